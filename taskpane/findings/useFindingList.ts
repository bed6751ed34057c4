import { useEffect, useMemo, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { FindingList, FindingQuery, FindingRow } from '../engine/paneEngine';
import { PagedRows } from '../list/pagedRows';

/** A list that arrived, with the check and the query it answers. */
export interface ArrivedList {
  readonly generation: number;
  readonly query: FindingQuery;
  readonly list: FindingList;
  readonly rows: PagedRows<FindingRow>;
}

/**
 * The list of the query at hand. While a narrower or wider one is on its way the last list stays;
 * after another check nothing old does. Undefined: nothing has arrived.
 */
export function useFindingList(): ArrivedList | undefined {
  const { engine, state, actions } = usePane();
  const { generation, overview } = state;
  const { query } = state.findings;
  const [arrived, setArrived] = useState<ArrivedList>();
  const checked = overview !== undefined;

  useEffect(() => {
    if (!checked) return;
    let wanted = true;
    const load = async (): Promise<void> => {
      const list = await engine.findings(query);
      if (!wanted) return;
      const loadRows = (from: number, count: number) => engine.findingRows(query, from, count);
      const rows = new PagedRows(list.total, loadRows, actions.report);
      setArrived({ generation, query, list, rows });
    };
    load().catch((error: unknown) => {
      if (wanted) actions.report(error);
    });
    return () => {
      wanted = false;
    };
  }, [engine, actions, checked, generation, query]);

  return useMemo(
    () => (arrived?.generation === generation ? arrived : undefined),
    [arrived, generation],
  );
}
