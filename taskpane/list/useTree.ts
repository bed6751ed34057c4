import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ListGroup } from '../engine/paneEngine';
import { ListLayout } from './listLayout';
import { commandOf, type KeyPressed } from './movement';
import type { ClosedGroups } from './useClosedGroups';

/** A list as its owner holds it: how long it is, how it falls into groups, and where one is in it. */
export interface TreeModel {
  readonly total: number;
  /** Empty for a list without headings. */
  readonly groups: readonly ListGroup[];
  readonly closed: ClosedGroups;
  /** Of the active row, from 0; undefined before the first step. */
  readonly position: number | undefined;
  readonly onMove: (position: number) => void;
  /** A row was clicked or entered; it has been moved to. */
  readonly onOpen: (position: number) => void;
}

interface Tree {
  readonly layout: ListLayout;
  /** The item that keys act on; undefined before the first step. */
  readonly active: number | undefined;
  /** Answers whether the key was the list's. */
  readonly press: (pressed: KeyPressed) => boolean;
  /** What a click on an item does. */
  readonly act: (item: number) => void;
}

/** Which item is active, what is closed, and what keys and clicks do. */
export function useTree(model: TreeModel): Tree {
  const { total, groups, closed, position } = model;
  const [heading, setHeading] = useState<string>();
  const layout = useMemo(
    () => new ListLayout(total, groups, closed.closed),
    [total, groups, closed.closed],
  );
  useOpenedAround(position, layout, (group) => {
    closed.setOpen(group, true);
    setHeading(undefined);
  });

  const active = useMemo(
    () => headingItem(layout, groups, heading) ?? itemOf(layout, position),
    [layout, groups, heading, position],
  );

  const moveTo = (index: number): void => {
    const item = layout.itemAt(index);
    if (item?.kind === 'heading') setHeading(item.group.id);
    if (item?.kind !== 'row') return;
    setHeading(undefined);
    model.onMove(item.position);
  };

  const act = (index: number): void => {
    const item = layout.itemAt(index);
    moveTo(index);
    if (item?.kind === 'heading') closed.setOpen(item.group.id, !item.open);
    if (item?.kind === 'row') model.onOpen(item.position);
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

function itemOf(layout: ListLayout, position: number | undefined): number | undefined {
  return position === undefined ? undefined : layout.itemOf(position);
}

function headingItem(
  layout: ListLayout,
  groups: readonly ListGroup[],
  id: string | undefined,
): number | undefined {
  return layout.headings[groups.findIndex((group) => group.id === id)];
}

/** Opens the closed group of a row that was stepped to from elsewhere: the ribbon, a shortcut. */
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
