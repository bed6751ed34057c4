import type { CheckResult } from '../domain/check';
import type { Finding } from '../domain/finding';
import { messageWriter } from '../domain/judge/messageOf';
import { resolveParameters } from '../domain/parameterValues';
import type { RawTable } from '../domain/rawTable';
import { ledgers } from '../ledgers';
import { type PlannedSheets, planGeneratedSheets } from '../ledgers/planGeneratedSheets';
import { JobRefused } from './checkWorkbooks';

/** Writes the sentences of a result's findings. */
export function messagesOf(result: CheckResult): (finding: Finding) => string {
  const { profile, day } = result;
  return messageWriter(result, profile.rules, resolveParameters(profile.parameters, day));
}

/**
 * Plans the generated sheets over what stands in the target workbook: sheets that are not there
 * are created, sheets that are there are brought up to date without losing an edit.
 * `only` names sheets by their Chinese name or id; undefined means all.
 */
export function generateSheets(
  result: CheckResult,
  standing: readonly RawTable[],
  only?: readonly string[],
): PlannedSheets {
  const ids = only?.map(ledgerId);
  return planGeneratedSheets(result, standing, {
    messageOf: messagesOf(result),
    ...(ids === undefined ? {} : { only: ids }),
  });
}

function ledgerId(name: string): string {
  const found = ledgers.find((ledger) => ledger.id === name || ledger.sheetName === name);
  if (found !== undefined) return found.id;
  const names = ledgers.map((ledger) => `“${ledger.sheetName}”`).join('、');
  throw new JobRefused(`没有名为“${name}”的生成表；可以生成：${names}。`);
}
