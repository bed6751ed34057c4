import { columnLetters, columnOfLetters } from '../../src/domain/address';
import { areaReference } from '../../src/domain/area';
import type { CellArea } from './area';
import { hasAllColumns, hasAllRows, WHOLE_SHEET } from './area';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

const PART = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/** `A1`, `A1:C9`, `A:C`, `3:7`. The whole sheet is its rows: `1:1048576`. */
export function areaAddress(area: CellArea): string {
  if (hasAllColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (hasAllRows(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return areaReference(area);
}

/** A sheet name as it stands before `!`: quoted where Excel quotes it. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Sheet and rest of `'2024 户'!A1:B2`. */
export function splitSheet(address: string): { sheet?: string; local: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { local: address };
  const name = address.slice(0, bang);
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, local: address.slice(bang + 1) };
}

/** The rectangle of an A1 address without sheet; undefined when it is none. '' is the whole sheet. */
export function parseArea(address: string): CellArea | undefined {
  if (address === '') return WHOLE_SHEET;
  const parts = address.split(':').map(parsePart);
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return undefined;
  if (parts.length === 1) return isCell(first) ? corners(first, first) : undefined;
  if (second === undefined || isCell(first) !== isCell(second)) return undefined;
  if ((first.row === undefined) !== (second.row === undefined)) return undefined;
  return corners(first, second);
}

interface Part {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

const isCell = (part: Part): boolean => part.row !== undefined && part.column !== undefined;

function parsePart(text: string): Part | undefined {
  const match = PART.exec(text.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  const column = match[1] === undefined ? undefined : columnOfLetters(match[1].toUpperCase());
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  const inside = (column ?? 0) < MAX_COLUMNS && (row ?? 0) < MAX_ROWS;
  return inside ? { row, column } : undefined;
}

function corners(a: Part, b: Part): CellArea {
  const rows = [a.row ?? 0, b.row ?? MAX_ROWS - 1];
  const columns = [a.column ?? 0, b.column ?? MAX_COLUMNS - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
