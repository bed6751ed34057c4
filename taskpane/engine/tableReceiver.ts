import type { CellValue } from '../../src/domain/cell';
import { EMPTY_ROW, type RawTable } from '../../src/domain/rawTable';
import type { SheetHead, SheetSink } from '../../src/workbook/port';

/** Collects sheets that arrive in pieces into tables. Rows may be left out: they are empty. */
export class TableReceiver implements SheetSink {
  /** The name of the workbook whose sheets are arriving; undefined before `begin`. */
  workbook: string | undefined;

  private heads: readonly SheetHead[] = [];
  private arrived: (readonly CellValue[])[][] = [];

  begin(workbook: string, heads: readonly SheetHead[]): void {
    this.workbook = workbook;
    this.heads = heads;
    this.arrived = heads.map(() => []);
  }

  rows(sheet: number, fromRow: number, rows: readonly (readonly CellValue[])[]): void {
    const all = this.arrived[sheet];
    if (all === undefined) throw new Error(`rows of a sheet that was not announced: ${sheet}`);
    while (all.length < fromRow) all.push(EMPTY_ROW);
    rows.forEach((row, offset) => {
      all[fromRow + offset] = row.length === 0 ? EMPTY_ROW : row;
    });
  }

  /** The tables so far, in workbook order. */
  tables(): readonly RawTable[] {
    return this.heads.map((head, sheet) => ({ ...head, rows: this.arrived[sheet] ?? [] }));
  }
}
