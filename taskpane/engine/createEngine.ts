import type { PaneEngine } from './paneEngine';
import { WorkerEngine } from './workerEngine';

/** The engine in a worker; in the pane itself, loaded only then, where the web view makes no workers. */
export async function createEngine(): Promise<PaneEngine> {
  if (canStartWorkers()) return new WorkerEngine(startWorker);
  await import('../../src/withoutEval');
  const { LocalEngine } = await import('./localEngine');
  return new LocalEngine();
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url));
}

function canStartWorkers(): boolean {
  return typeof Worker === 'function';
}
