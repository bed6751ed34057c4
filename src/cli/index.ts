import { isMainThread } from 'node:worker_threads';
import { main } from './main';
import { countForOthers } from './rollup/worker';

if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else await countForOthers();
