import { basename } from 'node:path';
import type { RollUp } from '../../domain/tally/rollUp';
import { receiptOf } from '../../jobs/generateSheets';
import { planRollUp } from '../../ledgers/rollup/planRollUp';
import { saveFile } from '../../workbook/xlsx/nodeFile';
import type { Arguments } from '../arguments';
import { refuseForeign, type Target, targetOf } from '../writeSheets';

/** The workbook for the sums; undefined when none is asked for. Refuses a file that this tool has not made. */
export async function rollUpTarget(given: Arguments): Promise<Target | undefined> {
  if (given.text('out') === undefined) return undefined;
  const target = await targetOf(given, []);
  refuseForeign(target, await target.workbook.readSheets());
  return target;
}

/** Writes the sheets of a roll-up, and says what was written. */
export async function writeRollUp(target: Target, result: RollUp): Promise<readonly string[]> {
  const { plan, notes } = planRollUp(result, await target.workbook.readSheets());
  if (plan.writes.length > 0) await target.workbook.apply(plan);
  await saveFile(target.workbook, target.path);
  const lines = [...receiptOf(plan), ...notes].map((line) => `  ${line}`);
  return ['', `已写入《${basename(target.path)}》：`, ...lines];
}
