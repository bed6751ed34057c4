import { cellText, type CellValue, isEmptyCell } from '../cell';
import type { RawTable } from '../rawTable';
import type { SkipReason } from '../sheetReading';
import type { HeaderRows } from './findHeader';
import { normaliseHeader } from './normaliseHeader';
import { type PlaceText, separatorPlace } from './placeText';
import type { RowColumns } from './rowColumns';
import {
  hasCertificate,
  isColumnNumbers,
  isFieldCodes,
  isNote,
  isSerialNumber,
  isSubtotal,
  isUnits,
} from './rowTests';
import { rowTexts, shortened, type TopRows } from './topRows';

/** What a row below the header is. */
export type RowKind =
  | { readonly kind: 'data' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'skip'; readonly reason: SkipReason }
  | { readonly kind: 'separator'; readonly place: PlaceText; readonly text: string }
  | { readonly kind: 'loose'; readonly why: string };

const DATA: RowKind = { kind: 'data' };
const NOTHING: RowKind = { kind: 'nothing' };

/** In a name these may stand; alone they show nothing. A row that has one of them is looked at closely. */
const DOUBTFUL_NAME = /[计共村社组屯注表说户页总]|姓名|备注|审核|以下|空白|\d|[:：]/;
const LONGEST_PLAIN_NAME = 16;

/** What the classifier knows of the sheet. */
interface RowContext {
  readonly table: RawTable;
  readonly header: HeaderRows;
  readonly columns: RowColumns;
  readonly top: TopRows;
}

/** A function that says what each row is; to be asked from the row below the header downwards. */
export function rowClassifier(context: RowContext): (row: number) => RowKind {
  const headerTexts = headerRowTexts(context);
  let inNotes = false;
  let afterHeader = true;
  return (row) => {
    const cells = context.table.rows[row] ?? [];
    if (isBlankRow(cells)) return NOTHING;
    if (!inNotes && !afterHeader && isPlainRow(cells, context.columns)) return DATA;
    const doubtful = { ...describe(row, cells, context), afterHeader, inNotes };
    const kind = lookClosely(doubtful, context, headerTexts);
    inNotes = kind.kind === 'skip' ? inNotes || kind.reason === 'note' : false;
    afterHeader = kind.kind === 'skip' && OF_THE_HEADER.has(kind.reason);
    return kind;
  };
}

const OF_THE_HEADER: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'header',
  'column-numbers',
  'units',
]);

function isBlankRow(cells: readonly CellValue[]): boolean {
  for (const cell of cells) if (!isEmptyCell(cell)) return false;
  return true;
}

/** The fast answer for nearly every row: somebody with a certificate number or an undoubtful name. */
function isPlainRow(cells: readonly CellValue[], columns: RowColumns): boolean {
  if (isCertified(cells, columns)) return true;
  const name = nameOf(cells, columns);
  return name !== '' && isPlainName(name) && hasOtherCell(cells, columns);
}

function isCertified(cells: readonly CellValue[], columns: RowColumns): boolean {
  return hasCertificate(cells[columns.headId]) || hasCertificate(cells[columns.memberId]);
}

function isPlainName(name: string): boolean {
  return name.length <= LONGEST_PLAIN_NAME && !DOUBTFUL_NAME.test(name);
}

function nameOf(cells: readonly CellValue[], columns: RowColumns): string {
  const head = cellText(cells[columns.headName]).trim();
  return head === '' ? cellText(cells[columns.memberName]).trim() : head;
}

/** More than a bare name, unless it is a person's: members may have nothing but a name. */
function hasOtherCell(cells: readonly CellValue[], columns: RowColumns): boolean {
  if (columns.memberName >= 0 && !isEmptyCell(cells[columns.memberName])) return true;
  let filled = 0;
  for (const cell of cells) {
    if (!isEmptyCell(cell) && ++filled > 1) return true;
  }
  return columns.mapped.length === 1;
}

/** One row under a closer look. */
interface DoubtfulRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly texts: readonly string[];
  readonly name: string;
  /** Its serial number column holds a number. */
  readonly numbered: boolean;
  readonly afterHeader: boolean;
  readonly inNotes: boolean;
}

function describe(
  row: number,
  cells: readonly CellValue[],
  { table, columns }: RowContext,
): Omit<DoubtfulRow, 'afterHeader' | 'inNotes'> {
  return {
    row,
    cells,
    texts: rowTexts(table, row),
    name: nameOf(cells, columns),
    numbered: isSerialNumber(cells[columns.serial]),
  };
}

function lookClosely(
  doubtful: DoubtfulRow,
  context: RowContext,
  headerTexts: readonly (readonly string[])[],
): RowKind {
  const { cells, texts, name, numbered, afterHeader } = doubtful;
  if (headerTexts.some((header) => repeats(cells, header))) return skip('header');
  if (afterHeader && isColumnNumbers(cells)) return skip('column-numbers');
  if (afterHeader && isUnits(texts)) return skip('units');
  if (afterHeader && isFieldCodes(texts)) return skip('header');
  if (isCertified(cells, context.columns)) return DATA;
  const totalName = isSubtotal([name]);
  if (totalName || (!numbered && isSubtotal(texts))) return skip('subtotal');
  if (numbered && name !== '') return DATA;
  return printedAgain(texts, context.top) ?? headingOrData(doubtful, context);
}

function headingOrData(doubtful: DoubtfulRow, context: RowContext): RowKind {
  const { texts, numbered, inNotes } = doubtful;
  if (!numbered && isNote(texts)) return skip('note');
  const place = numbered || texts.length > 3 ? undefined : separatorPlace(texts.join(' '));
  if (place !== undefined && !isPersonsName(doubtful, place, context)) {
    return { kind: 'separator', place, text: texts.join(' ') };
  }
  return inNotes ? skip('note') : dataOrLoose(doubtful, context.columns);
}

/** `李村` may be a person: a count, a merged cell or a longer name alone in the row make it a village. */
function isPersonsName(
  { row, cells, texts, name }: DoubtfulRow,
  place: PlaceText,
  { table, columns }: RowContext,
): boolean {
  if (name === '' || place.households !== undefined) return false;
  const nameColumn = columns.headName >= 0 ? columns.headName : columns.memberName;
  if (table.merges.some((m) => m.top === row && m.left <= nameColumn && m.right > m.left)) {
    return false;
  }
  if (texts.length === 1) return name.length <= 3;
  return columns.mapped.some((column) => column !== nameColumn && !isEmptyCell(cells[column]));
}

const NO_IDENTITY =
  '这一行有内容，但没有户主姓名、证件号码和户编号，不能确定属于哪一户，请补上户主或并入所属的户';
const LONE_TEXT = '这一行只有一格文字，不能确定是不是一户，请补全或删除';

function dataOrLoose({ cells, texts, name, numbered }: DoubtfulRow, columns: RowColumns): RowKind {
  const identified =
    name !== '' ||
    [columns.code, columns.headId, columns.memberId].some((c) => !isEmptyCell(cells[c]));
  const lone = texts.length === 1 && columns.mapped.length > 1;
  if (identified) return lone && !isLonePerson(cells, name, columns) ? loose(LONE_TEXT) : DATA;
  const mapped = columns.mapped.some((column) => !isEmptyCell(cells[column]));
  if (numbered && mapped) return DATA;
  if (mapped) return loose(NO_IDENTITY);
  return skip(numbered && texts.length === 1 ? 'empty' : 'unrecognised');
}

function isLonePerson(cells: readonly CellValue[], name: string, columns: RowColumns): boolean {
  return !isEmptyCell(cells[columns.memberName]) && isPlainName(name);
}

/** Title and caption rows that come again on every printed page. */
function printedAgain(texts: readonly string[], top: TopRows): RowKind | undefined {
  const text = shortened(texts.join(' '));
  const above = top.skipped.find((row) => row.text === text);
  return above === undefined ? undefined : skip(above.reason);
}

/** Every filled cell is the header text of its column, and there are two of them. */
function repeats(cells: readonly CellValue[], header: readonly string[]): boolean {
  let same = 0;
  for (const [column, cell] of cells.entries()) {
    if (isEmptyCell(cell)) continue;
    if (typeof cell !== 'string' || normaliseHeader(cell) !== header[column]) return false;
    same += 1;
  }
  return same >= 2;
}

function headerRowTexts({ table, header }: RowContext): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    rows.push((table.rows[row] ?? []).map((cell) => normaliseHeader(cellText(cell))));
  }
  return rows;
}

function skip(reason: SkipReason): RowKind {
  return { kind: 'skip', reason };
}

function loose(why: string): RowKind {
  return { kind: 'loose', why };
}
