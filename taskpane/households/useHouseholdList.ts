import { useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { HouseholdList, HouseholdQuery, HouseholdRow } from '../engine/paneEngine';
import { PagedRows } from '../list/pagedRows';

export interface ArrivedHouseholds {
  readonly generation: number;
  readonly query: HouseholdQuery;
  readonly list: HouseholdList;
  readonly rows: PagedRows<HouseholdRow>;
}

/** The list of the query at hand; the one before it stays until it arrives, but never through another check. */
export function useHouseholdList(): ArrivedHouseholds | undefined {
  const { engine, state, actions } = usePane();
  const { generation } = state;
  const { query } = state.households;
  const [arrived, setArrived] = useState<ArrivedHouseholds>();
  useEffect(() => {
    const left = new AbortController();
    engine
      .households(query)
      .then((list) => {
        if (left.signal.aborted) return;
        const load = (from: number, count: number) => engine.householdRows(query, from, count);
        const rows = new PagedRows(list.total, load, actions.report);
        setArrived({ generation, query, list, rows });
      })
      .catch((error: unknown) => {
        if (!left.signal.aborted) actions.report(error);
      });
    return () => {
      left.abort();
    };
  }, [engine, actions, generation, query]);
  return arrived?.generation === generation ? arrived : undefined;
}
