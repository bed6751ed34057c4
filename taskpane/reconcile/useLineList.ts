import { useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { LineList } from '../engine/lines/lineQuery';
import type { LineQuery, LineRow } from '../engine/reconcile/reconcileEngine';
import { PagedRows } from '../list/pagedRows';

export interface ArrivedLines {
  readonly generation: number;
  readonly query: LineQuery;
  readonly list: LineList;
  readonly rows: PagedRows<LineRow>;
}

/** The list of a query; the one before it stays until it arrives, through another comparison too. */
export function useLineList(query: LineQuery): ArrivedLines | undefined {
  const { reconcile, state, actions } = usePane();
  const { generation } = state.reconcile;
  const [arrived, setArrived] = useState<ArrivedLines>();
  useEffect(() => {
    const left = new AbortController();
    const fetchList = async (): Promise<void> => {
      const engine = await reconcile();
      const list = await engine.lines(query);
      if (left.signal.aborted) return;
      const load = (from: number, count: number) => engine.lineRows(query, from, count);
      const rows = new PagedRows(list.total, load, actions.report);
      setArrived({ generation, query, list, rows });
    };
    fetchList().catch((error: unknown) => {
      if (!left.signal.aborted) actions.report(error);
    });
    return () => {
      left.abort();
    };
  }, [reconcile, actions, generation, query]);
  return arrived;
}
