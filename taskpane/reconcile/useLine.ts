import { useEffect, useState } from 'react';
import type { LineRow } from '../engine/reconcile/reconcileEngine';
import type { ArrivedLines } from './useLineList';

/** The line at a position. While the next one is on its way the last one stays; undefined before the first. */
export function useLine(arrived: ArrivedLines, position: number | undefined): LineRow | undefined {
  const { rows, generation } = arrived;
  const [shown, setShown] = useState<{ generation: number; line: LineRow }>();
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
