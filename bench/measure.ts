import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleTask } from './bundleTask';

/** What one run of one task in a process of its own took. */
export interface Measurement {
  readonly milliseconds: number;
  /** Time that processors worked for it, all threads together: on a shared machine the steadier measure. */
  readonly processorMilliseconds: number;
  /** Highest resident memory of the process, MB. */
  readonly peakMegabytes: number;
  /** What the task counted; peers of one comparison must count alike or say why not. */
  readonly counted: Readonly<Record<string, number>>;
}

/** A task prepares outside the clock and returns what is to be measured. */
export type Task = (
  words: readonly string[],
) => Promise<() => Promise<Readonly<Record<string, number>>>>;

const RUNNER = fileURLToPath(new URL('./runTask.mjs', import.meta.url));

/** Runs a task `runs` times, each in a fresh process. Undefined when it fails or is not available here. */
export function measure(
  task: string,
  words: readonly string[],
  runs: number,
  heapMegabytes = 12_000,
): Median | undefined {
  const measurements: Measurement[] = [];
  const bundle = bundleTask(task);
  for (let run = 0; run < runs; run += 1) {
    const child = spawnSync(
      process.execPath,
      [`--max-old-space-size=${heapMegabytes}`, RUNNER, bundle, ...words],
      { encoding: 'utf8', maxBuffer: 1 << 26, timeout: 1_800_000 },
    );
    const line = child.stdout.trim().split('\n').at(-1) ?? '';
    if (child.status !== 0 || !line.startsWith('{')) {
      console.error(
        `  ${task} ${words.join(' ')}: not measured. ${child.stderr.trim().split('\n').at(-1) ?? ''}`,
      );
      return undefined;
    }
    measurements.push(JSON.parse(line) as Measurement);
  }
  return medianOf(measurements);
}

export interface Median extends Measurement {
  readonly runs: number;
}

function medianOf(measurements: readonly Measurement[]): Median | undefined {
  const sorted = [...measurements].sort((a, b) => a.milliseconds - b.milliseconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) return undefined;
  const peakMegabytes = Math.max(...measurements.map((each) => each.peakMegabytes));
  return { ...middle, peakMegabytes, runs: measurements.length };
}

/** Prints one comparison: medians, and ratios to the first row. */
export function printComparison(
  title: string,
  rows: number,
  entries: readonly (readonly [string, Median | undefined])[],
): void {
  console.log(`\n${title}`);
  const base = entries[0]?.[1]?.milliseconds;
  for (const [name, median] of entries) {
    if (median === undefined) {
      console.log(`  ${name.padEnd(44)} not measured`);
      continue;
    }
    const { milliseconds, processorMilliseconds, peakMegabytes, counted } = median;
    const ratio = base === undefined ? '' : `${(milliseconds / base).toFixed(2)}×`;
    console.log(
      [
        `  ${name.padEnd(44)}`,
        `${(milliseconds / 1000).toFixed(2)} s`.padStart(10),
        `${Math.round((rows / milliseconds) * 1000).toLocaleString('en')} rows/s`.padStart(20),
        ratio.padStart(9),
        `processor ${(processorMilliseconds / 1000).toFixed(2)} s`.padStart(19),
        `${peakMegabytes.toFixed(0)} MB`.padStart(9),
        `  ${JSON.stringify(counted)}`,
      ].join(''),
    );
  }
}
