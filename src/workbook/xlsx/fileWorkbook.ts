import type { Workbook } from '../port';

/** A workbook read from the content of a file. The content itself is never changed. */
export interface FileWorkbook extends Workbook {
  /** Can plans be applied? Only .xlsx and .xlsm are written; of other formats only the values are read. */
  readonly canWrite: boolean;
  /** The file as it is after all plans applied so far; the content as it was read when there were none. */
  save(): Promise<Blob>;
}
