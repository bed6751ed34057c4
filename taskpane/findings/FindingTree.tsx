import { useMemo } from 'react';
import { usePane } from '../app/paneContext';
import { TreeList } from '../list/TreeList';
import type { ClosedGroups } from '../list/useClosedGroups';
import { useTexts } from '../texts/useTexts';
import { FindingLine } from './FindingLine';
import { groupLabel } from './groupLabel';
import { placeOf } from '../app/placeOf';
import type { ArrivedFindings } from './useFindingList';

/** The findings in their groups. */
export function FindingTree(props: {
  readonly arrived: ArrivedFindings;
  readonly closed: ClosedGroups;
  /** A finding was clicked or entered. */
  readonly onOpen: () => void;
}) {
  const { arrived, closed, onOpen } = props;
  const { list, query, rows } = arrived;
  const texts = useTexts().findings;
  const { state, actions } = usePane();
  const groups = useMemo(() => (query.groupBy === 'none' ? [] : list.groups), [query, list]);
  const reveal = async (position: number): Promise<void> => {
    const found = await rows.fetched(position);
    if (found !== undefined) await actions.reveal(placeOf(found));
  };
  return (
    <TreeList
      label={texts.list}
      total={list.total}
      groups={groups}
      closed={closed}
      position={state.findings.position}
      rows={rows}
      onMove={actions.setPosition}
      onOpen={(position) => {
        onOpen();
        void reveal(position);
      }}
      headingOf={(group) => ({
        ...groupLabel(group, query.groupBy, texts),
        count: texts.counted(group.count),
      })}
      lineOf={(found) => <FindingLine found={found} />}
    />
  );
}
