import { columnLetters } from '../../../domain/address';
import type { CellArea } from '../../../domain/rawTable';
import { rangeOf } from '../areaText';
import type { Context } from '../excelRun';
import { UNDO_SHEET } from '../ownSheets';
import { textBytes } from '../payload';
import { entriesWork } from '../write/gridWorks';
import { sendWorks, type Sending, type Work } from '../write/works';
import type { UndoStep } from '../../port';
import { readHashes, readHeader, readRecord } from './readUndo';
import type { SheetHashes, UndoHeader, UndoRecord } from './undoRecord';

/** Characters of one cell; Excel takes 32,767. A piece begins with a mark so that it is never read as something else. */
const PIECE_CHARACTERS = 32_000;
const PIECE_MARK = '|';
const PIECES_ASKED = 30;
/** Writes that are kept, and characters of all of them; the latest is always kept. */
export const KEPT_STEPS = 5;
const KEPT_CHARACTERS = 8_000_000;
const COLUMNS = 16;
/** Cells that hashes can take: 32 million characters, more than sheets have rows for. */
const MOST_HASH_PIECES = 1000;

/** The very hidden sheet that remembers writes: one column a write, a header in its first cell. */
export class UndoSheet {
  private constructor(
    private readonly context: Context,
    /** Latest first. */
    readonly headers: readonly UndoHeader[],
    readonly exists: boolean,
  ) {}

  /** Two syncs, one where there is no such sheet. */
  static async open(context: Context): Promise<UndoSheet> {
    const sheet = context.workbook.worksheets.getItemOrNullObject(UNDO_SHEET);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return new UndoSheet(context, [], false);
    const range = rangeOf(sheet, { top: 0, left: 0, bottom: 0, right: COLUMNS - 1 });
    range.load('values');
    await context.sync();
    const first: readonly unknown[] = range.values[0] ?? [];
    const headers = first.flatMap((cell) => readHeader(cell) ?? []);
    return new UndoSheet(context, headers.sort(latestFirst), true);
  }

  /** Writes a record down before anything else is written. */
  async keep(
    step: Omit<UndoStep, 'id'>,
    record: UndoRecord,
    sending: Sending,
  ): Promise<UndoHeader> {
    const text = JSON.stringify(record);
    const pieces = piecesOf(text);
    const column = freeColumn(this.headers);
    const number = Math.max(0, ...this.headers.map((header) => header.number)) + 1;
    const id = `${number}-${Date.now().toString(36)}`;
    const header: UndoHeader = {
      ...step,
      ...{ version: 1, id, number, column, pieces: pieces.length, characters: text.length },
    };
    const works: Work[] = this.exists ? [] : [makeWork];
    works.push(...cellWorks(column, 1, pieces), cellWork(column, 0, JSON.stringify(header)));
    await sendWorks(this.context, works, sending);
    return header;
  }

  /** Adds how the created sheets were written. */
  async seal(header: UndoHeader, hashes: SheetHashes): Promise<void> {
    const pieces = piecesOf(JSON.stringify(hashes));
    const sealed: UndoHeader = { ...header, sealed: pieces.length };
    const works = [...cellWorks(header.column, 1 + header.pieces, pieces)];
    works.push(cellWork(header.column, 0, JSON.stringify(sealed)));
    await sendWorks(this.context, works);
  }

  /** Forgets the oldest writes beyond the bound. */
  async trim(latest: UndoHeader): Promise<void> {
    await sendWorks(this.context, beyondBound([latest, ...this.headers]).map(clearWork));
  }

  /** What a write replaced. Throws PlanRefused when that is damaged. */
  async load(header: UndoHeader): Promise<{ record: UndoRecord; hashes: SheetHashes | undefined }> {
    const record = await this.text(header.column, 1, header.pieces);
    const { sealed } = header;
    const hashes =
      sealed === undefined ? undefined : await this.text(header.column, 1 + header.pieces, sealed);
    return {
      record: readRecord(record),
      hashes: hashes === undefined ? undefined : readHashes(hashes),
    };
  }

  /** Forgets a write; the sheet goes with the last of them. */
  dropWork(header: UndoHeader): Work {
    const isLast = this.headers.every(({ id }) => id === header.id);
    return isLast ? deleteWork(UNDO_SHEET) : clearWork(header);
  }

  /** Forgets a write that `keep` may have begun to write down. No sync when there is nothing to forget. */
  async forgetWorks(context: Context, record: UndoRecord): Promise<readonly Work[]> {
    const now = await UndoSheet.open(context);
    if (!this.exists) return now.exists ? [deleteWork(UNDO_SHEET)] : [];
    const pieces = piecesOf(JSON.stringify(record)).length;
    return [clearWork({ column: freeColumn(this.headers), pieces, sealed: MOST_HASH_PIECES })];
  }

  private async text(column: number, from: number, count: number): Promise<string> {
    let text = '';
    const sheet = this.context.workbook.worksheets.getItem(UNDO_SHEET);
    for (let top = from; top < from + count; top += PIECES_ASKED) {
      const bottom = Math.min(top + PIECES_ASKED, from + count) - 1;
      const range = rangeOf(sheet, { top, bottom, left: column, right: column });
      range.load('values');
      await this.context.sync();
      for (const row of range.values as unknown[][]) text += String(row[0]).slice(1);
    }
    return text;
  }
}

const makeWork: Work = {
  bytes: 1500,
  send: ({ workbook }) => {
    const sheet = workbook.worksheets.add(UNDO_SHEET);
    const range = sheet.getRange(`A:${columnLetters(COLUMNS - 1)}`);
    range.numberFormat = '@' as unknown as string[][];
    sheet.visibility = 'VeryHidden';
  },
};

/** Takes a sheet away; Excel deletes none that is very hidden. */
export function deleteWork(name: string): Work {
  return {
    bytes: 600,
    send: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.visibility = 'Hidden';
      sheet.delete();
    },
  };
}

function clearWork({
  column,
  pieces,
  sealed = 0,
}: Pick<UndoHeader, 'column' | 'pieces' | 'sealed'>): Work {
  const area: CellArea = { top: 0, bottom: pieces + sealed, left: column, right: column };
  return {
    bytes: 600,
    send: ({ workbook }) => {
      rangeOf(workbook.worksheets.getItem(UNDO_SHEET), area).clear('Contents');
    },
  };
}

function* cellWorks(column: number, from: number, pieces: readonly string[]): Generator<Work> {
  for (const [index, piece] of pieces.entries()) yield cellWork(column, from + index, piece);
}

function cellWork(column: number, row: number, text: string): Work {
  const area = { top: row, bottom: row, left: column, right: column };
  return { ...entriesWork(UNDO_SHEET, area, [[text]]), bytes: 700 + textBytes(text) * 2 };
}

/** A text in pieces for cells; no character of two halves is cut. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + PIECE_CHARACTERS, text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) to--;
    pieces.push(PIECE_MARK + text.slice(from, to));
    from = to;
  }
  return pieces;
}

function latestFirst(a: UndoHeader, b: UndoHeader): number {
  return b.number - a.number;
}

function freeColumn(headers: readonly UndoHeader[]): number {
  const taken = new Set(headers.map(({ column }) => column));
  let column = 0;
  while (taken.has(column)) column++;
  return column;
}

function beyondBound(headers: readonly UndoHeader[]): readonly UndoHeader[] {
  let characters = 0;
  return headers.filter((header, index) => {
    characters += header.characters;
    return index > 0 && (index >= KEPT_STEPS || characters > KEPT_CHARACTERS);
  });
}
