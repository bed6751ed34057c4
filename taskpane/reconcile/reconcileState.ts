import type { Comparison, LineQuery } from '../engine/reconcile/reconcileEngine';
import type { PlaceInLines } from '../lines/placeInLines';
import { newSources, type SourcesState } from '../sources/sourcesTools';
import { type KeptReconcile, nothingKept } from '../settings-store/reconcileSetting';

/** Where in a list of lines the clerk is. */
export type LinesPlace = PlaceInLines<LineQuery>;

/** What the pane knows of the comparison of systems. */
export interface ReconcileState extends SourcesState {
  /** Undefined before the first comparison. */
  readonly comparison: Comparison | undefined;
  /** Rises with every comparison: whatever was asked of the engine before is stale. */
  readonly generation: number;
  /** Kept in the workbook. */
  readonly kept: KeptReconcile;
  /** The list that was opened last. */
  readonly lines: LinesPlace | undefined;
}

export const newReconcile: ReconcileState = {
  ...newSources,
  comparison: undefined,
  generation: 0,
  kept: nothingKept,
  lines: undefined,
};
