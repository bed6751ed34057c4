import type { WritePlan } from '../../../domain/writePlan';
import { changesBySheet, checkChanges, refuse } from '../../planCheck';
import type { SheetEntry } from '../parts/workbookPart';
import { readCellContext, readSheetCells, type WorkbookMap } from '../read/workbookReader';
import { LIST_SHEET, ListSheet } from './listSheet';

/** The sheet of that name with the part that holds its cells. Throws PlanRefused when it has none. */
export function standingSheet(
  map: WorkbookMap,
  name: string,
): SheetEntry & { readonly part: string } {
  const sheet = map.sheets.find((one) => one.name === name);
  if (sheet?.part !== undefined) return { ...sheet, part: sheet.part };
  refuse(`“${name}”是图表页，不是能写单元格的工作表，请换一个名字后再试。`);
}

/** Compares every changed cell with what the plan was made from. Throws PlanRefused when one differs. */
export async function checkCells(map: WorkbookMap, plan: WritePlan): Promise<void> {
  const changes = changesBySheet(plan);
  if (changes.size === 0) return;
  const context = await readCellContext(map);
  for (const [name, list] of changes) {
    const rows = new Set(list.map((change) => change.row));
    const cells = await readSheetCells(map, standingSheet(map, name), context, {
      keepRow: (row) => rows.has(row),
    });
    checkChanges(name, list, cells);
  }
}

/** The lists for drop-downs that earlier plans left in the workbook. */
export async function standingLists(map: WorkbookMap): Promise<ListSheet> {
  const sheet = map.sheets.find((one) => one.name === LIST_SHEET);
  if (sheet === undefined) return new ListSheet([]);
  const cells = await readSheetCells(map, sheet, await readCellContext(map));
  return new ListSheet(cells.rows);
}
