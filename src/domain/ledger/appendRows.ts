import { isEmptyCell } from '../cell';
import type { LedgerDefinition } from '../ledger';
import { type RawTable, cellAt } from '../rawTable';
import type { CellChange, PlannedValue, SheetWrite } from '../writePlan';
import { type IsThere, fillRow, recordOf } from './fillRow';
import { inPrintOrder } from './layoutSheet';
import type { RowRecord } from './ledgerState';
import type { LocatedColumns } from './locateColumns';
import { type LastRow, moveLastRow } from './lastRow';
import { plannedValueOf } from './plannedValueOf';
import { sameValue } from './sameValue';

type ChangeCells = Extract<SheetWrite, { kind: 'change-cells' }>;

export interface AppendedRows {
  readonly changes: readonly CellChange[];
  readonly lists: NonNullable<ChangeCells['lists']>;
  readonly records: ReadonlyMap<string, RowRecord>;
  /** The row of sums was moved: its changes are among these. */
  readonly movedLast: boolean;
  /** The tail stood as we wrote it, and reads as it is to read now. */
  readonly tailMoved: boolean;
}

/** Rows to be added to a sheet that stands. */
export interface AppendRequest<Row> {
  readonly definition: LedgerDefinition<Row>;
  readonly rows: ReadonlyMap<string, Row>;
  readonly table: RawTable;
  readonly columns: LocatedColumns;
  /** The lines below the table as they were last written, and as they are to read now. */
  readonly tail: readonly string[];
  readonly nextTail: readonly string[];
  /** The row of sums with what this run changes in it: it stays below the rows that are added. */
  readonly last?: LastRow;
}

/**
 * New rows go below the last one, above the row of sums. The lines of the tail move down when they stand as we wrote
 * them; when somebody has signed there, they stay and the new rows follow below.
 */
export function appendRows<Row>(request: AppendRequest<Row>): AppendedRows {
  const { definition, rows, table, columns, tail, nextTail } = request;
  const end = lastFilledRow(table) + 1;
  const movable = standingTail(table, end, tail);
  const below = movable === undefined ? end : end - tail.length;
  const last = rows.size > 0 && request.last?.row === below - 1 ? request.last : undefined;
  const from = last === undefined ? below : last.row;
  const records = new Map<string, RowRecord>();
  const changes: CellChange[] = [];
  const isThere: IsThere = (id) => columns.positions.has(id);
  let serial = highestSerial(definition, table, columns);
  for (const [key, row] of inPrintOrder(definition, rows)) {
    const values = fillRow(definition, row, ++serial, isThere);
    const at = from + records.size;
    records.set(key, recordOf(definition, row, values, isThere));
    changes.push(...rowChanges(definition, values, table, columns, at));
  }
  if (last !== undefined) changes.push(...moveLastRow(table, last, records.size, changes));
  if (movable !== undefined) {
    const lines = [...nextTail, ...tail.slice(nextTail.length).map(() => null)];
    changes.push(...moveTail(table, movable, lines, below, records.size, changes));
  }
  const lists = dropDowns(definition, columns, from, records.size);
  return {
    changes,
    records,
    lists,
    movedLast: last !== undefined,
    tailMoved: movable !== undefined,
  };
}

/** The last row in which anything stands; -1 for an empty sheet. */
export function lastFilledRow(table: RawTable): number {
  let row = table.rows.length - 1;
  while (row >= 0 && (table.rows[row] ?? []).every(isEmptyCell)) row--;
  for (const withFormula of table.formulas?.keys() ?? []) row = Math.max(row, withFormula);
  return row;
}

/** Column in which our tail stands untouched at the very end of the sheet. */
function standingTail(table: RawTable, end: number, tail: readonly string[]): number | undefined {
  if (tail.length === 0) return undefined;
  const places = tail.map((line, index) => {
    const at = end - tail.length + index;
    const row = table.rows[at] ?? [];
    const filled = row.flatMap((cell, column) => (isEmptyCell(cell) ? [] : [column]));
    const [only = -1] = filled;
    const isOurs =
      filled.length === 1 && sameValue(row[only] ?? null, line) && !table.formulas?.has(at);
    return isOurs ? only : -1;
  });
  const [first] = places;
  return first !== -1 && places.every((place) => place === first) ? first : undefined;
}

function highestSerial<Row>(
  definition: LedgerDefinition<Row>,
  table: RawTable,
  columns: LocatedColumns,
): number {
  const column = definition.columns.find((candidate) => candidate.serial);
  const position = column === undefined ? undefined : columns.positions.get(column.id);
  let highest = 0;
  if (position === undefined) return highest;
  for (let row = columns.headerRow + 1; row < table.rows.length; row++) {
    const number = Number(cellAt(table, row, position));
    if (Number.isInteger(number) && number > highest) highest = number;
  }
  return highest;
}

function rowChanges<Row>(
  definition: LedgerDefinition<Row>,
  values: readonly PlannedValue[],
  table: RawTable,
  columns: LocatedColumns,
  row: number,
): CellChange[] {
  return definition.columns.flatMap((column, index) => {
    const position = columns.positions.get(column.id);
    const after = values[index] ?? null;
    if (position === undefined || after === null) return [];
    const before = plannedValueOf(cellAt(table, row, position));
    return [{ row, column: position, before, after, format: column.format }];
  });
}

/** Writes the tail below the new rows and clears what is left of it under them. */
function moveTail(
  table: RawTable,
  column: number,
  tail: readonly (string | null)[],
  from: number,
  added: number,
  changes: readonly CellChange[],
): CellChange[] {
  const covered = new Set(
    changes.filter((change) => change.column === column).map((change) => change.row),
  );
  const moved: CellChange[] = [];
  const set = (row: number, after: string | null): void => {
    const before = plannedValueOf(cellAt(table, row, column));
    if (!sameValue(before, after)) moved.push({ row, column, before, after, format: 'text' });
  };
  const rows = tail.length + added;
  for (let index = 0; index < rows; index++) {
    const row = from + index;
    if (index >= added) set(row, tail[index - added] ?? null);
    else if (!covered.has(row)) set(row, null);
  }
  return moved;
}

function dropDowns<Row>(
  definition: LedgerDefinition<Row>,
  columns: LocatedColumns,
  from: number,
  added: number,
): AppendedRows['lists'] {
  return definition.columns.flatMap(({ id, oneOf }) => {
    const column = columns.positions.get(id);
    if (oneOf === undefined || column === undefined || added === 0) return [];
    return [{ column, fromRow: from, toRow: from + added - 1, oneOf }];
  });
}
