import { toAddress } from '../../domain/address';
import type { CellValue } from '../../domain/cell';
import { cellAt, type RawTable } from '../../domain/rawTable';
import type { SheetWrite } from '../../domain/writePlan';
import { refuse } from '../planCheck';

interface RememberedCell {
  readonly row: number;
  readonly column: number;
}

/** One sheet before and after a write, with the cells that were changed; undefined for a sheet written whole. */
export interface RememberedWrite {
  readonly sheet: string;
  /** Undefined where the write made the sheet. */
  readonly before: RawTable | undefined;
  readonly after: RawTable;
  readonly cells: readonly RememberedCell[] | undefined;
  readonly changedCells: number;
}

/** What must be known to take writes back. `before` and `after` are all tables around the write. */
export function rememberWrites(
  writes: readonly SheetWrite[],
  before: readonly RawTable[],
  after: readonly RawTable[],
): readonly RememberedWrite[] {
  return writes.flatMap((write) => {
    const sheet = write.kind === 'change-cells' ? write.sheet : write.content.name;
    const written = named(after, sheet);
    if (written === undefined) return [];
    const cells = write.kind === 'change-cells' ? write.changes : undefined;
    const changedCells = cells?.length ?? filledCells(written);
    return [{ sheet, before: named(before, sheet), after: written, cells, changedCells }];
  });
}

/**
 * The tables as they were before the writes, with every other edit kept.
 * Throws PlanRefused naming the cells that were edited since; then nothing may be changed.
 */
export function takeBack(
  writes: readonly RememberedWrite[],
  tables: readonly RawTable[],
): readonly RawTable[] {
  const edited = writes.flatMap((write) => editedSince(write, named(tables, write.sheet)));
  if (edited.length > 0) refuseEdited(edited);
  const byName = new Map(writes.map((write) => [write.sheet, write]));
  return tables.flatMap((table) => {
    const write = byName.get(table.name);
    if (write === undefined) return [table];
    return write.before === undefined ? [] : [restored(write, write.before, table)];
  });
}

const NAMED_AT_MOST = 5;

function refuseEdited(edited: readonly string[]): never {
  const more = edited.length > NAMED_AT_MOST ? `等 ${edited.length} 处` : '';
  const names = edited.slice(0, NAMED_AT_MOST).join('、');
  return refuse(`${names}${more}在写入之后又被改动过，不能还原；请先核对这些内容。`);
}

function editedSince(write: RememberedWrite, now: RawTable | undefined): readonly string[] {
  if (now === undefined) return [`工作表“${write.sheet}”`];
  const cells = write.cells ?? allCells(write.after, now);
  return cells
    .filter(({ row, column }) => !same(cellAt(now, row, column), cellAt(write.after, row, column)))
    .map(({ row, column }) => `“${write.sheet}”的 ${toAddress(row, column)}`);
}

function restored(write: RememberedWrite, before: RawTable, now: RawTable): RawTable {
  if (write.cells === undefined) return before;
  const rows = now.rows.map((row) => [...row]);
  for (const { row, column } of write.cells) {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = cellAt(before, row, column);
  }
  return {
    ...now,
    rows: trimmed(rows, before.rows.length),
    ...(before.formulas === undefined ? {} : { formulas: before.formulas }),
  };
}

/** Without the empty rows that the write had added at the end. */
function trimmed(
  rows: readonly (readonly CellValue[])[],
  atLeast: number,
): readonly (readonly CellValue[])[] {
  let end = rows.length;
  while (end > atLeast && rows[end - 1]?.every((cell) => cell === null) === true) end -= 1;
  return rows.slice(0, end);
}

function named(tables: readonly RawTable[], name: string): RawTable | undefined {
  return tables.find((table) => table.name === name);
}

function allCells(one: RawTable, other: RawTable): readonly RememberedCell[] {
  const height = Math.max(one.rows.length, other.rows.length);
  return Array.from({ length: height }, (_, row) => {
    const width = Math.max(one.rows[row]?.length ?? 0, other.rows[row]?.length ?? 0);
    return Array.from({ length: width }, (__, column) => ({ row, column }));
  }).flat();
}

function filledCells(table: RawTable): number {
  return table.rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
}

function same(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}
