import { type CellValue, cellText, isEmptyCell } from '../cell';
import type { RawTable } from '../rawTable';
import type { PlannedRow, PlannedValue, SheetContent } from '../writePlan';
import { DAMAGED_STATE, type LedgerRecord, type LedgerState, type RowRecord } from './ledgerState';
import { type LastWritten, UNKNOWN_CELL, isUnknown } from './mergeCell';
import { sameValue } from './sameValue';
import { type EncodedCell, type EncodedHead, isEncodedHead, isEncodedRow } from './stateShapes';

/** Very hidden sheet that remembers what the tool last wrote. */
export const STATE_SHEET = '_anju_state';

const MARK = 'anju-state';
const VERSION = 1;
/** A cell holds 32,767 characters. */
const LONGEST_CELL = 29_000;

/** The state as a sheet: a row per ledger (empty key), then a row per row of it: ledger id, row key, JSON in pieces. */
export function stateSheet(state: LedgerState): SheetContent {
  const rows: PlannedRow[] = [dataRow([MARK, VERSION, state.ledgers.size])];
  for (const [id, record] of state.ledgers) {
    const { rows: kept, ...head } = record;
    rows.push(stateRow(id, '', JSON.stringify({ ...head, rows: kept.size })));
    for (const [key, row] of kept)
      rows.push(asSpelled(state.spelled?.get(row), id, key) ?? new RecordRow(id, key, row));
  }
  return recordSheet(STATE_SHEET, rows);
}

/** A sheet that nobody is shown, of rows as `stateRow` writes them. */
export function recordSheet(name: string, rows: readonly PlannedRow[]): SheetContent {
  return {
    name,
    visibility: 'very-hidden',
    columns: [24, 24, 60].map((width) => ({ width, format: 'text' as const })),
    rows,
    mergedRows: [],
    firstDataRow: 1,
    frozenColumns: 0,
    pageBreaksBefore: [],
  };
}

/** Does the sheet hold exactly this content already? */
export function holdsContent(table: RawTable, content: SheetContent): boolean {
  if (table.rows.length > content.rows.length) return false;
  return content.rows.every((row, index) => {
    const standing = table.rows[index] ?? [];
    const { cells } = row;
    if (standing.length < cells.length) return false;
    return standing.every((cell, column) => sameValue(cell, cells[column] ?? null));
  });
}

interface ReadState {
  readonly state: LedgerState;
  readonly problem?: string;
}

/** What was read of a table: a run asks for it more than once. */
const statesRead = new WeakMap<RawTable, ReadState>();

/** Reads the state back. `problem` is a Chinese sentence when it cannot be trusted. */
export function readState(table: RawTable): ReadState {
  let read = statesRead.get(table);
  if (read === undefined) statesRead.set(table, (read = readAnew(table)));
  return read;
}

function readAnew(table: RawTable): ReadState {
  try {
    return { state: decode(table) };
  } catch (error) {
    const why = error instanceof DamagedState ? error.message : '内容不是本工具写入的格式';
    return {
      state: DAMAGED_STATE,
      problem:
        `隐藏工作表“${STATE_SHEET}”（记录上次写入内容）已损坏：${why}。` +
        '为免覆盖人工修改，各台账中现有内容一律按人工填写保留；如需重新由工具维护，请先另存备份，再删除相应台账工作表后重新生成。',
    };
  }
}

/** Names and headers of the recorded sheets, without their rows; none of a state that cannot be read. */
export function recordedHeads(
  table: RawTable,
): readonly (Pick<LedgerRecord, 'sheetName' | 'headers'> & { readonly id: string })[] {
  try {
    const [first, ...rest] = table.rows;
    if (cellText(first?.[0]) !== MARK) return [];
    const heads = rest.filter((row) => isEmptyCell(row[1]));
    return heads.map((row) => {
      const { sheetName, headers } = decodeHead(row);
      return { id: cellText(row[0]), sheetName, headers };
    });
  } catch {
    return [];
  }
}

class DamagedState extends Error {}

function decode(table: RawTable): LedgerState {
  const [first, ...rest] = table.rows;
  if (cellText(first?.[0]) !== MARK) throw new DamagedState('第1行缺少标记');
  if (cellText(first?.[1]) !== String(VERSION)) throw new DamagedState('版本不认识');
  const ledgers = new Map<string, LedgerRecord>();
  const spelled = new Map<RowRecord, readonly CellValue[]>();
  let next = 0;
  while (next < rest.length) {
    const { id, record } = decodeLedger(rest, next, spelled);
    ledgers.set(id, record);
    next += record.rows.size + 1;
  }
  if (cellText(first?.[2]) !== String(ledgers.size)) throw new DamagedState('记录不完整');
  return { ledgers, damaged: false, spelled };
}

function decodeLedger(
  rows: readonly (readonly CellValue[])[],
  at: number,
  spelled: Map<RowRecord, readonly CellValue[]>,
): { id: string; record: LedgerRecord } {
  const id = cellText(rows[at]?.[0]);
  const head = decodeHead(rows[at] ?? []);
  const kept = new Map<string, RowRecord>();
  for (let index = at + 1; index <= at + head.rows; index++) {
    const row = rows[index];
    if (row === undefined || cellText(row[0]) !== id) throw new DamagedState('记录的行数不符');
    const record = decodeRow(jsonOf(row));
    spelled.set(record, row);
    kept.set(cellText(row[1]), record);
  }
  if (kept.size !== head.rows) throw new DamagedState('记录不完整');
  return { id, record: { ...head, rows: kept } };
}

function decodeHead(row: readonly CellValue[]): EncodedHead {
  const head: unknown = JSON.parse(jsonOf(row));
  if (!isEncodedHead(head)) throw new DamagedState('记录不完整');
  return head;
}

/** The JSON of a row that `stateRow` has written. */
export function jsonOf(row: readonly CellValue[]): string {
  let json = '';
  for (let column = 2; column < row.length && !isEmptyCell(row[column]); column++) {
    json += cellText(row[column]);
  }
  return json;
}

function encodeRow(row: RowRecord): string {
  const { cells, ...rest } = row;
  return JSON.stringify({ cells: cells.map(encodeCell), ...rest });
}

function encodeCell(cell: LastWritten): EncodedCell {
  if (cell === undefined) return { never: 1 };
  if (typeof cell !== 'object' || cell === null) return cell;
  return isUnknown(cell) ? { unknown: 1 } : { d: cell.serial };
}

function decodeRow(json: string): RowRecord {
  const row: unknown = JSON.parse(json);
  if (!isEncodedRow(row)) throw new DamagedState('记录不完整');
  return row.cells.every(isPlain)
    ? { ...row, cells: row.cells }
    : { ...row, cells: row.cells.map(decodeCell) };
}

function isPlain(cell: EncodedCell): cell is string | number | boolean | null {
  return typeof cell !== 'object' || cell === null;
}

/** A record that was read from this very row and has not changed since. */
function asSpelled(
  spelled: readonly CellValue[] | undefined,
  id: string,
  key: string,
): PlannedRow | undefined {
  if (spelled?.[0] !== id || spelled[1] !== key) return undefined;
  return dataRow(spelled.filter((cell) => typeof cell === 'string'));
}

function decodeCell(cell: EncodedCell): LastWritten {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('d' in cell) return { kind: 'date', serial: cell.d };
  return 'never' in cell ? undefined : UNKNOWN_CELL;
}

/** A record's row, spelled each time it is asked for: the spellings of a county's rows would fill the memory. */
class RecordRow implements PlannedRow {
  readonly look = 'data';

  constructor(
    private readonly id: string,
    private readonly key: string,
    private readonly record: RowRecord,
  ) {}

  get cells(): readonly PlannedValue[] {
    return stateRow(this.id, this.key, encodeRow(this.record)).cells;
  }
}

/** A row of a hidden record: two keys, then JSON in pieces that fit into a cell. */
export function stateRow(id: string, key: string, json: string): PlannedRow {
  const cells: PlannedValue[] = [id, key];
  for (let at = 0; at < json.length; at += LONGEST_CELL) {
    cells.push(json.slice(at, at + LONGEST_CELL));
  }
  return dataRow(cells);
}

function dataRow(cells: readonly PlannedValue[]): PlannedRow {
  return { look: 'data', cells };
}
