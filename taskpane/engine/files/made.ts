import type { CheckAtHand } from '../checkAtHand';
import type { Answers } from '../formAnswers';
import type { FileBeside, LongWork } from '../jobTypes';

/** What a job has made: files, and what is to be said of them. */
export interface Made {
  readonly files: readonly FileBeside[];
  /** Name of the file that holds them all, where there are several. */
  readonly together: string;
  readonly sentences: readonly string[];
}

/** What files are made of. */
export interface Given {
  readonly check: CheckAtHand;
  readonly answers: Answers;
  /** Files that were picked. */
  readonly files: readonly FileBeside[];
}

/** Makes the files of a job. Throws Stopped; then nothing is kept. */
export type Maker = (given: Given, work: LongWork) => Promise<Made>;

/** The formats of files, loaded with the first one. */
export const xlsx = () => import('../../../src/workbook/xlsx/openWorkbook');
