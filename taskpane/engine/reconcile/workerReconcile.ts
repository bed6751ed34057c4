import type { PlanPreview } from '../paneEngine';
import { WorkerComparison } from '../sources/workerComparison';
import type { PlanRequest, ReconcileEngine, ReconcileKind } from './reconcileEngine';
import type { RemoteReconcile } from './remoteReconcile';

/** The comparison of systems in a worker. */
export class WorkerReconcile
  extends WorkerComparison<ReconcileKind, RemoteReconcile>
  implements ReconcileEngine
{
  async plan(request: PlanRequest): Promise<PlanPreview> {
    return this.held().call('plan', request);
  }
}
