import type { CheckResult } from '../domain/check';
import type { RawTable } from '../domain/rawTable';
import { ledgerInput } from '../ledgers/ledgerInput';
import { planStatus, type PlannedStatus } from '../ledgers/status/planStatus';
import { refuseTooMany } from './generateSheets';
import { messagesOf } from './messagesOf';

/**
 * Plans 已死亡销户名单, 户主变更清单 and 迁出办理清单 of a check over the tables of the workbook they go into (none: a new
 * workbook). Reads and writes nothing itself, so a page may call it. Throws JobRefused for more households than sheets can hold.
 */
export function planStatusOver(result: CheckResult, standing: readonly RawTable[]): PlannedStatus {
  refuseTooMany(result.households.length);
  const tables = [...new Set([...standing, ...result.sheets.map(({ table }) => table)])];
  return planStatus(ledgerInput(result, messagesOf(result), tables), standing);
}
