import { initialState } from './initialState';
import { type PaneEvent, paneReducer } from './paneReducer';
import type { PaneState } from './paneState';

/** Holds the state so that ribbon buttons outside of React move the same pane. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPaneStore(from: PaneState = initialState): PaneStore {
  let current = from;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    dispatch: (event) => {
      const next = paneReducer(current, event);
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
