import { type FileWorkbook, WorkbookUnreadable } from '../port';
import { readCsv } from './foreign/csv';
import { looksLikeMarkup, readForeign } from './foreign/foreignFile';
import { FixedWorkbook } from './foreign/fixedWorkbook';
import { ZipPackage } from './package/zipPackage';
import { type FileKind, kindOf } from './sniff';
import { unreadable } from './unreadable';
import { XlsxWorkbook } from './xlsxWorkbook';

const SNIFFED_BYTES = 4096;

/**
 * Opens the content of a workbook file, whatever its name says it is.
 * @param name file name, for messages; of text files its extension decides whether they are tables.
 * @throws WorkbookUnreadable with one Chinese sentence: file, cause, what to do.
 */
export async function openWorkbook(
  name: string,
  content: Blob | Uint8Array<ArrayBuffer>,
): Promise<FileWorkbook> {
  const blob = content instanceof Blob ? content : new Blob([content]);
  if (blob.size === 0) throw unreadable(name, 'empty');
  try {
    const head = new Uint8Array(await blob.slice(0, SNIFFED_BYTES).arrayBuffer());
    return await openKind(name, blob, kindOf(name, head));
  } catch (error) {
    if (error instanceof WorkbookUnreadable) throw error;
    throw unreadable(name, 'damaged', error);
  }
}

/** A new workbook to be filled and saved as .xlsx. */
export function newWorkbook(name: string): FileWorkbook {
  return XlsxWorkbook.empty(name);
}

async function openKind(name: string, blob: Blob, kind: FileKind): Promise<FileWorkbook> {
  if (kind === 'other') throw unreadable(name, 'not-a-spreadsheet');
  if (kind === 'zip') return openZip(name, blob);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const tables =
    kind === 'text' && !looksLikeMarkup(bytes)
      ? await readCsv(name, bytes)
      : await readForeign(name, bytes);
  return new FixedWorkbook(name, blob, tables);
}

/** A zip file is an .xlsx package, or one of the formats of which only values are read, or something else. */
async function openZip(name: string, blob: Blob): Promise<FileWorkbook> {
  const zip = await ZipPackage.open(blob);
  if (zip.has('META-INF/manifest.xml')) {
    if ((await zip.text('META-INF/manifest.xml')).includes('encryption-data')) {
      throw unreadable(name, 'password');
    }
  }
  const isOpenDocument = zip.has('content.xml');
  const isBinary = zip.names.some((part) => part.toLowerCase().endsWith('workbook.bin'));
  if (isOpenDocument || isBinary) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return new FixedWorkbook(name, blob, await readForeign(name, bytes));
  }
  const isWorkbook = zip.names.some((part) => part.toLowerCase().endsWith('workbook.xml'));
  if (!isWorkbook && !zip.has('[Content_Types].xml')) throw unreadable(name, 'not-a-spreadsheet');
  if (['word/document.xml', 'ppt/presentation.xml'].some((part) => zip.has(part))) {
    throw unreadable(name, 'not-a-spreadsheet');
  }
  return XlsxWorkbook.open(name, zip);
}
