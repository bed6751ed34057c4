import type { CheckResult } from '../domain/check';
import type { RawTable } from '../domain/rawTable';
import type { DrawOptions } from '../ledgers/draw/drawOptions';
import { planDraw, type PlannedDraw } from '../ledgers/draw/planDraw';
import { ledgerInput } from '../ledgers/ledgerInput';
import { refuseTooMany } from './generateSheets';
import { JobRefused } from './jobRefused';
import { messagesOf } from './messagesOf';

/**
 * Plans 抽查名单 and 抽样框 of a check over the tables of the workbook they go into (none: a new workbook). Reads and writes
 * nothing itself, so a page may call it. Throws JobRefused where there is nobody to draw.
 */
export function planDrawOver(
  result: CheckResult,
  standing: readonly RawTable[],
  options: DrawOptions,
): PlannedDraw {
  refuseTooMany(result.households.length);
  const planned = planDraw(ledgerInput(result, messagesOf(result), standing), options, standing);
  if (planned.input.frame.units.length > 0) return planned;
  throw new JobRefused(
    `名单中的${result.households.length}户都不在抽取范围内，没有可抽的户；请检查 --judgement 和 --exclude-visited 的写法。`,
  );
}
