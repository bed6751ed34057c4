import type { SplitResultJson } from './splitSchema';
import type { PlannedSplit } from './splitWorkbook';

/** The result as plain data; the shape is `splitResultSchema`. */
export function splitJson({ files, counts, undivided, notes, day }: PlannedSplit): SplitResultJson {
  return {
    day,
    files: files.map(({ name, label, sheets }) => ({
      ...{ name, village: label },
      sheets: sheets.map((sheet) => ({ sheet: sheet.name, rows: sheet.ownRows })),
    })),
    counts: [...counts],
    undivided: [...undivided],
    notes: [...notes],
  };
}
