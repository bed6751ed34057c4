import type { Task } from './measure';

const [name = '', ...words] = process.argv.slice(2);
const { task } = (await import(`./tasks/${name}.ts`)) as { task: Task };
const run = await task(words);
const begun = performance.now();
const counted = await run();
const milliseconds = performance.now() - begun;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, peakMegabytes, counted }));
process.exit(0);
