import type { LedgerDefinition } from '../ledger';

/** Rows by key; a key that comes again is told apart by `#2`, so that no row is dropped. */
export function uniqueKeys<Row>(
  definition: LedgerDefinition<Row>,
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  const byKey = new Map<string, Row>();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = definition.keyOf(row);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    byKey.set(count === 1 ? key : `${key}#${count}`, row);
  }
  return byKey;
}
