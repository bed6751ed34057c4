import { cellText, isEmptyCell } from '../../domain/cell';
import { sameValue } from '../../domain/ledger/sameValue';
import { type RawTable, cellAt, hasFormula } from '../../domain/rawTable';
import type { SheetReading } from '../../domain/sheetReading';
import type { CellChange, SheetWrite } from '../../domain/writePlan';
import type { CorrectionRow } from './correctionRows';

/** Where agreed values may go: lists of this workbook, as they stand. */
export interface AgreedTarget {
  readonly workbook: string;
  readonly tables: readonly RawTable[];
}

export interface AgreedValues {
  readonly writes: readonly SheetWrite[];
  readonly sentences: readonly string[];
  /** Chinese sentences: cells that were left alone. */
  readonly notes: readonly string[];
}

/** Header of the column beside the list: `鉴定等级（比对确认值）`. */
function agreedHeader(field: string): string {
  return `${field}（比对确认值）`;
}

/**
 * Agreed values beside the lists of the target workbook, each field in a column of its own at the right of the sheet.
 * What stands in a cell is never overwritten, not even by a newer decision: that is told.
 */
export function agreedValueWrites(
  corrections: readonly CorrectionRow[],
  target: AgreedTarget,
): AgreedValues {
  const bySheet = new Map<RawTable, CorrectionRow[]>();
  for (const row of corrections) {
    const table = tableOf(row, target);
    if (table === undefined || row.difference.compared === undefined) continue;
    bySheet.set(table, [...(bySheet.get(table) ?? []), row]);
  }
  const notes: string[] = [];
  const found = [...bySheet].map(([table, rows]) => ({ table, ...changesIn(table, rows, notes) }));
  const written = found.filter(({ changes }) => changes.length > 0);
  return {
    writes: written.map(({ table, changes }) => ({
      ...{ kind: 'change-cells' as const, sheet: table.name, changes },
    })),
    sentences: written.map(
      ({ table, values }) =>
        `在“${table.name}”右侧的比对确认值列写入${values}个确认值，原有各列不动。`,
    ),
    notes,
  };
}

function sheetOf({ system, household }: CorrectionRow): SheetReading | undefined {
  return system.sheets[household?.sheet ?? -1];
}

/** The sheet of the target that the household stands on; undefined where it stands in another file. */
function tableOf(row: CorrectionRow, { workbook, tables }: AgreedTarget): RawTable | undefined {
  const own = sheetOf(row)?.table;
  if (own?.workbook !== workbook) return undefined;
  return tables.find(({ name }) => name === own.name);
}

function headerRowOf(rows: readonly CorrectionRow[]): number {
  const [first] = rows;
  return (first === undefined ? undefined : sheetOf(first)?.headerRows.at(-1)) ?? 0;
}

/** The header cells of new columns and the values, with how many values these are. */
function changesIn(
  table: RawTable,
  rows: readonly CorrectionRow[],
  notes: string[],
): { readonly changes: readonly CellChange[]; readonly values: number } {
  const headerRow = headerRowOf(rows);
  const columns = new Map<string, number>();
  const changes: CellChange[] = [];
  let next = widthOf(table);
  for (const { difference, household, value } of rows) {
    const header = agreedHeader(difference.field);
    const row = household?.rows[0];
    if (row === undefined) continue;
    let column = columns.get(header) ?? columnUnder(table, headerRow, header);
    if (column === undefined) {
      column = next;
      next += 1;
      changes.push({ row: headerRow, column, before: null, after: header, format: 'text' });
    }
    columns.set(header, column);
    const standing = cellAt(table, row, column);
    if (sameValue(standing, value)) continue;
    if (isEmptyCell(standing) && !hasFormula(table, row, column)) {
      changes.push({ row, column, before: null, after: value, format: 'text' });
    } else {
      notes.push(
        `“${table.name}”第${row + 1}行的“${header}”已写有“${cellText(standing)}”，没有改动；现在确认的是“${value}”。`,
      );
    }
  }
  return { changes, values: changes.filter(({ row }) => row !== headerRow).length };
}

function columnUnder(table: RawTable, headerRow: number, header: string): number | undefined {
  const column = (table.rows[headerRow] ?? []).findIndex((cell) => cellText(cell) === header);
  return column === -1 ? undefined : column;
}

/** The first column to the right of everything that stands in the sheet. */
function widthOf({ rows, merges, formulas }: RawTable): number {
  let width = 0;
  for (const cells of rows) {
    for (let at = cells.length - 1; at >= width; at -= 1) {
      if (!isEmptyCell(cells[at])) width = at + 1;
    }
  }
  for (const { right } of merges) width = Math.max(width, right + 1);
  for (const columns of formulas?.values() ?? [])
    width = Math.max(width, ...columns.map((at) => at + 1));
  return width;
}
