import type { CellValue } from '../../../domain/cell';
import { type CellArea, EMPTY_ROW } from '../../../domain/rawTable';
import { Breather } from '../../xlsx/read/breather';
import { rangeOf } from '../areaText';
import type { Context } from '../excelRun';
import { isTooLarge, stopIfAsked } from '../faults';
import { PAYLOAD_BYTES, PAYLOAD_CELLS, PROVING_BYTES, rowsBytes, valueBytes } from '../payload';
import { type CellValues, mayBeDate } from './cellValues';

/** A sheet to be read: where its values stand. */
export interface ReadArea {
  readonly name: string;
  readonly used: CellArea;
}

type TakeRows = (
  sheet: number,
  fromRow: number,
  rows: readonly (readonly CellValue[])[],
) => void | Promise<void>;

/** Bytes guessed for a cell before any was seen; the first piece of a sheet is kept small besides. */
const GUESSED_CELL_BYTES = 24;
/** A row of one format, guessed: `["yyyy\"年\"m\"月\"d\"日\""],` */
const GUESSED_FORMAT_BYTES = 36;
const MARGIN = 1.03;
const ROWS_BETWEEN_PAUSES = 256;

/** What a reading is for. */
export interface ChunkPurpose {
  /** Bytes of one answer, about. */
  readonly bytes: number;
  /** Rows of a sheet that are asked for before it is known how long they are. */
  readonly firstRows: number;
  /** Must days be told from numbers? That takes the number formats of their columns. */
  readonly tellsDays: boolean;
}

const READING: ChunkPurpose = { bytes: PAYLOAD_BYTES, firstRows: 7000, tellsDays: true };
/** To compare what stands there with what was written: a day is its serial there. */
export const PROVING: ChunkPurpose = { bytes: PROVING_BYTES, firstRows: 2500, tellsDays: false };

/** How far the reading of a sheet has come and what was learnt of it on the way. */
interface Cursor {
  readonly sheet: number;
  readonly area: ReadArea;
  next: number;
  rowBytes: number;
  formatBytes: number;
  hasLearnt: boolean;
  /** Columns (from the left of the area) of which number formats are needed. */
  readonly dateColumns: Set<number>;
}

/** Rows asked for, and the formats asked for with them or after them. */
interface Piece {
  readonly cursor: Cursor;
  readonly area: CellArea;
  readonly range: Excel.Range;
  readonly formats: Map<number, Excel.Range>;
  raw: readonly (readonly unknown[])[];
}

/**
 * Reads the values of many sheets in requests of about the same size. Number formats are asked for only of columns
 * that hold what may be days: with the values where that is known, else with the next request.
 */
export class ChunkReader {
  private readonly cursors: readonly Cursor[];
  private budget: number;
  private waiting: Piece[] = [];
  private readonly breather = new Breather();

  constructor(
    private readonly context: Context,
    private readonly values: CellValues,
    areas: readonly (ReadArea | undefined)[],
    private readonly take: TakeRows,
    private readonly purpose = READING,
  ) {
    this.budget = purpose.bytes;
    this.cursors = areas.flatMap((area, sheet): Cursor[] =>
      area === undefined ? [] : [cursorOf(area, sheet)],
    );
  }

  /** Reads everything, one sync a chunk. `progress` gets the rows that were handed over. */
  async run(progress?: (rows: number) => void, signal?: AbortSignal): Promise<void> {
    let done = 0;
    while (this.waiting.length > 0 || this.cursors.some(hasMore)) {
      stopIfAsked(signal);
      const asked = await this.nextChunk();
      const final = this.waiting;
      this.waiting = [];
      for (const piece of asked) ((await this.learn(piece)) ? final : this.waiting).push(piece);
      for (const piece of final) {
        await this.handOver(piece);
        done += piece.area.bottom - piece.area.top + 1;
      }
      progress?.(done);
    }
  }

  /** One request: formats still owed, and as many rows as fit. Half as many when that was too much. */
  private async nextChunk(): Promise<readonly Piece[]> {
    for (;;) {
      const before = this.cursors.map(({ next }) => next);
      const pieces = this.askRows(this.askOwed());
      try {
        await this.context.sync();
        // Office has just unpacked the answer in one go.
        await this.breather.pause();
        if (pieces.every(takeRaw)) return pieces;
      } catch (error) {
        if (!isTooLarge(error) || !canBeLess(pieces)) throw error;
      }
      if (!canBeLess(pieces)) throw new TooLarge();
      this.budget /= 2;
      this.cursors.forEach((cursor, index) => (cursor.next = before[index] ?? 0));
    }
  }

  /** Asks for the formats of columns in which days were found too late. Gives the bytes they will take. */
  private askOwed(): number {
    let bytes = 0;
    for (const { cursor, area, formats } of this.waiting) {
      for (const column of cursor.dateColumns) {
        formats.set(column, this.askFormat(cursor, area, column));
        bytes += (area.bottom - area.top + 1) * cursor.formatBytes;
      }
    }
    return bytes;
  }

  private askRows(usedBytes: number): readonly Piece[] {
    const pieces: Piece[] = [];
    let bytes = Math.max(this.budget - usedBytes, 1);
    let cells = PAYLOAD_CELLS;
    for (const cursor of this.cursors) {
      if (!hasMore(cursor)) continue;
      const { used } = cursor.area;
      const width = used.right - used.left + 1;
      const rowBytes = cursor.rowBytes + cursor.dateColumns.size * cursor.formatBytes;
      const fits = Math.min(Math.floor(bytes / rowBytes), Math.floor(cells / width));
      const most = cursor.hasLearnt ? fits : Math.min(fits, this.purpose.firstRows);
      if (most < 1 && pieces.length > 0) break;
      const rows = Math.min(Math.max(most, 1), used.bottom - cursor.next + 1);
      pieces.push(this.askPiece(cursor, rows));
      bytes -= rows * rowBytes;
      cells -= rows * width;
      if (hasMore(cursor)) break;
    }
    return pieces;
  }

  private askPiece(cursor: Cursor, rows: number): Piece {
    const { used } = cursor.area;
    const area = { ...used, top: cursor.next, bottom: cursor.next + rows - 1 };
    cursor.next += rows;
    const range = rangeOf(this.sheetOf(cursor), area);
    range.load('values');
    const formats = new Map<number, Excel.Range>();
    for (const column of cursor.dateColumns) {
      formats.set(column, this.askFormat(cursor, area, column));
    }
    return { cursor, area, range, formats, raw: [] };
  }

  private askFormat(cursor: Cursor, area: CellArea, column: number): Excel.Range {
    const at = area.left + column;
    const range = rangeOf(this.sheetOf(cursor), { ...area, left: at, right: at });
    range.load('numberFormat');
    return range;
  }

  private sheetOf({ area }: Cursor): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(area.name);
  }

  /** Learns how large rows are and which columns may hold days. False: formats are still owed for the piece. */
  private async learn({ cursor, raw, formats }: Piece): Promise<boolean> {
    const { tellsDays } = this.purpose;
    let bytes = 0;
    for (let index = 0; index < raw.length; index++) {
      const row = raw[index] ?? [];
      for (let column = 0; column < row.length; column++) {
        const value = row[column];
        bytes += valueBytes(value);
        if (tellsDays && mayBeDate(value)) cursor.dateColumns.add(column);
      }
      if (index % ROWS_BETWEEN_PAUSES === 0) await this.breather.pauseIfDue();
    }
    cursor.rowBytes = Math.ceil((bytes / Math.max(raw.length, 1) + 3) * MARGIN);
    cursor.hasLearnt = true;
    return [...cursor.dateColumns].every((column) => formats.has(column));
  }

  private async handOver({ cursor, area, raw, formats }: Piece): Promise<void> {
    const rows: (readonly CellValue[])[] = [];
    const formatsOf = new Map<number, readonly (readonly unknown[])[]>();
    for (const [column, range] of formats) {
      formatsOf.set(column, range.numberFormat);
      cursor.formatBytes = Math.ceil((rowsBytes(range.numberFormat) / raw.length) * MARGIN);
    }
    for (let index = 0; index < raw.length; index++) {
      rows.push(
        this.rowOf(raw[index] ?? [], area.left, (column) => formatsOf.get(column)?.[index]?.[0]),
      );
      if (index % ROWS_BETWEEN_PAUSES === 0) await this.breather.pauseIfDue();
    }
    await this.take(cursor.sheet, area.top, rows);
  }

  private rowOf(
    raw: readonly unknown[],
    left: number,
    formatAt: (column: number) => unknown,
  ): readonly CellValue[] {
    let last = raw.length - 1;
    while (last >= 0 && raw[last] === '') last--;
    if (last < 0) return EMPTY_ROW;
    const row: CellValue[] = [];
    for (let column = 0; column < left; column++) row.push(null);
    for (let column = 0; column <= last; column++) {
      const value = raw[column];
      row.push(this.values.value(value, typeof value === 'number' ? formatAt(column) : undefined));
    }
    return row;
  }
}

/** One row alone is larger than an answer may be. */
class TooLarge extends Error {
  readonly code = 'ResponsePayloadSizeLimitExceeded';
}

function cursorOf(area: ReadArea, sheet: number): Cursor {
  const { used } = area;
  const rowBytes = (used.right - used.left + 1) * GUESSED_CELL_BYTES;
  return {
    sheet,
    area,
    next: used.top,
    rowBytes,
    formatBytes: GUESSED_FORMAT_BYTES,
    hasLearnt: false,
    dateColumns: new Set(),
  };
}

function hasMore({ next, area }: Cursor): boolean {
  return next <= area.used.bottom;
}

/** Is there more than one row to halve? */
function canBeLess(pieces: readonly Piece[]): boolean {
  return pieces.length > 1 || pieces.some(({ area }) => area.bottom > area.top);
}

/** Keeps the values that arrived; false when Excel gave none because they were too many. */
function takeRaw(piece: Piece): boolean {
  const values: unknown = piece.range.values;
  if (!Array.isArray(values)) return false;
  piece.raw = piece.range.values;
  return true;
}
