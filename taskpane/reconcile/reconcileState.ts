import type { Comparison, LineQuery } from '../engine/reconcile/reconcileEngine';
import type { SourceList } from '../engine/sources/sourcesEngine';
import { type KeptReconcile, nothingKept } from '../settings-store/reconcileSetting';

/** Where in a list of lines the clerk is. */
export interface LinesPlace {
  readonly query: LineQuery;
  /** Position in the list of the query, from 0; undefined before the first step. */
  readonly position: number | undefined;
}

/** What the pane knows of the comparison of systems. */
export interface ReconcileState {
  /** Undefined before the workbook was read for it. */
  readonly sources: SourceList | undefined;
  /** Names of the export files beside the workbook. */
  readonly files: readonly string[];
  /** Undefined before the first comparison. */
  readonly comparison: Comparison | undefined;
  /** Rises with every comparison: whatever was asked of the engine before is stale. */
  readonly generation: number;
  /** Sheets that others changed since the workbook was read for the comparison. */
  readonly changedSheets: readonly string[];
  /** Kept in the workbook. */
  readonly kept: KeptReconcile;
  /** The list that was opened last. */
  readonly lines: LinesPlace | undefined;
}

export const newReconcile: ReconcileState = {
  sources: undefined,
  files: [],
  comparison: undefined,
  generation: 0,
  changedSheets: [],
  kept: nothingKept,
  lines: undefined,
};

/** The state after somebody changed a sheet. Before the first reading there is nothing to become stale. */
export function afterChange(state: ReconcileState, sheet: string): ReconcileState {
  if (state.sources === undefined || state.changedSheets.includes(sheet)) return state;
  return { ...state, changedSheets: [...state.changedSheets, sheet] };
}
