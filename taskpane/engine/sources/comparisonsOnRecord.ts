import type { RawTable } from '../../../src/domain/rawTable';
import { comparisonStatus } from '../../../src/ledgers/comparison/comparisonStatus';

/** What the sheets of earlier comparisons say on a day. */
interface OnRecord {
  /** Day of the last comparison, `yyyy-mm-dd`. */
  readonly last: string | undefined;
  readonly reminders: readonly string[];
}

export function comparisonsOnRecord(tables: readonly RawTable[], day: string): OnRecord {
  const { lastComparisons, sentences } = comparisonStatus(tables, day);
  const last = lastComparisons.map((each) => each.last).sort();
  return { last: last.at(-1), reminders: sentences };
}
