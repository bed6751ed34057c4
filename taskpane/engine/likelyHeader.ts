import { cellText, type CellValue, isEmptyCell } from '../../src/domain/cell';
import type { SheetReading } from '../../src/domain/sheetReading';

/** Filled rows at the top of a sheet among which the header is looked for, as the reader does. */
const ROWS_SEARCHED = 20;
const FEWEST_NAMES = 2;
const LONGEST_NAME = 24;

/**
 * A sheet whose header nobody knows, with the columns of the row that is most like one: so a person can say what they
 * are. Other sheets come back as they are.
 */
export function withLikelyHeader(sheet: SheetReading): SheetReading {
  if (sheet.role !== 'not-recognised' || sheet.headerRows.length > 0) return sheet;
  const row = likelyHeader(sheet.table.rows);
  if (row === undefined) return sheet;
  const unmapped = (sheet.table.rows[row] ?? []).flatMap((cell, column) =>
    isEmptyCell(cell) ? [] : [{ column, header: plainName(cell), mayBe: [] }],
  );
  return { ...sheet, headerRows: [row], unmapped };
}

/** The first row of nothing but short names that is at least half as wide as any row near it. */
function likelyHeader(rows: readonly (readonly CellValue[])[]): number | undefined {
  const top = rows
    .map((cells, row) => ({ row, filled: cells.filter((cell) => !isEmptyCell(cell)) }))
    .filter(({ filled }) => filled.length > 0)
    .slice(0, ROWS_SEARCHED);
  const widest = Math.max(0, ...top.map(({ filled }) => filled.length));
  const wanted = Math.max(FEWEST_NAMES, widest / 2);
  return top.find(({ filled }) => filled.length >= wanted && filled.every(isName))?.row;
}

function isName(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  const name = plainName(cell);
  return name.length <= LONGEST_NAME && !/[:：]|\d{4}/.test(name);
}

function plainName(cell: CellValue): string {
  return cellText(cell).replace(/\s+/g, '');
}
