import { useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { FindingDetail } from '../engine/paneEngine';
import type { ArrivedFindings } from './useFindingList';

/** Long enough to pass over a finding with the arrow key without asking for it. */
const PAUSE = 60;

/**
 * The finding at a position of the list. While the next one is on its way the last one stays, so that
 * stepping does not flicker; undefined before the first.
 */
export function useFinding(
  { query, generation }: ArrivedFindings,
  position: number | undefined,
): FindingDetail | undefined {
  const { engine, actions } = usePane();
  const [shown, setShown] = useState<{ generation: number; detail: FindingDetail }>();
  useEffect(() => {
    if (position === undefined) return;
    const stopped = new AbortController();
    const wanted = (): boolean => !stopped.signal.aborted;
    const load = async (): Promise<void> => {
      const [row] = await engine.findingRows(query, position, 1);
      if (!wanted() || row === undefined) return;
      const detail = await engine.finding(row.index);
      if (wanted()) setShown({ generation, detail });
    };
    const timer = setTimeout(() => {
      load().catch((error: unknown) => {
        if (wanted()) actions.report(error);
      });
    }, PAUSE);
    return () => {
      stopped.abort();
      clearTimeout(timer);
    };
  }, [engine, actions, query, generation, position]);
  if (position === undefined || shown?.generation !== generation) return undefined;
  return shown.detail;
}
