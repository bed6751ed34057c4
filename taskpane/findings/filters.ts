import type { FindingQuery } from '../engine/paneEngine';

/** What a list of findings can be narrowed by. */
export const narrowings = ['village', 'rule', 'severity', 'sheet', 'text'] as const;
export type Narrowing = (typeof narrowings)[number];

export const groupings = ['village', 'rule', 'severity', 'none'] as const;

/** The query with one narrowing set, or taken away by an empty value. The query itself when nothing changes. */
export function narrowed<Key extends Narrowing>(
  query: FindingQuery,
  by: Key,
  value: FindingQuery[Key] | '',
): FindingQuery {
  const wanted = value === '' ? undefined : value;
  if (query[by] === wanted) return query;
  const rest = without(query, [by]);
  return wanted === undefined ? rest : { ...rest, [by]: wanted };
}

/** The query without any narrowing; the grouping stays. */
export function widened(query: FindingQuery): FindingQuery {
  return without(query, narrowings);
}

export function activeNarrowings(query: FindingQuery): readonly Narrowing[] {
  return narrowings.filter((by) => query[by] !== undefined);
}

function without(query: FindingQuery, keys: readonly Narrowing[]): FindingQuery {
  const kept = Object.entries(query).filter(([key]) => !keys.some((each) => each === key));
  return { ...Object.fromEntries(kept), groupBy: query.groupBy };
}
