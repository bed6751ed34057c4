import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { LineRow } from '../engine/reconcile/reconcileEngine';
import { TreeList } from '../list/TreeList';
import type { ClosedGroups } from '../list/useClosedGroups';
import { useTexts } from '../texts/useTexts';
import { Line } from './Line';
import type { ArrivedLines } from './useLineList';

/** The lines in their groups. A click jumps to the first cell of the line that can be shown. */
export function LineTree(props: {
  readonly arrived: ArrivedLines;
  readonly closed: ClosedGroups;
  readonly position: number | undefined;
  readonly onOpen: () => void;
}): ReactNode {
  const { actions } = usePane();
  const words = useTexts().reconcile;
  const { list, rows, query } = props.arrived;
  const move = (position: number): void => {
    actions.reconcile.placeLines({ query, position });
  };
  const open = async (position: number): Promise<void> => {
    props.onOpen();
    const place = firstPlace(await rows.fetched(position));
    if (place !== undefined) await actions.reveal(place);
  };
  return (
    <TreeList
      label={words.list}
      total={list.total}
      groups={list.groups}
      closed={props.closed}
      position={props.position}
      rows={rows}
      onMove={move}
      onOpen={(position) => void open(position)}
      headingOf={({ label, count }) => ({ label, count: words.groupCount(count) })}
      lineOf={(row) => <Line row={row} />}
    />
  );
}

/** The cell of the left side, else of the right. */
function firstPlace(row: LineRow | undefined): LineRow['cells'][number]['place'] {
  return row?.cells.find(({ place }) => place !== undefined)?.place;
}
