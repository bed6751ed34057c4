import type { Progress } from '../../src/workbook/port';

/** A job whose sheets the engine plans. */
export type PlanningJob =
  | 'check'
  | 'lists'
  | 'ledger'
  | 'summary'
  | 'status'
  | 'visits'
  | 'draw'
  | 'review'
  | 'merge'
  | 'submit'
  | 'rollup';

/** A job that makes files to keep beside the workbook. */
export type FilingJob = 'visits' | 'split' | 'submit' | 'rollup';

/** Jobs that are done to other files: the open workbook need not hold a list of households. */
export const ofOtherFiles: ReadonlySet<PlanningJob | FilingJob> = new Set(['split', 'rollup']);

/** A file beside the workbook: picked by a person to be read, or made to be kept. */
export interface FileBeside {
  readonly name: string;
  readonly content: Blob;
}

/** The files of a job as one: the only one, or a .zip of `count` files. */
export interface MadeFiles {
  readonly file: FileBeside;
  readonly count: number;
  readonly sentences: readonly string[];
}

/** What a person chose for a job before it was planned. */
export interface JobChoices {
  /** Ids of the generated sheets it is narrowed to; absent: all of them. */
  readonly only?: readonly string[];
  /** The job's form as it was filled in. */
  readonly answers?: JobAnswers;
  /** Files that were picked; they are only read. */
  readonly files?: readonly FileBeside[];
}

/** Text and ticks of a form by the names of the job's options; what is empty or absent was not filled in. */
export type JobAnswers = Readonly<Record<string, string | boolean>>;

/** How work that may take long is watched: files done of files in all, and the word to stop. */
export interface LongWork {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}
