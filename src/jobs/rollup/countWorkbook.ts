import type { RolledFile } from '../../domain/tally/rollUp';
import { type Workbook, WorkbookUnreadable } from '../../workbook/port';
import type { CheckOptions } from '../checkWorkbooks';
import { rollUpTables } from './rollUpFile';
import type { FilePlace } from './townOf';

/** A file that is to be counted, and how to open it. */
export interface OpenableFile extends FilePlace {
  /** As the list of files names it. */
  readonly shownPath: string;
  readonly open: () => Promise<Workbook>;
}

/**
 * Reads, checks and counts one file. One that cannot be read says so and stops no other; what else goes wrong while
 * reading it is thrown.
 */
export async function countWorkbook(
  file: OpenableFile,
  options: CheckOptions,
  signal?: AbortSignal,
): Promise<RolledFile> {
  const path = file.shownPath;
  try {
    const workbook = await file.open();
    const tables = await workbook.readSheets(undefined, signal);
    return { path, ...rollUpTables(tables, options, file) };
  } catch (error) {
    if (error instanceof WorkbookUnreadable) {
      return { path, state: 'unreadable', sentence: error.message };
    }
    throw error;
  }
}
