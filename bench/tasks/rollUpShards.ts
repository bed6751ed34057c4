import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { main } from '../../src/cli/main';
import { countForOthers } from '../../src/cli/rollup/worker';
import type { Task } from '../measure';
import { shardFolder } from '../shards';

/** `anju rollup` from the files on the disk to the printed sums. Its threads run this very file. */
export const task: Task = async ([households = '0', workers = '2']) => {
  process.argv[1] = fileURLToPath(import.meta.url);
  const folder = await shardFolder(Number(households));
  return async () => {
    const printed: string[] = [];
    const { log } = console;
    console.log = (text: string) => printed.push(text);
    const code = await main(['rollup', folder, '--workers', workers, '--day', '2024-10-08']);
    console.log = log;
    if (code !== 1) throw new Error(`anju rollup ended with ${code}`);
    const text = printed.join('\n');
    const number = (pattern: RegExp): number => Number(pattern.exec(text)?.[1]);
    return {
      households: number(/合计 +(\d+)/),
      findings: number(/查出问题 (\d+)/),
      inSeveral: text.includes('没有在两个文件中') ? 0 : number(/(\d+) 户在两个以上/),
    };
  };
};

if (!isMainThread) await countForOthers();
