import type { RemoteMethods } from '../remote/protocol';
import { comparisonMethods, type RemoteComparison } from '../sources/comparisonEngine';
import type { ReconcileEngine, ReconcileKind } from './reconcileEngine';

/** What the worker answers. */
export interface RemoteReconcile
  extends RemoteComparison<ReconcileKind>, Pick<ReconcileEngine, 'plan'> {}

export const reconcileMethods: RemoteMethods<RemoteReconcile> = {
  ...comparisonMethods,
  plan: true,
};
