import { groupBy } from '../../../src/domain/grouping';
import { tidy } from '../../../src/domain/text';
import type { Counted, ListGroup } from '../paneEngine';
import type { LineList, LineQuery } from './lineQuery';
import { type Lines, villageOfLine } from './lines';

/** The lines a query selects, group by group. */
export interface LineSelection {
  /** Indexes among all lines. */
  readonly rows: readonly number[];
  readonly list: LineList;
}

/** Selects, groups and counts. Groups stand in the order in which they first appear. */
export function selectLines(lines: Lines<unknown>, query: LineQuery): LineSelection {
  const words = tidy(query.text ?? '')
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  const found = lines
    .of(query.outcome)
    .filter((index) => words.every((word) => lines.text(index).includes(word)));
  const village = (index: number): string => villageOfLine(lines, index);
  const topics = (index: number): readonly string[] => lines.topics(index);
  const inVillage =
    query.village === undefined ? found : found.filter((index) => village(index) === query.village);
  const onTopic = about(found, topics, query.topic);
  const chosen = about(inVillage, topics, query.topic);
  const firstTopic = (index: number): string => topics(index)[0] ?? '';
  const groups = groupBy(chosen, query.groupBy === 'village' ? village : firstTopic);
  const rows = [...groups.values()].flat();
  return {
    rows,
    list: {
      total: rows.length,
      households: new Set(rows.map((index) => lines.household(index))).size,
      groups: listGroups(groups),
      villages: counted(onTopic, (index) => [village(index)]),
      topics: counted(inVillage, topics),
    },
  };
}

function about(
  indexes: readonly number[],
  topicsOf: (index: number) => readonly string[],
  wanted: string | undefined,
): readonly number[] {
  if (wanted === undefined) return indexes;
  return indexes.filter((index) => topicsOf(index).includes(wanted));
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

function counted(
  indexes: readonly number[],
  labelsOf: (index: number) => readonly string[],
): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const label of indexes.flatMap(labelsOf)) {
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => ({ id: label, label, count }))
    .sort((one, other) => other.count - one.count);
}
