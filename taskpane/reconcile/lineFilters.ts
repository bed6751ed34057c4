import type { LineQuery } from '../engine/reconcile/reconcileEngine';

const narrowings = ['village', 'topic', 'text'] as const;

type LineNarrowing = (typeof narrowings)[number];

/** The query narrowed to a value, or (undefined, empty text) no longer. */
export function narrowedLines(
  query: LineQuery,
  by: LineNarrowing,
  value: string | undefined,
): LineQuery {
  const wanted = value === '' && by === 'text' ? undefined : value;
  const [village, topic, text] = narrowings.map((each) => (each === by ? wanted : query[each]));
  return {
    ...widened(query),
    ...(village === undefined ? {} : { village }),
    ...(topic === undefined ? {} : { topic }),
    ...(text === undefined ? {} : { text }),
  };
}

/** The query without anything that narrows it. */
export function widened({ pair, outcome, groupBy }: LineQuery): LineQuery {
  return { pair, outcome, groupBy };
}

export function isNarrowed({ village, topic, text }: LineQuery): boolean {
  return village !== undefined || topic !== undefined || text !== undefined;
}

/** Lines about households on one side only are told apart by why, the others by field. */
export function isAboutReasons({ outcome }: LineQuery): boolean {
  return outcome === 'onlyLeft' || outcome === 'onlyRight';
}
