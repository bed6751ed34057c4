import type { JobId } from '../../src/jobs';

/** One thing that a job asks before it is planned: the name of its option, and how it is answered. */
export type FormField =
  | { readonly kind: 'line' | 'tick'; readonly name: string }
  /** The first option is taken where nothing is chosen. */
  | { readonly kind: 'choice'; readonly name: string; readonly options: readonly string[] };

/** Jobs that ask before they are planned, and what. The words are in `taskpane/texts/<language>/jobs.ts`. */
export const jobForms = {
  draw: [
    { kind: 'line', name: 'size' },
    { kind: 'line', name: 'share' },
    { kind: 'line', name: 'seed' },
    { kind: 'choice', name: 'by', options: ['', 'village', 'judgement', 'none'] },
    { kind: 'line', name: 'always' },
    { kind: 'choice', name: 'judgement', options: ['', 'AB-self-check'] },
    { kind: 'tick', name: 'exclude-visited' },
    { kind: 'tick', name: 'county' },
  ],
} as const satisfies Partial<Record<JobId, readonly FormField[]>>;

export type FormJob = keyof typeof jobForms;

/** Names of the fields of a form. */
export type FormOf<Job extends FormJob> = (typeof jobForms)[Job][number]['name'];

/** Whether a job, or a page of the pane, is one with a form. */
export function isForm(id: string): id is FormJob {
  return Object.hasOwn(jobForms, id);
}
