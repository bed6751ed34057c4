import type { RawTable } from '../domain/rawTable';
import type { WritePlan } from '../domain/writePlan';

/** Reports how far a long read or write has come; rows done of rows in all (when known). */
export type Progress = (doneRows: number, allRows?: number) => void;

/**
 * A workbook as jobs see it: read once, write once. Three adapters answer alike
 * (memory, .xlsx file, open Excel), and `test/workbook/contract.ts` asks all of them the same questions.
 */
export interface Workbook {
  /** File name, or the name of the open workbook. */
  readonly name: string;
  /** Every sheet in workbook order, very hidden ones included. */
  readSheets(progress?: Progress): Promise<readonly RawTable[]>;
  /**
   * Applies the plan whole, or throws PlanRefused and leaves the workbook as it was:
   * when a `before` no longer stands, a sheet to change is missing, or a new sheet's name is taken.
   */
  apply(plan: WritePlan, progress?: Progress): Promise<void>;
}

/** A workbook could not be read. The message is a Chinese sentence: file, cause, what to do. */
export class WorkbookUnreadable extends Error {
  override readonly name = 'WorkbookUnreadable';
}

/** A plan was refused and nothing was written. The message is a Chinese sentence naming sheet and cell. */
export class PlanRefused extends Error {
  override readonly name = 'PlanRefused';
}
