import {
  BlobReader,
  BlobWriter,
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  configure,
} from '@zip.js/zip.js';
import type { RawTable } from '../../../src/domain/rawTable';
import { openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';

configure({ useWebWorkers: false });

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip file of parts. */
export async function zipOf(parts: Parts): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new BlobWriter());
  for (const [name, part] of Object.entries(parts)) {
    await writer.add(
      name,
      typeof part === 'string' ? new TextReader(part) : new Uint8ArrayReader(part),
    );
  }
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

/** Parts of a zip file, by name: their bytes as they are compressed, and unpacked. */
export async function partsOf(
  content: Blob,
): Promise<ReadonlyMap<string, { packed: Uint8Array; bytes: Uint8Array; text: string }>> {
  const parts = new Map<string, { packed: Uint8Array; bytes: Uint8Array; text: string }>();
  for (const entry of await new ZipReader(new BlobReader(content)).getEntries()) {
    if (entry.directory) continue;
    const packed = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
    const bytes = await entry.getData(new Uint8ArrayWriter());
    parts.set(entry.filename, { packed, bytes, text: new TextDecoder().decode(bytes) });
  }
  return parts;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a small workbook around the XML of one sheet. */
export function partsAround(sheetXml: string, others: Parts = {}): Parts {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="7" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>${others['xl/styles.xml'] === undefined ? '' : `<Relationship Id="s2" Type="${OFFICE}/styles" Target="styles.xml"/>`}${others['xl/sharedStrings.xml'] === undefined ? '' : `<Relationship Id="s3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...others,
  };
}

/** A worksheet part with these rows. */
export function worksheet(rows: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A styles part whose cell styles have these attributes, over the given formats and fonts. */
export function styles(cellStyles: readonly string[], formats = '', fonts = '<font/>'): string {
  const xfs = cellStyles.map((attributes) => `<xf ${attributes}/>`).join('');
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><fonts>${fonts}</fonts><fills/><borders/><cellXfs>${xfs}</cellXfs></styleSheet>`;
}

/** The only sheet of a package of parts. */
export async function readOnly(parts: Parts): Promise<RawTable> {
  const workbook = await openWorkbook('试.xlsx', await zipOf(parts));
  const [table] = await workbook.readSheets();
  return table!;
}
