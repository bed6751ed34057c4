import type { ReconcileEngine } from './reconcileEngine';
import { WorkerReconcile } from './workerReconcile';

/** The comparison in a worker; in the pane itself where the web view makes no workers. */
export async function createReconcile(): Promise<ReconcileEngine> {
  if (typeof Worker === 'function') return new WorkerReconcile(startWorker);
  const { LocalReconcile } = await import('./localReconcile');
  return new LocalReconcile();
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url));
}
