import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { TextsContext } from '../texts/useTexts';
import type { PaneModel } from './createPane';
import { PaneContext } from './paneContext';

/** Gives the views below the pane's state and actions, and its texts. */
export function PaneProvider({
  model,
  children,
}: {
  readonly model: PaneModel;
  readonly children: ReactNode;
}): ReactNode {
  const { services, store, actions } = model;
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { workbook, engine, reconcile, versions, texts } = services;
  const pane = useMemo(
    () => ({ workbook, engine, reconcile, versions, state, actions }),
    [workbook, engine, reconcile, versions, state, actions],
  );
  return (
    <TextsContext value={texts}>
      <PaneContext value={pane}>{children}</PaneContext>
    </TextsContext>
  );
}
