import { applyWrites } from '../../src/domain/applyPlan';
import { type CellValue, cellText } from '../../src/domain/cell';
import { toAddress } from '../../src/domain/address';
import type { RawTable } from '../../src/domain/rawTable';
import type { SheetWrite } from '../../src/domain/writePlan';
import type { PlannedSheets } from '../../src/ledgers/sheetRun';

/** A workbook in memory that generated sheets are written into run after run, and that a clerk types into. */
export class ListBook<Planned extends PlannedSheets> {
  tables: readonly RawTable[] = [];
  planned!: Planned;

  /** Plans over what stands and writes it. */
  run(plan: (standing: readonly RawTable[]) => Planned): this {
    this.planned = plan(this.tables);
    return this.write(this.planned.plan.writes);
  }

  /** Applies what another job has planned. */
  write(writes: readonly SheetWrite[]): this {
    this.tables = applyWrites(this.tables, writes, '结果.xlsx');
    return this;
  }

  /** The rows of a sheet below its header, as texts by header; only those with a running number. */
  rows(sheet: string): readonly Readonly<Record<string, string>>[] {
    const { rows, header } = this.found(sheet);
    const headers = rows[header]!.map(cellText);
    return rows
      .slice(header + 1)
      .filter(([serial]) => typeof serial === 'number')
      .map((row) => Object.fromEntries(headers.map((name, at) => [name, cellText(row[at])])));
  }

  /** What one row says under a header. */
  said(sheet: string, who: string, header: string): string | undefined {
    return this.rows(sheet).find((row) => row['户主姓名'] === who)?.[header];
  }

  /** Types into the row of a household. */
  type(sheet: string, who: string, cells: Readonly<Record<string, CellValue>>): this {
    const { rows, at } = this.rowOf(sheet, who);
    const { header } = this.found(sheet);
    const changed = [...rows[at]!];
    for (const [name, value] of Object.entries(cells)) {
      changed[rows[header]!.findIndex((cell) => cell === name)] = value;
    }
    return this.replace(sheet, rows.with(at, changed));
  }

  /** Deletes the row of a household. */
  deleteRow(sheet: string, who: string): this {
    const { rows, at } = this.rowOf(sheet, who);
    return this.replace(sheet, rows.toSpliced(at, 1));
  }

  /** A1 address of a cell in the row of a household. */
  addressOf(sheet: string, who: string, header: string): string {
    const { rows, at } = this.rowOf(sheet, who);
    const { header: headerRow } = this.found(sheet);
    return toAddress(at, rows[headerRow]!.indexOf(header));
  }

  private rowOf(sheet: string, who: string) {
    const { rows } = this.found(sheet);
    return { rows, at: rows.findIndex((row) => row.includes(who)) };
  }

  private found(sheet: string) {
    const table = this.tables.find(({ name }) => name === sheet);
    if (table === undefined) throw new Error(`no sheet ${sheet}`);
    return { rows: [...table.rows], header: table.rows.findIndex((row) => row[0] === '序号') };
  }

  private replace(sheet: string, rows: readonly (readonly CellValue[])[]): this {
    this.tables = this.tables.map((each) => (each.name === sheet ? { ...each, rows } : each));
    return this;
  }
}
