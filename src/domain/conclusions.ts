import type { Household } from './household';
import { linkedRowsOf } from './linkedRows';
import type { Conclusion } from './preliminaryJudgement';
import { conclusionsOf } from './rowConclusions';
import type { SheetReading } from './sheetReading';

/** Conclusions that other systems' exports hold about the households, by index of household; joined as `linkedRowsOf` says. */
export function sourceConclusionsOf(
  households: readonly Household[],
  sourceRows: readonly Household[],
  sheets: readonly SheetReading[],
): ReadonlyMap<number, readonly Conclusion[]> {
  const found = new Map<number, readonly Conclusion[]>();
  for (const [index, linked] of linkedRowsOf(households, sourceRows, sheets)) {
    const conclusions = linked.flatMap(({ row, source }) => conclusionsOf(row, source));
    if (conclusions.length > 0) found.set(index, conclusions);
  }
  return found;
}
