import type { WorkBook } from '@e965/xlsx';
import type { RawTable } from '../../../domain/rawTable';
import { DateCells } from '../../dateSystem';
import type { WorkbookUnreadable } from '../../port';
import { unreadable } from '../unreadable';
import { foreignTable } from './foreignSheet';

/**
 * Reads the values of .xls, .xlsb, .ods and of tables that other systems save as HTML or XML under the
 * name .xls. Fonts are not known of these formats: struck-through rows and symbol fonts are not seen.
 */
export async function readForeign(name: string, bytes: Uint8Array): Promise<readonly RawTable[]> {
  if (isEncryptedPackage(bytes)) throw unreadable(name, 'password');
  const { read } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      raw: looksLikeMarkup(bytes),
    });
  } catch (error) {
    throw refusal(name, error);
  }
  if (book.SheetNames.length === 0) throw unreadable(name, 'no-sheets');
  const dates = new DateCells(book.Workbook?.WBProps?.date1904 === true);
  return book.SheetNames.flatMap((sheetName, index): RawTable[] => {
    const sheet = book.Sheets[sheetName];
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    return sheet === undefined ? [] : [foreignTable(name, sheetName, sheet, { hidden, dates })];
  });
}

/** Web pages and XML that systems save under the name of a spreadsheet. */
export function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024)).trimStart();
  return /^<(\?xml|!doctype|html|table|head|meta|!--)/i.test(head);
}

/** Office stores an encrypted workbook in a stream of this name. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0) return false;
  const name = 'EncryptedPackage';
  outer: for (let at = 512; at + name.length * 2 <= bytes.length; at += 128) {
    for (let i = 0; i < name.length; i++) {
      if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) continue outer;
    }
    return true;
  }
  return false;
}

function refusal(name: string, error: unknown): WorkbookUnreadable {
  const text = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(text)) return unreadable(name, 'password', error);
  const isForeign = /unsupported|cannot find (workbook|file)|unrecognized/i.test(text);
  return unreadable(name, isForeign ? 'not-a-spreadsheet' : 'damaged', error);
}
