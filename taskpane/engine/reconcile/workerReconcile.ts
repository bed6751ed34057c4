import type { PlanPreview } from '../paneEngine';
import { WorkerSources } from '../sources/workerSources';
import type * as Pane from './reconcileEngine';
import type { RemoteReconcile } from './remoteReconcile';

/** The comparison of systems in a worker: see `WorkerSources`. */
export class WorkerReconcile
  extends WorkerSources<RemoteReconcile>
  implements Pane.ReconcileEngine
{
  compare(request: Pane.CompareRequest, signal?: AbortSignal): Promise<Pane.Comparison> {
    return this.compared(
      {
        anew: (reading) => reading.call('compare', request),
        aside: (held) => held.call('compareAside', request),
      },
      signal,
    );
  }

  async lines(query: Pane.LineQuery): Promise<Pane.LineList> {
    return this.held().call('lines', query);
  }

  async lineRows(
    query: Pane.LineQuery,
    from: number,
    count: number,
  ): Promise<readonly Pane.LineRow[]> {
    return this.held().call('lineRows', query, from, count);
  }

  async plan(request: Pane.PlanRequest): Promise<PlanPreview> {
    return this.held().call('plan', request);
  }
}
