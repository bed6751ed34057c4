import { useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import { PagedRows } from './pagedRows';

/** Where a list and its rows come from. */
export interface ListSource<Query, List, Row> {
  readonly list: (query: Query) => Promise<List>;
  readonly rows: (query: Query, from: number, count: number) => Promise<readonly Row[]>;
}

/** A list that arrived, with what it is a list of and the query it answers. */
export interface ArrivedList<Query, List, Row> {
  readonly generation: number;
  readonly query: Query;
  readonly list: List;
  readonly rows: PagedRows<Row>;
}

/**
 * The list of a query; the one before it stays until it arrives, through another generation too: who wants none of
 * an older one looks at `generation`. Undefined: nothing has arrived.
 * @param source the same object as long as it is the same source; undefined while there is nothing to list.
 */
export function usePagedList<Query, List extends { readonly total: number }, Row>(
  source: ListSource<Query, List, Row> | undefined,
  generation: number,
  query: Query,
): ArrivedList<Query, List, Row> | undefined {
  const { actions } = usePane();
  const [arrived, setArrived] = useState<ArrivedList<Query, List, Row>>();
  useEffect(() => {
    if (source === undefined) return;
    const left = new AbortController();
    const fetchList = async (): Promise<void> => {
      const list = await source.list(query);
      if (left.signal.aborted) return;
      const load = (from: number, count: number) => source.rows(query, from, count);
      const rows = new PagedRows(list.total, load, actions.report);
      setArrived({ generation, query, list, rows });
    };
    fetchList().catch((error: unknown) => {
      if (!left.signal.aborted) actions.report(error);
    });
    return () => {
      left.abort();
    };
  }, [source, actions, generation, query]);
  return arrived;
}
