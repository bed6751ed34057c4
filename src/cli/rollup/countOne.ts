import type { RolledFile } from '../../domain/tally/rollUp';
import type { CheckOptions } from '../../jobs/checkWorkbooks';
import { countWorkbook } from '../../jobs/rollup/countWorkbook';
import { openFile } from '../../workbook/xlsx/nodeFile';
import { sentenceOf } from '../sentenceOf';
import type { FolderFile } from './folderFiles';

/** Reads, checks and counts one file. Never throws: what goes wrong is said of this file and stops no other. */
export async function countOne(file: FolderFile, options: CheckOptions): Promise<RolledFile> {
  try {
    return await countWorkbook({ ...file, open: () => openFile(file.path) }, options);
  } catch (error) {
    const sentence = `读这个文件时${sentenceOf(error)}`;
    return { path: file.shownPath, state: 'unreadable', sentence };
  }
}
