import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { TreeList } from '../list/TreeList';
import type { ClosedGroups } from '../list/useClosedGroups';
import { useTexts } from '../texts/useTexts';
import type { LinesDesk } from './linesDesk';
import type { ArrivedLines } from './useLine';

/** The lines in their groups. A click jumps to the first cell of the line that can be shown. */
export function LineTree<Outcome extends string, Row>(props: {
  readonly desk: LinesDesk<Outcome, Row>;
  readonly arrived: ArrivedLines<Outcome, Row>;
  readonly closed: ClosedGroups;
  readonly position: number | undefined;
  readonly onOpen: () => void;
}): ReactNode {
  const { actions } = usePane();
  const words = useTexts().reconcile;
  const { desk, arrived } = props;
  const { list, rows, query } = arrived;
  const open = async (position: number): Promise<void> => {
    props.onOpen();
    const row = await rows.fetched(position);
    const place = row === undefined ? undefined : desk.placeOf(row);
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
      onMove={(position) => {
        desk.onPlace({ query, position });
      }}
      onOpen={(position) => void open(position)}
      headingOf={({ label, count }) => ({ label, count: words.groupCount(count) })}
      lineOf={desk.lineOf}
    />
  );
}
