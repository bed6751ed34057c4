import { type CellValue, cellText } from '../../domain/cell';

/** What a spreadsheet program takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180, lines end in CRLF). Text that a spreadsheet program would take for a formula gets an apostrophe in
 * front, as OWASP advises; numbers are left as they are.
 */
export function csvText(rows: readonly (readonly CellValue[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Cells whose text would have been a formula. */
export function countGuarded(rows: readonly (readonly CellValue[])[]): number {
  return rows.flat().filter(isGuarded).length;
}

function isGuarded(cell: CellValue): boolean {
  return typeof cell === 'string' && FORMULA.test(cell);
}

function csvCell(cell: CellValue): string {
  const text = isGuarded(cell) ? `'${cellText(cell)}` : cellText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
