import type ExcelJS from 'exceljs';
import type { WorkbookModel } from '../model/workbookModel';

/** What the model does not know and the page hands on from the file opened to the file saved, by sheet id. */
export type KeptParts = ReadonlyMap<string, KeptOfSheet>;

interface KeptOfSheet {
  readonly headerFooter: Partial<ExcelJS.HeaderFooter>;
  readonly conditionalFormattings: readonly ExcelJS.ConditionalFormattingOptions[];
}

interface WithConditionalFormats {
  conditionalFormattings?: ExcelJS.ConditionalFormattingOptions[];
}

export function keptOf(file: ExcelJS.Workbook, model: WorkbookModel): KeptParts {
  const pairs = file.worksheets.flatMap((from) => {
    const sheet = model.sheet(from.name);
    const formats = (from as WithConditionalFormats).conditionalFormattings ?? [];
    const part = { headerFooter: from.headerFooter, conditionalFormattings: formats };
    return sheet === undefined ? [] : [[sheet.id, part] as const];
  });
  return new Map(pairs);
}

export function handOn(kept: KeptOfSheet | undefined, to: ExcelJS.Worksheet): void {
  if (kept === undefined) return;
  to.headerFooter = kept.headerFooter;
  for (const each of kept.conditionalFormattings) to.addConditionalFormatting(each);
}
