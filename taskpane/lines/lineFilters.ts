import type { LineQuery } from '../engine/lines/lineQuery';

const narrowings = ['village', 'topic', 'text'] as const;

type LineNarrowing = (typeof narrowings)[number];

/** The query narrowed to a value, or (undefined, empty text) no longer. */
export function narrowedLines<Outcome extends string>(
  query: LineQuery<Outcome>,
  by: LineNarrowing,
  value: string | undefined,
): LineQuery<Outcome> {
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
export function widened<Outcome extends string>({
  pair,
  outcome,
  groupBy,
}: LineQuery<Outcome>): LineQuery<Outcome> {
  return { pair, outcome, groupBy };
}

export function isNarrowed({ village, topic, text }: LineQuery): boolean {
  return village !== undefined || topic !== undefined || text !== undefined;
}
