import { useEffect, useState } from 'react';
import type { LineList, LineQuery } from '../engine/lines/lineQuery';
import type { ArrivedList } from '../list/usePagedList';

export type ArrivedLines<Outcome extends string, Row> = ArrivedList<
  LineQuery<Outcome>,
  LineList,
  Row
>;

/** The line at a position. While the next one is on its way the last one stays; undefined before the first. */
export function useLine<Outcome extends string, Row>(
  { rows, generation }: ArrivedLines<Outcome, Row>,
  position: number | undefined,
): Row | undefined {
  const [shown, setShown] = useState<{ generation: number; line: Row }>();
  useEffect(() => {
    if (position === undefined) return;
    const left = new AbortController();
    void rows.fetched(position).then((line) => {
      if (!left.signal.aborted && line !== undefined) setShown({ generation, line });
    });
    return () => {
      left.abort();
    };
  }, [rows, generation, position]);
  if (position === undefined || shown?.generation !== generation) return undefined;
  return shown.line;
}
