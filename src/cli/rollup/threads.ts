import { realpathSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { RolledFile } from '../../domain/tally/rollUp';
import type { FolderFile } from './folderFiles';
import type { WorkerWords } from './worker';

/** Megabytes a thread may use for objects while several run: enough for some 200,000 households. */
const SHARED_MEMORY = { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 96 };
/** For a file that needed more: it is read again, alone. */
const AMPLE_MEMORY = { maxOldGenerationSizeMb: 12_000, maxYoungGenerationSizeMb: 96 };

const CRASHED =
  '检查这个文件的线程意外终止，没有汇总；请单独用 anju check 检查它，并把情况报告给维护人员。';
const TOO_LARGE = '文件太大，内存不够，没有汇总；请按乡镇或村分成几个文件再汇总。';

/** Counts files in threads, as many at a time as asked for. A thread that dies takes the file at hand and no other. */
export async function countInThreads(
  files: readonly FolderFile[],
  words: readonly string[],
  threads: number,
  counted: (file: RolledFile) => void,
): Promise<void> {
  const large: FolderFile[] = [];
  const setting = { words, counted };
  const queue = [...files].reverse();
  const runs = Array.from({ length: Math.min(threads, files.length) }, () =>
    runQueue(queue, { ...setting, memory: SHARED_MEMORY, tooLarge: (file) => large.push(file) }),
  );
  await Promise.all(runs);
  const tooLarge = ({ shownPath }: FolderFile): void => {
    counted({ path: shownPath, state: 'unreadable', sentence: TOO_LARGE });
  };
  await runQueue(large, { ...setting, memory: AMPLE_MEMORY, tooLarge });
}

interface ThreadSetting {
  readonly words: readonly string[];
  readonly memory: typeof SHARED_MEMORY;
  readonly counted: (file: RolledFile) => void;
  readonly tooLarge: (file: FolderFile) => void;
}

/** One place for a thread: begins a new one when the last has died. */
async function runQueue(queue: FolderFile[], setting: ThreadSetting): Promise<void> {
  while (queue.length > 0) await runThread(queue, setting);
}

/** Resolves when the queue is empty or the thread has died; the file it died of is spoken for. */
function runThread(queue: FolderFile[], setting: ThreadSetting): Promise<void> {
  const worker = new Worker(realpathSync(process.argv[1] ?? ''), {
    workerData: { words: setting.words } satisfies WorkerWords,
    resourceLimits: setting.memory,
  });
  let atHand: FolderFile | undefined;
  const next = (): void => {
    atHand = queue.pop();
    if (atHand === undefined) void worker.terminate();
    else worker.postMessage(atHand);
  };
  worker.on('message', (file: RolledFile) => {
    setting.counted(file);
    next();
  });
  let outOfMemory = false;
  worker.on('error', (error: NodeJS.ErrnoException) => {
    outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  });
  next();
  return new Promise((resolve) => {
    worker.on('exit', () => {
      if (atHand !== undefined && outOfMemory) setting.tooLarge(atHand);
      else if (atHand !== undefined) {
        setting.counted({ path: atHand.shownPath, state: 'unreadable', sentence: CRASHED });
      }
      resolve();
    });
  });
}
