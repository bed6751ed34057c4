import type { RawTable } from '../../../domain/rawTable';
import { refuse } from '../../planCheck';
import type { FileWorkbook, Progress } from '../../port';

/** A file of which only the values are read; results go to a new workbook. */
export class FixedWorkbook implements FileWorkbook {
  readonly canWrite = false;
  readonly extension = '.xlsx';

  constructor(
    readonly name: string,
    private readonly content: Blob,
    private readonly tables: readonly RawTable[],
  ) {}

  readSheets(progress?: Progress): Promise<readonly RawTable[]> {
    progress?.(this.tables.reduce((sum, table) => sum + table.rows.length, 0));
    return Promise.resolve(this.tables);
  }

  apply(): Promise<void> {
    return Promise.resolve().then(() =>
      refuse(`文件“${this.name}”的格式只能读取、不能写入，请把结果写到新的 .xlsx 文件。`),
    );
  }

  extract(): Promise<FileWorkbook> {
    return Promise.resolve().then(() =>
      refuse(`文件“${this.name}”的格式只能读取；请先在 Excel 中另存为 .xlsx，再分成几个文件。`),
    );
  }

  save(): Promise<Blob> {
    return Promise.resolve(this.content);
  }
}
