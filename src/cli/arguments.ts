import { parseArgs } from 'node:util';
import type { JobDescription } from '../jobs/job';
import { JobRefused } from '../jobs/checkWorkbooks';

/** What was typed after a verb. Options that may be repeated hold every value. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The last value of an option. */
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[] | undefined;
  readonly has: (option: string) => boolean;
}

/** Reads the words after a verb by the options its job declares. Throws JobRefused with a sentence. */
export function readArguments(job: JobDescription, words: readonly string[]): Arguments {
  const options: Record<string, { type: 'string' | 'boolean'; multiple: true }> = {};
  for (const option of job.options) {
    options[option.name] = {
      type: option.value === undefined ? 'boolean' : 'string',
      multiple: true,
    };
  }
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
  });
  refuseUnknown(job, values);
  const texts = (option: string): readonly string[] | undefined => {
    const given = values[option];
    return Array.isArray(given)
      ? given.filter((value): value is string => typeof value === 'string')
      : undefined;
  };
  return {
    positionals,
    texts,
    text: (option) => texts(option)?.at(-1),
    has: (option) => values[option] !== undefined,
  };
}

function refuseUnknown(job: JobDescription, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const option = job.options.find((known) => known.name === name);
    if (option === undefined) {
      const known = job.options.map((each) => `--${each.name}`).join('、');
      throw new JobRefused(`“${job.id}”没有选项 --${name}；可用的有：${known || '无'}。`);
    }
    const given: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (option.value !== undefined && given.some((each) => typeof each !== 'string')) {
      throw new JobRefused(
        `选项 --${name} 后面要写${option.value}，如 --${name} ${option.value}。`,
      );
    }
  }
}
