import type papaparse from 'papaparse';
import type { CellValue } from '../../../domain/cell';
import { EMPTY_ROW, type RawTable, tableOf } from '../../../domain/rawTable';
import { unifyLineEnds } from '../xml/xmlText';
import { unreadable } from '../unreadable';
import { plainRows } from './plainRows';

/** Reads separated text. Every cell is text: numbers and certificate numbers stay as they are spelled. */
export async function readCsv(name: string, bytes: Uint8Array): Promise<readonly RawTable[]> {
  const { default: library } = await import('papaparse');
  const text = decodeText(name, bytes);
  const rows = text.includes('"') ? quotedRows(library, text) : unquotedRows(library, text);
  while (rows.at(-1) === EMPTY_ROW) rows.pop();
  const sheetName = name.replace(/\.[^.]*$/, '');
  return [tableOf(sheetName, rows, { workbook: name })];
}

type Papaparse = Pick<typeof papaparse, 'parse'>;

const DELIMITERS = [',', '\t', ';', '|'];

function quotedRows({ parse }: Papaparse, text: string): (readonly CellValue[])[] {
  return parse<string[]>(text, { delimitersToGuess: DELIMITERS }).data.map(rowOf);
}

/** What separates cells and rows is guessed from the first ten rows; then nothing is left but to cut. */
function unquotedRows({ parse }: Papaparse, text: string): (readonly CellValue[])[] {
  const head = text.slice(0, GUESSED_FROM);
  const { meta } = parse<string[]>(head, { delimitersToGuess: DELIMITERS, preview: 1 });
  return plainRows(text, meta.delimiter, meta.linebreak);
}

/** Characters; line ends are guessed from no more of a text by papaparse itself. */
const GUESSED_FROM = 1 << 20;

function rowOf(cells: readonly string[]): readonly CellValue[] {
  const row = cells.map((cell) => (cell === '' ? null : unifyLineEnds(cell)));
  return row.every((cell) => cell === null) ? EMPTY_ROW : row;
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
