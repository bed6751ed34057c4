import type { FileCounts } from './rollUp';
import { addTally, emptyTally, type Tally } from './tally';

/** All counts of one file together. */
export function sumOfFile({ villages, ofSheets }: FileCounts): Tally {
  const sum = emptyTally();
  for (const { tally } of villages) addTally(sum, tally);
  addTally(sum, ofSheets);
  return sum;
}
