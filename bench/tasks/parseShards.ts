import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import papaparse from 'papaparse';
import type { Task } from '../measure';
import { shardFolder } from '../shards';

/** Nothing but decoding and splitting into cells, in one thread: what reading the files costs at least. */
export const task: Task = async ([households = '0']) => {
  const folder = await shardFolder(Number(households));
  return async () => {
    let rows = 0;
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = await readFile(join(entry.parentPath, entry.name));
      rows += papaparse.parse<string[]>(decode(bytes), { delimiter: ',' }).data.length - 1;
    }
    return { rows };
  };
};

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}
