import type { ActionKit } from '../app/actions/actionKit';
import type { SourceList, SourcesEngine } from '../engine/sources/sourcesEngine';

/** What the pane knows of the sheets that may be compared. */
export interface SourcesState {
  /** Undefined before the workbook was read for a comparison. */
  readonly sources: SourceList | undefined;
  /** Names of the export files beside the workbook. */
  readonly files: readonly string[];
  /** Sheets that others changed since the workbook was read for the comparison. */
  readonly changedSheets: readonly string[];
}

/** What the actions of a comparison remember between one another, beside the state that is shown. */
export interface SourcesMemory {
  readonly files: Map<string, File>;
  /** Tables have been read and not yet compared: a comparison can begin with them. */
  isRead: boolean;
  /** Writes of this tool before the workbook was read. */
  writes: number;
}

/** What sources are read with, whatever they are compared for. */
export interface SourcesTools {
  readonly kit: ActionKit;
  readonly memory: SourcesMemory;
  readonly engine: () => Promise<SourcesEngine>;
  readonly shown: () => SourcesState;
  readonly show: (change: Partial<SourcesState>) => void;
}

/** Nothing read. */
export const newSources: SourcesState = { sources: undefined, files: [], changedSheets: [] };

export function newMemory(): SourcesMemory {
  return { files: new Map(), isRead: false, writes: 0 };
}

/** The state after somebody changed a sheet. Before the first reading there is nothing to become stale. */
export function afterChange<State extends SourcesState>(state: State, sheet: string): State {
  if (state.sources === undefined || state.changedSheets.includes(sheet)) return state;
  return { ...state, changedSheets: [...state.changedSheets, sheet] };
}
