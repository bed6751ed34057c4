import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { ArrivedList } from './useFindingList';
import { ListLayout } from './listLayout';
import { commandOf, type KeyPressed } from './movement';
import { placeOf } from './placeOf';
import type { ClosedGroups } from './useClosedGroups';

export interface FindingTreeState {
  readonly layout: ListLayout;
  /** The item that keys act on; undefined before the first step. */
  readonly active: number | undefined;
  /** Answers whether the key was the list's. */
  press(pressed: KeyPressed): boolean;
  /** What a click on an item does. */
  act(item: number): void;
}

/** Which item is active, what is closed, and what keys and clicks do. `onOpen`: a finding was asked for. */
export function useFindingTree(
  { list, query, rows }: ArrivedList,
  closedGroups: ClosedGroups,
  onOpen: () => void,
): FindingTreeState {
  const { state, actions } = usePane();
  const { position } = state.findings;
  const [heading, setHeading] = useState<string>();
  const groups = query.groupBy === 'none' ? NO_GROUPS : list.groups;
  const layout = useMemo(
    () => new ListLayout(list.total, groups, closedGroups.closed),
    [list.total, groups, closedGroups.closed],
  );
  useOpenedAround(position, layout, (group) => {
    closedGroups.setOpen(group, true);
    setHeading(undefined);
  });

  const active = useMemo(
    () => headingItem(layout, groups, heading) ?? itemOf(layout, position),
    [layout, groups, heading, position],
  );

  const moveTo = (index: number): void => {
    const item = layout.itemAt(index);
    if (item?.kind === 'heading') setHeading(item.group.id);
    if (item?.kind !== 'finding') return;
    setHeading(undefined);
    actions.setPosition(item.position);
  };

  const act = (index: number): void => {
    const item = layout.itemAt(index);
    moveTo(index);
    if (item?.kind === 'heading') closedGroups.setOpen(item.group.id, !item.open);
    if (item?.kind !== 'finding') return;
    onOpen();
    const found = rows.row(item.position);
    if (found !== undefined) void actions.reveal(placeOf(found));
  };

  const press = (pressed: KeyPressed): boolean => {
    const command = commandOf(pressed, active, layout);
    if (command === undefined) return false;
    if (command.kind === 'move') moveTo(command.to);
    else act(command.item);
    return true;
  };

  return { layout, active, press, act };
}

const NO_GROUPS: ArrivedList['list']['groups'] = [];

function itemOf(layout: ListLayout, position: number | undefined): number | undefined {
  return position === undefined ? undefined : layout.itemOf(position);
}

function headingItem(
  layout: ListLayout,
  groups: ArrivedList['list']['groups'],
  id: string | undefined,
): number | undefined {
  return layout.headings[groups.findIndex((group) => group.id === id)];
}

/** Opens the closed group of a finding that was stepped to from elsewhere: the ribbon, a shortcut. */
function useOpenedAround(
  position: number | undefined,
  layout: ListLayout,
  open: (group: string) => void,
): void {
  const seen = useRef(position);
  const latest = useRef(open);
  const keep = useCallback(() => {
    latest.current = open;
  }, [open]);
  useEffect(keep, [keep]);
  useEffect(() => {
    if (seen.current === position) return;
    seen.current = position;
    const item = layout.itemAt(itemOf(layout, position) ?? -1);
    if (item?.kind === 'heading') latest.current(item.group.id);
  }, [position, layout]);
}
