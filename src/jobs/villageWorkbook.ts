import type { FileWorkbook } from '../workbook/port';
import type { SplitFile } from './splitWorkbook';

/** Cuts a village's file from the township's: its rows as they look there, and the hidden record of what they were. */
export async function villageWorkbook(
  town: FileWorkbook,
  { name, sheets, base }: SplitFile,
): Promise<FileWorkbook> {
  const village = await town.extract(name, sheets);
  await village.apply({ sentences: [], writes: [{ kind: 'create-sheet', content: base }] });
  return village;
}
