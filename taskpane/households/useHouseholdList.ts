import { useMemo } from 'react';
import { usePane } from '../app/paneContext';
import type { HouseholdList, HouseholdQuery, HouseholdRow } from '../engine/paneEngine';
import { type ArrivedList, type ListSource, usePagedList } from '../list/usePagedList';

export type ArrivedHouseholds = ArrivedList<HouseholdQuery, HouseholdList, HouseholdRow>;

/** The list of the query at hand; the one before it stays until it arrives, but never through another check. */
export function useHouseholdList(): ArrivedHouseholds | undefined {
  const { engine, state } = usePane();
  const { generation, households } = state;
  const source = useMemo(
    (): ListSource<HouseholdQuery, HouseholdList, HouseholdRow> => ({
      list: (query) => engine.households(query),
      rows: (query, from, count) => engine.householdRows(query, from, count),
    }),
    [engine],
  );
  const arrived = usePagedList(source, generation, households.query);
  return arrived?.generation === generation ? arrived : undefined;
}
