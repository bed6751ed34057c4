import { groupBy } from '../../../src/domain/grouping';
import { tidy } from '../../../src/domain/text';
import type { Counted, ListGroup } from '../paneEngine';
import type { LineTable } from './lineTable';
import type { LineList, LineQuery } from './reconcileEngine';

/** The lines a query selects, group by group. */
export interface LineSelection {
  /** Indexes among all lines of the pair. */
  readonly rows: readonly number[];
  readonly list: LineList;
}

/** Selects, groups and counts. Groups stand in the order in which they first appear. */
export function selectLines(table: LineTable, query: LineQuery): LineSelection {
  const words = tidy(query.text ?? '')
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  const found = table
    .of(query.outcome)
    .filter((index) => words.every((word) => table.text(index).includes(word)));
  const village = (index: number): string => table.village(index);
  const topic = (index: number): string => table.topic(index);
  const inVillage = narrowed(found, village, query.village);
  const onTopic = narrowed(found, topic, query.topic);
  const chosen = narrowed(inVillage, topic, query.topic);
  const groups = groupBy(chosen, query.groupBy === 'village' ? village : topic);
  const rows = [...groups.values()].flat();
  return {
    rows,
    list: {
      total: rows.length,
      households: new Set(rows.map((index) => table.household(index))).size,
      groups: listGroups(groups),
      villages: counted(onTopic, village),
      topics: counted(inVillage, topic),
    },
  };
}

function narrowed(
  indexes: readonly number[],
  of: (index: number) => string,
  wanted: string | undefined,
): readonly number[] {
  return wanted === undefined ? indexes : indexes.filter((index) => of(index) === wanted);
}

/** A list whose lines all stand under nothing has no headings. */
function listGroups(groups: ReadonlyMap<string, readonly number[]>): readonly ListGroup[] {
  if (groups.size === 1 && groups.has('')) return [];
  let from = 0;
  return [...groups].map(([label, { length }]) => {
    const group = { id: label, label, count: length, from };
    from += length;
    return group;
  });
}

function counted(indexes: readonly number[], of: (index: number) => string): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const index of indexes) {
    const label = of(index);
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => ({ id: label, label, count }))
    .sort((one, other) => other.count - one.count);
}
