import type { CellValue } from '../../../domain/cell';
import { EMPTY_ROW, type RawTable, tableOf } from '../../../domain/rawTable';
import { unifyLineEnds } from '../xml/xmlText';
import { unreadable } from '../unreadable';

/** Reads separated text. Every cell is text: numbers and certificate numbers stay as they are spelled. */
export async function readCsv(name: string, bytes: Uint8Array): Promise<readonly RawTable[]> {
  const { default: papaparse } = await import('papaparse');
  const text = decodeText(name, bytes);
  const { data } = papaparse.parse<string[]>(text, {
    header: false,
    dynamicTyping: false,
    delimitersToGuess: [',', '\t', ';', '|'],
  });
  const rows = data.map((cells) => rowOf(cells));
  while (rows.at(-1) === EMPTY_ROW) rows.pop();
  const sheetName = name.replace(/\.[^.]*$/, '');
  return [tableOf(sheetName, rows, { workbook: name })];
}

/** Makes the row in the array it came in: a country has a billion cells. */
function rowOf(cells: CellValue[]): readonly CellValue[] {
  let isEmpty = true;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (typeof cell !== 'string') continue;
    cells[column] = cell === '' ? null : unifyLineEnds(cell);
    if (cell !== '') isEmpty = false;
  }
  return isEmpty ? EMPTY_ROW : cells;
}

/** UTF-16 with its mark, else UTF-8 where it is flawless, else GB 18030 (which contains GBK). */
function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw unreadable(name, 'garbled-text');
}
