import { parentPort, workerData } from 'node:worker_threads';
import type { RolledFile } from '../../domain/tally/rollUp';
import { countOne } from './countOne';
import type { FolderFile } from './folderFiles';
import { optionsFrom } from './options';

/** What a thread is told when it begins: the words that were typed after the verb. */
export interface WorkerWords {
  readonly words: readonly string[];
}

/** The course of a thread: counts the files it is handed, one after the other, until it is ended. */
export async function countForOthers(): Promise<void> {
  const { words } = workerData as WorkerWords;
  const options = await optionsFrom(words);
  parentPort?.on('message', (file: FolderFile) => {
    void countOne(file, options).then(handBack);
  });
}

/** The numbers are the bulk of it: their memory changes hands. */
function handBack(file: RolledFile): void {
  const buffer = file.counts?.numbers.packed.buffer;
  parentPort?.postMessage(file, buffer === undefined ? [] : [buffer]);
}
