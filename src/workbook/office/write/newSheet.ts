import { columnLetters } from '../../../domain/address';
import type { CellArea } from '../../../domain/rawTable';
import type { PlannedRow, SheetContent } from '../../../domain/writePlan';
import { filterArea } from '../../xlsx/write/generatedSheet';
import { LAST_ROW, rangeOf } from '../areaText';
import { rowsBytes } from '../payload';
import { dropDownWork, type ListReference } from './dropDowns';
import { entryOf, FORMAT_CODES, generatedFormat, rawValue, type Entry } from './entries';
import { entriesWork, formatsWork, trimGrid } from './gridWorks';
import { lookWorks } from './looks';
import { chartWorks } from './newCharts';
import type { RowHashes } from './rowHashes';
import type { Work } from './works';

/** Rows below the data that get drop-down lists too, for what clerks add. */
const SPARE_ROWS = 200;
const PIECE_BYTES = 400_000;
const PIECE_ROWS = 2000;
const TITLE_HEIGHT = 30;
const PIXELS_PER_CHARACTER = 7;
const PIXELS_BESIDE_TEXT = 5;
const POINTS_PER_PIXEL = 0.75;

/** What a new sheet needs from its workbook. */
export interface SheetSurroundings {
  readonly from1904: boolean;
  readonly listReference: ListReference;
  /** Takes down what stands in every row, to tell later whether it was edited. */
  readonly hashes: RowHashes;
}

/** Everything that makes a new sheet, in order; it is hidden by the last of it where it shall be. */
export function* newSheetWorks(content: SheetContent, around: SheetSurroundings): Generator<Work> {
  const { name, rows } = content;
  yield { bytes: 600, send: ({ workbook }) => void workbook.worksheets.add(name) };
  yield* columnWorks(content);
  yield* rowWorks(content, around);
  yield* lookWorks(name, rows, widthOf(content));
  yield* layoutWorks(content, around.listReference);
  yield* chartWorks(content);
  if (content.visibility !== 'visible') yield visibilityWork(content);
}

/** Columns that hold something or are described. */
export function widthOf({ columns, rows }: SheetContent): number {
  return rows.reduce((widest, row) => Math.max(widest, row.cells.length), columns.length);
}

function* columnWorks({ name, columns }: SheetContent): Generator<Work> {
  for (const [index, { width, format, hidden }] of columns.entries()) {
    const letters = columnLetters(index);
    yield {
      bytes: 1500,
      send: ({ workbook }) => {
        const range = workbook.worksheets.getItem(name).getRange(`${letters}:${letters}`);
        if (format !== 'decimal') range.numberFormat = sameForAll(FORMAT_CODES[format]);
        const pixels = width * PIXELS_PER_CHARACTER + PIXELS_BESIDE_TEXT;
        range.format.columnWidth = pixels * POINTS_PER_PIXEL;
        if (hidden === true) range.columnHidden = true;
      },
    };
  }
}

/** One value for every cell of a range, however large: the API takes it, its types do not say so. */
function sameForAll(value: string): string[][] {
  return value as unknown as string[][];
}

function* rowWorks(content: SheetContent, around: SheetSurroundings): Generator<Work> {
  const { rows } = content;
  const width = widthOf(content);
  let from = 0;
  let entries: Entry[][] = [];
  let formats: (string | null)[][] = [];
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    const line = lineOf(content, row, width, around);
    entries.push(line.entries);
    formats.push(line.formats);
    bytes += rowsBytes([line.entries]);
    if (bytes < PIECE_BYTES && entries.length < PIECE_ROWS && index < rows.length - 1) continue;
    if (width > 0) yield* pieceWorks(content.name, from, width, entries, formats);
    from = index + 1;
    [entries, formats, bytes] = [[], [], 0];
  }
}

function* pieceWorks(
  sheet: string,
  from: number,
  width: number,
  entries: Entry[][],
  formats: (string | null)[][],
): Generator<Work> {
  const area: CellArea = {
    top: from,
    left: 0,
    bottom: from + entries.length - 1,
    right: width - 1,
  };
  const deviating = trimGrid(area, formats);
  if (deviating !== undefined) yield formatsWork(sheet, deviating.area, deviating.grid);
  yield entriesWork(sheet, area, entries, entries.length);
}

interface Line {
  readonly entries: Entry[];
  /** Formats of cells that differ from their column's. */
  readonly formats: (string | null)[];
}

function lineOf(
  content: SheetContent,
  row: PlannedRow,
  width: number,
  { from1904, hashes }: SheetSurroundings,
): Line {
  const isData = row.look === 'data' || row.look === 'attention';
  const { cells } = row;
  const entries: Entry[] = [];
  const formats: (string | null)[] = [];
  const raws: (string | number | boolean)[] = [];
  for (let column = 0; column < width; column++) {
    const value = cells[column] ?? null;
    const columnFormat = content.columns[column]?.format;
    const standing = FORMAT_CODES[columnFormat ?? 'decimal'];
    const raw = rawValue(value, from1904);
    const format =
      raw === '' ? standing : generatedFormat(value, isData ? columnFormat : undefined);
    raws.push(raw);
    entries.push(raw === '' ? null : entryOf(raw, format));
    formats.push(format === standing ? null : format);
  }
  hashes.add(raws);
  return { entries, formats };
}

function* layoutWorks(content: SheetContent, reference: ListReference): Generator<Work> {
  const { name, columns, mergedRows, rows, firstDataRow } = content;
  const right = (content.mergedColumns ?? columns.length) - 1;
  for (const row of right > 0 ? mergedRows : []) {
    yield rangeWork(name, { top: row, left: 0, bottom: row, right }, (range) => {
      range.merge();
    });
  }
  for (const [index, { look }] of rows.entries()) {
    if (look !== 'title') continue;
    yield rangeWork(name, { top: index, left: 0, bottom: index, right: 0 }, (range) => {
      range.format.rowHeight = TITLE_HEIGHT;
    });
  }
  yield* dataHeightWorks(content);
  const bottom = Math.min(Math.max(rows.length, firstDataRow) + SPARE_ROWS, LAST_ROW);
  for (const [column, { oneOf }] of columns.entries()) {
    if (oneOf === undefined || oneOf.length === 0) continue;
    const area = { top: firstDataRow, bottom, left: column, right: column };
    yield dropDownWork({ sheet: name, area, oneOf }, reference);
  }
  yield freezeWork(content);
  const filter = filterArea(content);
  if (filter !== undefined) {
    yield {
      bytes: 900,
      send: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(name);
        sheet.autoFilter.apply(rangeOf(sheet, filter));
      },
    };
  }
}

/** Rows whose text needs more than the least height are too few in a sheet for handwriting to be measured. */
function* dataHeightWorks({
  name,
  rows,
  firstDataRow,
  leastRowHeight,
}: SheetContent): Generator<Work> {
  const bottom = rows.findLastIndex(({ look }) => look === 'data' || look === 'attention');
  if (leastRowHeight === undefined || bottom < firstDataRow) return;
  yield rangeWork(name, { top: firstDataRow, left: 0, bottom, right: 0 }, (range) => {
    range.format.rowHeight = leastRowHeight;
  });
}

function rangeWork(sheet: string, area: CellArea, act: (range: Excel.Range) => void): Work {
  return {
    bytes: 800,
    send: ({ workbook }) => {
      act(rangeOf(workbook.worksheets.getItem(sheet), area));
    },
  };
}

function freezeWork({ name, firstDataRow: rows, frozenColumns: columns }: SheetContent): Work {
  return {
    bytes: 800,
    send: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      if (rows > 0 && columns > 0) {
        const corner = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
        sheet.freezePanes.freezeAt(rangeOf(sheet, corner));
      } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
      else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
    },
  };
}

function visibilityWork({ name, visibility }: SheetContent): Work {
  return {
    bytes: 500,
    send: ({ workbook }) => {
      const hidden = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
      workbook.worksheets.getItem(name).visibility = hidden;
    },
  };
}
