import ExcelJS from 'exceljs';
import type { WorkbookModel } from '../model/workbookModel';
import { withSettings } from './addinSettings';
import { handOn, type KeptParts } from './keptParts';
import { withCharts } from './writeCharts';
import { STATES, writeSheet } from './writeSheet';

/**
 * The workbook as an .xlsx file, its very hidden sheets included.
 * @param addin id of the add-in to which the workbook's settings belong; undefined leaves them out
 */
export async function saveXlsx(
  model: WorkbookModel,
  kept: KeptParts = new Map(),
  addin?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new ExcelJS.Workbook();
  for (const sheet of model.sheets) {
    const target = file.addWorksheet(sheet.name, { state: STATES[sheet.visibility] });
    writeSheet(sheet, target);
    handOn(kept.get(sheet.id), target);
    if (sheet.protection !== undefined) {
      const formatCells = sheet.protection.options['allowFormatCells'] === true;
      await target.protect(sheet.protection.password ?? '', { formatCells });
    }
  }
  for (const { name, formula, sheet } of model.names.all) {
    if (sheet === undefined) file.definedNames.add(formula.slice(1), name);
  }
  file.views = [viewOf(model)];
  const bytes = await withCharts(new Uint8Array(await file.xlsx.writeBuffer()), model);
  return addin === undefined ? bytes : withSettings(bytes, addin, model.settings);
}

function viewOf(model: WorkbookModel): ExcelJS.WorkbookView {
  const activeTab = model.position(model.activeSheet);
  return {
    x: 0,
    y: 0,
    width: 24_000,
    height: 14_000,
    firstSheet: 0,
    activeTab,
    visibility: 'visible',
  };
}
