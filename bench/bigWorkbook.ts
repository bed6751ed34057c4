import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { TextReader, ZipWriter } from '@zip.js/zip.js';
import { toAddress } from '../src/domain/address';
import type { CellValue } from '../src/domain/cell';
import { bigHouseholds } from '../tools/samples/bigHouseholds';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Further columns of formulas, as XML of their cells, for the comparison with worksheet formulas. */
export type FormulaColumns = (row: number) => readonly string[];

/**
 * Path of an .xlsx file of `rows` households × 40 columns as Excel would save it: shared strings, dates
 * with a date style, one sheet. Made once and kept in the temporary folder.
 */
export async function bigWorkbook(
  rows: number,
  name = 'plain',
  formulas: FormulaColumns = () => [],
): Promise<string> {
  const folder = join(tmpdir(), 'anju-bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}-${rows}.xlsx`);
  if (!existsSync(path)) await write(path, rows, formulas);
  return path;
}

async function write(path: string, count: number, formulas: FormulaColumns): Promise<void> {
  const { header, rows } = bigHouseholds(count);
  const strings = new Map<string, number>();
  const file = createWriteStream(path);
  const zip = new ZipWriter(Writable.toWeb(file) as WritableStream, { level: 6, zip64: false });
  for (const [part, text] of Object.entries(SMALL_PARTS)) {
    await zip.add(part, new TextReader(DECLARATION + text));
  }
  await zip.add(
    'xl/worksheets/sheet1.xml',
    streamOf(sheetXml([header, ...rows], strings, formulas)),
  );
  await zip.add('xl/sharedStrings.xml', streamOf(stringsXml(strings)));
  await zip.close();
  if (!file.closed) await once(file, 'close');
}

function streamOf(pieces: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: (controller) => {
      let text = '';
      for (;;) {
        const next = pieces.next();
        if (next.done === true) {
          if (text !== '') controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += next.value;
        if (text.length < 65_536) continue;
        controller.enqueue(encoder.encode(text));
        return;
      }
    },
  });
}

function* sheetXml(
  rows: readonly (readonly CellValue[])[],
  strings: Map<string, number>,
  formulas: FormulaColumns,
): Generator<string> {
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>`;
  for (const [row, cells] of rows.entries()) {
    const filled = cells.map((cell, column) => cellXml(toAddress(row, column), cell, strings));
    yield `<row r="${row + 1}">${filled.join('')}${formulas(row).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function cellXml(address: string, cell: CellValue, strings: Map<string, number>): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'object' && cell.kind === 'date') {
    return `<c r="${address}" s="1"><v>${cell.serial}</v></c>`;
  }
  if (typeof cell === 'object' && cell.kind === 'long-number') {
    return `<c r="${address}"><v>${cell.text}</v></c>`;
  }
  const text = typeof cell === 'object' ? cell.code : String(cell);
  let index = strings.get(text);
  if (index === undefined) strings.set(text, (index = strings.size));
  return `<c r="${address}" t="s"><v>${index}</v></c>`;
}

function* stringsXml(strings: ReadonlyMap<string, number>): Generator<string> {
  yield `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`;
  for (const text of strings.keys()) {
    const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    yield `<si><t xml:space="preserve">${safe}</t></si>`;
  }
  yield '</sst>';
}

const SMALL_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="住户表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/>` +
    `<Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="14" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>',
};
