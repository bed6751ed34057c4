import { cellText, isEmptyCell } from '../cell';
import type { FieldId } from '../household';
import { findHeader, type HeaderRows } from '../layout/findHeader';
import { headerColumns } from '../layout/headerColumns';
import { knownHeader } from '../layout/headerIndex';
import { normaliseHeader } from '../layout/normaliseHeader';
import { isStateSheet } from '../layout/sheetRole';
import { cellAt, type RawTable } from '../rawTable';
import type { SheetReading } from '../sheetReading';
import { compact } from '../text';

/** One column of a grid; every column of the sheet is one, with or without a header. */
export interface GridColumn {
  /** From 0. */
  readonly column: number;
  /** As it stands there; empty where the column has none. */
  readonly header: string;
  /** By which the column is found in another copy of the sheet. */
  readonly name: string;
  readonly field?: FieldId;
}

/** A sheet as filled rows under named columns: what splitting and merging need of it, whatever it is about. */
export interface SheetGrid {
  readonly table: RawTable;
  /** Last row of the header, from 0. */
  readonly headerRow: number;
  readonly columns: readonly GridColumn[];
}

/** The grid of a sheet; undefined where no header was found, and for the records of this tool. */
export function gridOf(reading: SheetReading): SheetGrid | undefined {
  const { table, role } = reading;
  if (isStateSheet(table.name) || role === 'not-recognised') return undefined;
  const header = role === 'generated' ? generatedHeader(table) : headerOf(reading);
  if (header === undefined) return undefined;
  const fields = new Map(reading.mapped.map(({ column, field }) => [column, field]));
  return { table, headerRow: header.bottom, columns: columnsOf(table, header, fields) };
}

/** Filled rows below the header, from 0. */
export function filledRows({ table, headerRow }: SheetGrid): readonly number[] {
  return table.rows.flatMap((cells, row) =>
    row > headerRow && !cells.every(isEmptyCell) ? [row] : [],
  );
}

export function columnOfField({ columns }: SheetGrid, field: FieldId): number | undefined {
  return columns.find((each) => each.field === field)?.column;
}

/** What stands under a column, as text. */
export function gridText({ table }: SheetGrid, row: number, column: number | undefined): string {
  return column === undefined ? '' : cellText(cellAt(table, row, column)).trim();
}

function generatedHeader(table: RawTable): HeaderRows | undefined {
  return findHeader(table, (text) => knownHeader(text) !== undefined);
}

function headerOf({ headerRows }: SheetReading): HeaderRows | undefined {
  const [top] = headerRows;
  const bottom = headerRows.at(-1);
  return top === undefined || bottom === undefined ? undefined : { top, bottom };
}

function columnsOf(
  table: RawTable,
  header: HeaderRows,
  fields: ReadonlyMap<number, FieldId>,
): readonly GridColumn[] {
  const headers = new Map(headerColumns(table, header).map((each) => [each.column, each]));
  const width = table.rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const columns: GridColumn[] = [];
  const taken = new Map<string, number>();
  let left = { name: '', at: -1 };
  for (let column = 0; column < width; column++) {
    const { shown = '', last = '' } = headers.get(column) ?? {};
    const field = fields.get(column) ?? knownHeader(normaliseHeader(last))?.field;
    const own = compact(shown);
    const count = (taken.get(own) ?? 0) + 1;
    const name = own === '' ? `${left.name}+${column - left.at}` : `${own}#${count}`;
    if (own !== '') {
      taken.set(own, count);
      left = { name, at: column };
    }
    columns.push({ column, header: shown, name, ...(field === undefined ? {} : { field }) });
  }
  return columns;
}
