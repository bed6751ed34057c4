import type { CheckOptions } from '../../jobs/checkWorkbooks';
import type { RolledFile } from '../../domain/tally/rollUp';
import { rollUpTables } from '../../jobs/rollup/rollUpFile';
import { WorkbookUnreadable } from '../../workbook/port';
import { openFile } from '../../workbook/xlsx/nodeFile';
import { sentenceOf } from '../sentenceOf';
import type { FolderFile } from './folderFiles';

/** Reads, checks and counts one file. Never throws: what goes wrong is said of this file and stops no other. */
export async function countOne(file: FolderFile, options: CheckOptions): Promise<RolledFile> {
  try {
    const workbook = await openFile(file.path);
    const tables = await workbook.readSheets();
    return { path: file.shownPath, ...rollUpTables(tables, options, file) };
  } catch (error) {
    const sentence =
      error instanceof WorkbookUnreadable ? error.message : `读这个文件时${sentenceOf(error)}`;
    return { path: file.shownPath, state: 'unreadable', sentence };
  }
}
