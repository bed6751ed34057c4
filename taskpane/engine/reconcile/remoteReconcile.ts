import type { RemoteMethods } from '../remote/protocol';
import type { CompareRequest, Comparison, ReconcileEngine } from './reconcileEngine';

/** What the worker answers: a signal does not cross to it, stopping ends it. */
export interface RemoteReconcile extends Omit<ReconcileEngine, 'compare'> {
  compare(request: CompareRequest): Promise<Comparison>;
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
};
