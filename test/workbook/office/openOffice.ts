import type { RawTable } from '../../../src/domain/rawTable';
import type { SheetContent } from '../../../src/domain/writePlan';
import {
  openOfficeWorkbook,
  type OfficeWorkbook,
} from '../../../src/workbook/office/officeWorkbook';
import type { Sheet } from '../../../workbench/model/sheet';
import type { WorkbookModel } from '../../../workbench/model/workbookModel';
import { type ExcelOptions, openExcel, type OpenExcel } from '../../excel/openExcel';
import { planOf } from '../sheets';

export interface Opened extends OpenExcel {
  readonly workbook: OfficeWorkbook;
}

/** An Excel with the workbook of the adapter in it. */
export function openOffice(options: ExcelOptions = {}): Opened {
  const excel = openExcel({ ...options, global: true });
  return { ...excel, workbook: openOfficeWorkbook() };
}

/** An Excel that holds nothing but these sheets, written by the adapter itself; its undo is forgotten. */
export async function openWith(
  sheets: readonly SheetContent[],
  options: ExcelOptions = {},
): Promise<Opened> {
  const opened = openOffice({ ...options, sheets: [{ name: '占位' }] });
  const { workbook, model } = opened;
  await workbook.apply(
    planOf(...sheets.map((content) => ({ kind: 'create-sheet' as const, content }))),
  );
  const asideOf = (name: string): Sheet | undefined => model.sheet(name);
  model.edit('person', () => {
    for (const sheet of [asideOf('占位'), asideOf('_anju_undo')]) {
      if (sheet === undefined) continue;
      if (sheet.visibility === 'very-hidden') model.showSheet(sheet, 'hidden');
      model.removeSheet(sheet);
    }
  });
  opened.counters.reset();
  return opened;
}

/** Tables as a person would have put them into Excel: values, dates by format, merges, hidden rows. */
export function putTables(model: WorkbookModel, tables: readonly RawTable[]): void {
  model.edit('person', () => {
    for (const table of tables) {
      const sheet = model.addSheet(table.name);
      putTable(sheet, table);
      model.showSheet(sheet, table.visibility);
    }
  });
}

function putTable(sheet: Sheet, table: RawTable): void {
  table.rows.forEach((row, index) => {
    const values = row.map((cell) => {
      if (typeof cell !== 'object' || cell === null || cell.kind === 'error') return cell;
      return cell.kind === 'date' ? cell.serial : Number(cell.text);
    });
    sheet.cells.load(index, 0, [values]);
    row.forEach((cell, column) => {
      if (typeof cell !== 'object' || cell?.kind !== 'date') return;
      const area = { top: index, left: column, bottom: index, right: column };
      sheet.cells.setFormats(area, 'yyyy-mm-dd');
    });
  });
  sheet.layout.setMerges(table.merges);
  for (const row of table.hiddenRows) {
    sheet.layout.setRowsHidden({ top: row, bottom: row, left: 0, right: 0 }, true);
  }
}

/** Everything a workbook holds, to tell whether it is as it was. */
export function stateOf(model: WorkbookModel): unknown {
  return model.sheets.map((sheet) => {
    const area = sheet.cells.used(false);
    const cells: unknown[] = [];
    for (let row = 0; row <= (area?.bottom ?? -1); row++) {
      for (let column = 0; column <= (area?.right ?? -1); column++) {
        const value = sheet.cells.value(row, column);
        const formula = sheet.cells.formula(row, column);
        const format = sheet.cells.format(row, column);
        const look = sheet.cells.look(row, column);
        const inherited = sheet.cells.store.columnDefault(column)?.format ?? 'General';
        if (value === null && format === inherited && Object.keys(look).length === 0) continue;
        cells.push([row, column, value, formula, format, look]);
      }
    }
    const { merges, frozen } = sheet.layout;
    const { validations } = sheet.annotations;
    return { name: sheet.name, visibility: sheet.visibility, cells, merges, frozen, validations };
  });
}
