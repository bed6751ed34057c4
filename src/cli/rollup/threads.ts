import { realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { RolledFile } from '../../domain/tally/rollUp';
import type { FolderFile } from './folderFiles';
import type { WorkerWords } from './worker';

/** Bytes of a .csv that is counted alone, after the others: some 77,000 households of 40 columns. */
const LARGE = 24 * 2 ** 20;
/** The same of .xlsx and .xlsm, which are compressed. */
const LARGE_PACKED = LARGE / 6;
/**
 * Megabytes a thread may use for objects while several run, several times what a file that is not large needs. Node
 * ends the whole process, and not the thread alone, when much is added at once beyond this, so it must not be near.
 */
const OLD_WHILE_SHARED = 4096;
/** For a large file, and for one that needed more. */
const OLD_WHEN_ALONE = 12_000;
/**
 * Megabytes of new objects that all threads may hold together before they are sorted out. What a file of a town needs
 * is then thrown away at once when the file is done, instead of being copied again and again: a quarter of the time.
 */
const YOUNG_TOGETHER = 1536;
const YOUNG_AT_MOST = 768;

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
  const sizes = await Promise.all(files.map(sizeOf));
  const isLarge = ({ name }: FolderFile, index: number): boolean =>
    (sizes[index] ?? 0) > (/\.csv$/i.test(name) ? LARGE : LARGE_PACKED);
  const large = files.filter(isLarge).reverse();
  const queue = files.filter((file, index) => !isLarge(file, index)).reverse();
  const setting = { words, counted };
  const length = Math.max(1, Math.min(threads, queue.length));
  const memory = memoryFor(length, OLD_WHILE_SHARED);
  const runs = Array.from({ length }, () =>
    runQueue(queue, { ...setting, memory, tooLarge: (file) => large.push(file) }),
  );
  await Promise.all(runs);
  const tooLarge = ({ shownPath }: FolderFile): void => {
    counted({ path: shownPath, state: 'unreadable', sentence: TOO_LARGE });
  };
  await runQueue(large, { ...setting, memory: memoryFor(1, OLD_WHEN_ALONE), tooLarge });
}

/** 0 where that cannot be told: reading the file will say why. */
async function sizeOf({ path }: FolderFile): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.size ?? 0;
}

function memoryFor(threads: number, maxOldGenerationSizeMb: number): ResourceLimits {
  const maxYoungGenerationSizeMb = Math.min(YOUNG_AT_MOST, YOUNG_TOGETHER / threads);
  return { maxOldGenerationSizeMb, maxYoungGenerationSizeMb };
}

interface ThreadSetting {
  readonly words: readonly string[];
  readonly memory: ResourceLimits;
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
