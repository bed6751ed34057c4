import type { RemoteMethods } from '../remote/protocol';
import { type RemoteSources, sourcesMethods } from '../sources/workerSources';
import type { CompareRequest, Comparison, ReconcileEngine } from './reconcileEngine';

/** What the worker answers: a signal does not cross to it. */
export interface RemoteReconcile
  extends RemoteSources, Pick<ReconcileEngine, 'lines' | 'lineRows' | 'plan'> {
  compare(request: CompareRequest): Promise<Comparison>;
  /** Compares beside the comparison at hand, until that is taken or dropped. */
  compareAside(request: CompareRequest): Promise<Comparison>;
}

export const reconcileMethods: RemoteMethods<RemoteReconcile> = {
  ...sourcesMethods,
  compare: true,
  compareAside: true,
  lines: true,
  lineRows: true,
  plan: true,
};
