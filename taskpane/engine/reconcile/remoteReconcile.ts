import type { CellChange, WritePlan } from '../../../src/domain/writePlan';
import type { RemoteMethods } from '../remote/protocol';
import type { CompareRequest, Comparison, ReconcileEngine } from './reconcileEngine';

/** What the worker answers: a signal does not cross to it, stopping ends it. */
export interface RemoteReconcile extends Omit<ReconcileEngine, 'compare' | 'plannedShape'> {
  compare(request: CompareRequest): Promise<Comparison>;
  /** See `RemoteEngine`: the plan in pieces. */
  plannedFrame(): Promise<WritePlan>;
  plannedChanges(write: number, from: number, count: number): Promise<readonly CellChange[]>;
}

export const reconcileMethods: RemoteMethods<RemoteReconcile> = {
  begin: true,
  rows: true,
  addFile: true,
  removeFile: true,
  sources: true,
  compare: true,
  lines: true,
  lineRows: true,
  plan: true,
  plannedFrame: true,
  plannedChanges: true,
  plannedRows: true,
};
