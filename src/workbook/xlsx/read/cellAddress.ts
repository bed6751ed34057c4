import { DamagedXml } from '../xml/damagedXml';

export const ROW_LIMIT = 1_048_576;
const COLUMN_LIMIT = 16_384;

/** Column (from 0) of the address between two offsets; −1 when there are no letters. */
export function columnAt(source: string, start: number, end: number): number {
  let column = 0;
  for (let i = start; i < end; i++) {
    const letter = source.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column > COLUMN_LIMIT) throw new DamagedXml('column out of range');
  return column - 1;
}

/** Row (from 0) of the digits between two offsets. */
export function rowAt(source: string, start: number, end: number): number {
  const row = Number(source.slice(start, end));
  if (!(row >= 1 && row <= ROW_LIMIT)) throw new DamagedXml('row out of range');
  return row - 1;
}
