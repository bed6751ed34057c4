/** Runs one bundled task in this process: `node runTask.mjs BUNDLE WORDS…`; prints one line of JSON. */
import { pathToFileURL } from 'node:url';

const [bundle = '', ...words] = process.argv.slice(2);
const { task } = await import(pathToFileURL(bundle).href);
const run = await task(words);
const processor = process.cpuUsage();
const begun = performance.now();
const counted = await run();
const milliseconds = performance.now() - begun;
const { user, system } = process.cpuUsage(processor);
const processorMilliseconds = (user + system) / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, processorMilliseconds, peakMegabytes, counted }));
process.exit(0);
