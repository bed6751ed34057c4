import type { CheckResult } from '../domain/check';
import { ledgerInput } from '../ledgers/ledgerInput';
import { summaryTable, type SummaryTable } from '../ledgers/summary/summaryTable';
import { messagesOf } from './messagesOf';

/** 汇总表 of a check as numbers and sentences; a rectification ledger and visits count where the check has read them. */
export function summaryOf(result: CheckResult): SummaryTable {
  return summaryTable(ledgerInput(result, messagesOf(result)));
}
