import type { JobId } from '../../src/jobs';
import type { FilingJob, JobChoices } from '../engine/jobTypes';

/** One thing that a job asks: the name of its option, and how it is answered. */
export type FormField = {
  readonly name: string;
  /** The ways of doing the job that it is asked for; absent: all of them. */
  readonly of?: readonly string[];
  /** Fields of which one must be filled in before anything can be done; absent: it may be left blank. */
  readonly needs?: readonly string[];
} & (
  | { readonly kind: 'line' }
  | { readonly kind: 'tick' }
  /** The first option is taken where nothing is chosen. */
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Files that are read beside the workbook; nothing is written to them. */
  | { readonly kind: 'files'; readonly several: boolean }
);

/** What comes of a job: sheets of the workbook, previewed first, or files to keep beside it. */
export type Outcome = 'sheets' | 'files';

interface JobForm {
  /** The ways of doing the job, the usual first, and what comes of each. */
  readonly ways: Readonly<Record<string, Outcome>>;
  readonly fields: readonly FormField[];
}

/** Jobs that ask before they do anything, and what. The words are in `taskpane/texts/<language>/jobs.ts`. */
export const jobForms = {
  visits: {
    ways: { plan: 'sheets', print: 'files', read: 'sheets' },
    fields: [
      { kind: 'line', name: 'teams', of: ['plan'] },
      { kind: 'line', name: 'from', of: ['plan'] },
      { kind: 'line', name: 'to', of: ['plan'] },
      { kind: 'line', name: 'per-day', of: ['plan'] },
      { kind: 'tick', name: 'no-weekends', of: ['plan'] },
      { kind: 'tick', name: 'mask', of: ['print'] },
      { kind: 'files', name: 'read', several: true, of: ['read'], needs: ['read'] },
    ],
  },
  draw: {
    ways: { draw: 'sheets' },
    fields: [
      { kind: 'line', name: 'size', needs: ['size', 'share'] },
      { kind: 'line', name: 'share', needs: ['size', 'share'] },
      { kind: 'line', name: 'seed' },
      { kind: 'choice', name: 'by', options: ['', 'village', 'judgement', 'none'] },
      { kind: 'line', name: 'always' },
      { kind: 'choice', name: 'judgement', options: ['', 'AB-self-check'] },
      { kind: 'tick', name: 'exclude-visited' },
      { kind: 'tick', name: 'county' },
    ],
  },
  split: {
    ways: { split: 'files', returns: 'files' },
    fields: [{ kind: 'files', name: 'town', several: false, needs: ['town'] }],
  },
  merge: {
    ways: { merge: 'sheets' },
    fields: [{ kind: 'files', name: 'villages', several: true, needs: ['villages'] }],
  },
  submit: {
    ways: { write: 'sheets', save: 'files', fill: 'files' },
    fields: [
      { kind: 'files', name: 'template', several: false, of: ['fill'], needs: ['template'] },
      { kind: 'choice', name: 'id', options: ['', 'apostrophe', 'masked'] },
      { kind: 'choice', name: 'split', options: ['sheet', 'village'], of: ['save'] },
      { kind: 'choice', name: 'csv', options: ['', 'utf-8', 'gbk'], of: ['save'] },
    ],
  },
  rollup: {
    ways: { write: 'sheets', save: 'files' },
    fields: [{ kind: 'files', name: 'towns', several: true, needs: ['towns'] }],
  },
} as const satisfies Partial<Record<JobId, JobForm>>;

export type FormJob = keyof typeof jobForms;

/** Names of the fields of a form. */
export type FieldOf<Job extends FormJob> = (typeof jobForms)[Job]['fields'][number]['name'];

/** Names of the ways of doing a job. */
export type WayOf<Job extends FormJob> = keyof (typeof jobForms)[Job]['ways'];

/** Whether a job, or a page of the pane, is one with a form. */
export function isForm(id: string): id is FormJob {
  return Object.hasOwn(jobForms, id);
}

/** The form of a job, however it is made up. */
export function formOf(job: FormJob): JobForm {
  return jobForms[job];
}

/** The fields that are asked for in a way of doing a job. */
export function fieldsOf(job: FormJob, way: string): readonly FormField[] {
  return formOf(job).fields.filter(({ of }) => of === undefined || of.includes(way));
}

/** The first field without which nothing can be done yet; undefined where nothing is lacking. */
export function lackingField(
  fields: readonly FormField[],
  { answers = {}, files = [] }: JobChoices,
): FormField | undefined {
  const isFilled = ({ kind, name }: FormField): boolean =>
    kind === 'files' ? files.length > 0 : String(answers[name] ?? '').trim() !== '';
  const filled = new Set(fields.filter(isFilled).map(({ name }) => name));
  return fields.find(({ needs }) => needs !== undefined && !needs.some((name) => filled.has(name)));
}

/** Whether a job can make files. */
export function isFiling(job: FormJob): job is FormJob & FilingJob {
  return Object.values(formOf(job).ways).includes('files');
}
