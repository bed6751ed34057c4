import { columnLetters, toAddress } from '../../../domain/address';
import type { CellArea } from '../../../domain/rawTable';
import type { PlannedRow, PlannedValue, SheetContent } from '../../../domain/writePlan';
import type { PartProducer } from '../package/zipPackage';
import { areaReference } from '../../../domain/area';
import { Breather } from '../read/breather';
import { cellXml, type CellSpelling } from './cellXml';
import { type DropDown, dropDownXml } from './dropDowns';
import { type LookStyles, looksLikeFormula } from './looks';
import { DRAWING_RELATION } from './giveCharts';
import { pageSetupXml } from './pageSetup';
import { RowHeights } from './rowHeights';

const PIECE_LENGTH = 1 << 16;
/** Rows below the data that get drop-down lists too, for what clerks add. */
const SPARE_ROWS = 200;
/** Excel takes no more manual page breaks. */
const MOST_PAGE_BREAKS = 1026;
const LAST_ROW = 1_048_575;

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** What a generated sheet needs from its workbook. */
export interface SheetSurroundings {
  readonly styles: LookStyles;
  readonly from1904: boolean;
  /** Formula of the range that holds a list too long for a rule. */
  readonly listReference: (oneOf: readonly string[]) => string;
  readonly progress?: (doneRows: number) => void;
}

/** The part of a new sheet as a stream. */
export function generatedSheet(content: SheetContent, around: SheetSurroundings): PartProducer {
  return async (emit) => {
    await emit(HEAD + dimension(content) + view(content) + columns(content, around.styles));
    await emitRows(content, around, emit);
    await emit(tail(content, around));
  };
}

/** The area a filter covers: from the header to the last data row; undefined without header or data, or where none is wanted. */
export function filterArea(content: SheetContent): CellArea | undefined {
  const top = content.firstDataRow - 1;
  if (content.unfiltered === true) return undefined;
  if (content.visibility !== 'visible' || content.rows[top]?.look !== 'header') return undefined;
  const bottom = content.rows.findLastIndex(isData);
  const right = content.columns.length - 1;
  return bottom > top && right >= 0 ? { top, left: 0, bottom, right } : undefined;
}

function isData(row: PlannedRow): boolean {
  return row.look === 'data' || row.look === 'attention';
}

function dimension(content: SheetContent): string {
  const right = Math.max(content.columns.length, 1) - 1;
  const bottom = Math.max(content.rows.length, 1) - 1;
  return `<dimension ref="${areaReference({ top: 0, left: 0, bottom, right })}"/>`;
}

function view(content: SheetContent): string {
  const { firstDataRow: rows, frozenColumns: columns } = content;
  const format = '<sheetFormatPr defaultRowHeight="15"/>';
  if (rows === 0 && columns === 0) {
    return `<sheetViews><sheetView workbookViewId="0"/></sheetViews>${format}`;
  }
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`} ` +
    `topLeftCell="${toAddress(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>${format}`
  );
}

function columns(content: SheetContent, styles: LookStyles): string {
  if (content.columns.length === 0) return '';
  const elements = content.columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${column.width}" style="${styles.column(column.format)}" ` +
      `customWidth="1"${column.hidden === true ? ' hidden="1"' : ''}/>`,
  );
  return `<cols>${elements.join('')}</cols>`;
}

async function emitRows(
  content: SheetContent,
  around: SheetSurroundings,
  emit: (piece: string) => Promise<void>,
): Promise<void> {
  const spelling: CellSpelling = { prefix: '', from1904: around.from1904 };
  const letters: string[] = [];
  const heights = new RowHeights(content);
  const breather = new Breather();
  let piece = '<sheetData>';
  for (const [index, row] of content.rows.entries()) {
    piece += rowXml(content, index, row, letters, spelling, around.styles, heights);
    if (piece.length < PIECE_LENGTH) continue;
    await emit(piece);
    piece = '';
    if (await breather.pauseIfDue()) around.progress?.(index + 1);
  }
  await emit(`${piece}</sheetData>`);
}

function rowXml(
  content: SheetContent,
  index: number,
  row: PlannedRow,
  letters: string[],
  spelling: CellSpelling,
  styles: LookStyles,
  heights: RowHeights,
): string {
  let xml = `<row r="${index + 1}"${heights.attributes(index, row)}>`;
  const { cells } = row;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column] ?? null;
    const style = styleOf(content, row, column, value, styles);
    const letter = (letters[column] ??= columnLetters(column));
    xml += cellXml(spelling, `${letter}${index + 1}`, style, value);
  }
  return `${xml}</row>`;
}

function styleOf(
  content: SheetContent,
  row: PlannedRow,
  column: number,
  value: PlannedValue,
  styles: LookStyles,
): number {
  if (typeof value === 'object' && value !== null) return styles.cell(row.look, 'date');
  const format = isData(row) ? (content.columns[column]?.format ?? 'general') : 'general';
  if (typeof value !== 'string') return styles.cell(row.look, format);
  const isQuoted = looksLikeFormula(value);
  return styles.cell(row.look, isQuoted ? 'text' : format, isQuoted);
}

function tail(content: SheetContent, around: SheetSurroundings): string {
  const filter = filterArea(content);
  return (
    (filter === undefined ? '' : `<autoFilter ref="${areaReference(filter)}"/>`) +
    mergesXml(content) +
    listsXml(content, around) +
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    pageSetupXml(content) +
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>' +
    breaksXml(content) +
    (content.charts === undefined ? '' : `<drawing r:id="${DRAWING_RELATION}"/>`) +
    '</worksheet>'
  );
}

function mergesXml(content: SheetContent): string {
  const right = (content.mergedColumns ?? content.columns.length) - 1;
  if (right < 1 || content.mergedRows.length === 0) return '';
  const merges = content.mergedRows.map(
    (row) => `<mergeCell ref="${areaReference({ top: row, left: 0, bottom: row, right })}"/>`,
  );
  return `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}

function listsXml(content: SheetContent, around: SheetSurroundings): string {
  const top = content.firstDataRow;
  const bottom = Math.min(Math.max(content.rows.length, top) + SPARE_ROWS, LAST_ROW);
  const drops = content.columns.flatMap(({ oneOf }, column): DropDown[] =>
    oneOf === undefined || oneOf.length === 0
      ? []
      : [{ oneOf, area: { top, bottom, left: column, right: column } }],
  );
  if (drops.length === 0) return '';
  const rules = drops.map((drop) => dropDownXml('', drop, around.listReference)).join('');
  return `<dataValidations count="${drops.length}">${rules}</dataValidations>`;
}

function breaksXml(content: SheetContent): string {
  const breaks = content.pageBreaksBefore.filter((row) => row > 0).slice(0, MOST_PAGE_BREAKS);
  if (breaks.length === 0) return '';
  const elements = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${elements}</rowBreaks>`;
}
