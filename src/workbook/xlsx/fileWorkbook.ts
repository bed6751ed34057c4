import type { Workbook } from '../port';
import type { KeptSheet } from './extract/extractSheets';

/** A workbook read from the content of a file. The content itself is never changed. */
export interface FileWorkbook extends Workbook {
  /** Can plans be applied? Only .xlsx and .xlsm are written; of other formats only the values are read. */
  readonly canWrite: boolean;
  /** What a file with its content must be called, whatever its name is now: Excel opens it under no other. */
  readonly extension: '.xlsx' | '.xlsm';
  /** The file as it is after all plans applied so far; the content as it was read when there were none. */
  save(): Promise<Blob>;
  /**
   * A new workbook with some rows of some sheets, looking as they look here, values in place of formulas, and nothing
   * else of this one. Throws PlanRefused for formats of which only the values are read.
   */
  extract(name: string, sheets: readonly KeptSheet[]): Promise<FileWorkbook>;
}
