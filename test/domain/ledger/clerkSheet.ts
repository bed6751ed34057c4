import { expect } from 'vitest';
import { type CellValue, cellText } from '../../../src/domain/cell';
import { sameValue } from '../../../src/domain/ledger/sameValue';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';
import type { CellChange, PlannedValue, SheetContent } from '../../../src/domain/writePlan';

/** A cell that knows who wrote it: what the tool last put there, and whether the clerk has changed that. */
export interface TrackedCell {
  value: CellValue;
  tool: PlannedValue | undefined;
}

/** A sheet as a clerk keeps it, for scripts of edits; rows and columns count from 0. */
export class ClerkSheet {
  rows: TrackedCell[][];

  constructor(
    public name: string,
    content: SheetContent,
  ) {
    this.rows = content.rows.map((row) =>
      row.cells.map((value) => ({ value, tool: value ?? undefined })),
    );
    for (const row of this.rows.slice(content.firstDataRow)) {
      for (const cell of row) cell.tool = cell.value as PlannedValue;
    }
  }

  table(): RawTable {
    return tableOf(
      this.name,
      this.rows.map((row) => row.map((cell) => cell.value)),
    );
  }

  cell(row: number, column: number): TrackedCell {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push({ value: null, tool: undefined });
    return cells[column]!;
  }

  /** The header row, found by the two headers that no script renames together. */
  headerRow(): number {
    return this.rows.findIndex((row) => row.filter((cell) => cell.value !== null).length > 5);
  }

  /** Below the header, without the tail. */
  dataRows(): number[] {
    const rows: number[] = [];
    for (let row = this.headerRow() + 1; row < this.rows.length; row++) {
      const filled = this.rows[row]!.filter((cell) => cell.value !== null);
      if (filled.length > 1) rows.push(row);
    }
    return rows;
  }

  isClerks(cell: TrackedCell): boolean {
    return !sameValue(cell.value, cell.tool ?? null);
  }

  /** Applies a change as an adapter would, and refuses to lose what the clerk wrote. */
  apply(change: CellChange): void {
    const cell = this.cell(change.row, change.column);
    const where = `${this.name} ${change.row + 1}:${change.column + 1}`;
    expect(sameValue(cell.value, change.before), `before at ${where}`).toBe(true);
    const lost = this.isClerks(cell) ? cell.value : undefined;
    expect(lost, `clerk's edit overwritten at ${where} by ${cellText(change.after)}`).toBe(
      undefined,
    );
    cell.value = change.after;
    cell.tool = change.after;
  }

  sortBy(column: number, descending: boolean): void {
    const places = this.dataRows();
    const sorted = places
      .map((row) => this.rows[row]!)
      .sort((a, b) => keyOf(a, column).localeCompare(keyOf(b, column)) * (descending ? -1 : 1));
    places.forEach((row, index) => (this.rows[row] = sorted[index]!));
  }

  insertColumn(at: number, header: string): void {
    const headerRow = this.headerRow();
    this.rows.forEach((row, index) => {
      if (index < headerRow || row.length < at) return;
      row.splice(at, 0, { value: index === headerRow ? header : null, tool: undefined });
    });
  }

  deleteColumn(at: number): void {
    const headerRow = this.headerRow();
    this.rows.forEach((row, index) => {
      if (index >= headerRow) row.splice(at, 1);
    });
  }

  insertRow(at: number, values: readonly CellValue[]): void {
    const cells = values.map((value) => ({ value, tool: undefined }));
    this.rows.splice(at, 0, cells);
  }

  copyRow(from: number): void {
    this.rows.splice(
      from,
      0,
      this.rows[from]!.map((cell) => ({ ...cell })),
    );
  }
}

function keyOf(row: readonly TrackedCell[], column: number): string {
  const value = row[column]?.value ?? null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
