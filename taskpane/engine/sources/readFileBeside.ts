import type { RawTable } from '../../../src/domain/rawTable';

/**
 * The tables of an export file that a person has picked. It is only read. The readers of file formats are loaded with
 * the first file. Throws WorkbookUnreadable, whose message is a sentence.
 */
export async function readFileBeside(name: string, content: Blob): Promise<readonly RawTable[]> {
  const { openWorkbook } = await import('../../../src/workbook/xlsx/openWorkbook');
  const file = await openWorkbook(name, content);
  return file.readSheets();
}
