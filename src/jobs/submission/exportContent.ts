import type { NewWorkbook } from '../../workbook/port';
import { newContent } from '../newContent';
import type { ExportFile } from './exportFiles';

/** What a file that leaves the office holds. */
export async function exportContent(file: ExportFile, newWorkbook: NewWorkbook): Promise<Blob> {
  if (file.kind === 'csv') return new Blob([file.bytes]);
  const writes = file.sheets.map((content) => ({ kind: 'create-sheet' as const, content }));
  return newContent(newWorkbook, file.name, { sentences: [], writes });
}
