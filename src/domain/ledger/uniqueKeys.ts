import type { LedgerDefinition } from '../ledger';

/** Rows by key; a key that comes again is told apart by `#2`, so that no row is dropped. */
export function uniqueKeys<Row>(
  definition: LedgerDefinition<Row>,
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  const byKey = new Map<string, Row>();
  /** How often a key that came more than once has come. */
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = definition.keyOf(row);
    if (!byKey.has(key)) {
      byKey.set(key, row);
      continue;
    }
    let count = (counts.get(key) ?? 1) + 1;
    while (byKey.has(`${key}#${count}`)) count++;
    counts.set(key, count);
    byKey.set(`${key}#${count}`, row);
  }
  return byKey;
}
