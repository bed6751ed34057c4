import { useMemo } from 'react';
import { usePane } from '../app/paneContext';
import type { FindingList, FindingQuery, FindingRow } from '../engine/paneEngine';
import { type ArrivedList, type ListSource, usePagedList } from '../list/usePagedList';

export type ArrivedFindings = ArrivedList<FindingQuery, FindingList, FindingRow>;

/**
 * The list of the query at hand. While a narrower or wider one is on its way the last list stays;
 * after another check nothing old does. Undefined: nothing has arrived.
 */
export function useFindingList(): ArrivedFindings | undefined {
  const { engine, state } = usePane();
  const { generation, overview, findings } = state;
  const isChecked = overview !== undefined;
  const source = useMemo((): ListSource<FindingQuery, FindingList, FindingRow> | undefined => {
    if (!isChecked) return undefined;
    return {
      list: (query) => engine.findings(query),
      rows: (query, from, count) => engine.findingRows(query, from, count),
    };
  }, [engine, isChecked]);
  const arrived = usePagedList(source, generation, findings.query);
  return arrived?.generation === generation ? arrived : undefined;
}
