import { WorkerComparison } from '../sources/workerComparison';
import type { VersionsEngine, VersionsKind } from './versionsEngine';

/** The comparison of two versions in a worker; in the pane itself where the web view makes no workers. */
export async function createVersions(): Promise<VersionsEngine> {
  if (typeof Worker === 'function') return new WorkerComparison<VersionsKind>(startWorker);
  const { LocalVersions } = await import('./localVersions');
  return new LocalVersions();
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url));
}
