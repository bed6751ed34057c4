import type { SheetContent, SheetWrite, WritePlan } from '../../../domain/writePlan';
import { changesBySheet } from '../../planCheck';
import { LIST_SHEET } from '../../xlsx/write/listSheet';
import type { DropDown } from './dropDowns';
import type { Ground } from './ground';
import {
  type CellEdit,
  editsOfChanges,
  editsOfContent,
  exactAreas,
  type SheetEdit,
} from './sheetEdits';

/** What is done to the workbook: new sheets, and edits of standing ones. */
export interface Deeds {
  readonly created: readonly SheetContent[];
  readonly edits: readonly SheetEdit[];
}

/** What a plan comes to over the workbook as it stands; the sheet of long lists included. */
export function deedsOf(plan: WritePlan, ground: Ground): Deeds {
  const created: SheetContent[] = [];
  const replaced: SheetContent[] = [];
  for (const write of plan.writes) {
    if (write.kind === 'create-sheet') created.push(write.content);
    else if (write.kind === 'replace-sheet') replaced.push(write.content);
  }
  if (ground.lists.hasNewLists) {
    const isThere = ground.sheets.has(LIST_SHEET);
    if (isThere) replaced.push(ground.lists.content());
    else created.unshift(ground.lists.content());
  }
  const changed = [...changedSheets(plan)].map((sheet) => changeOf(plan, sheet, ground));
  return { created, edits: [...changed, ...replaced.map((content) => replaceOf(content, ground))] };
}

function changedSheets(plan: WritePlan): ReadonlySet<string> {
  const names = plan.writes.flatMap((write) =>
    write.kind === 'change-cells' ? [write.sheet] : [],
  );
  return new Set(names);
}

function changeOf(plan: WritePlan, sheet: string, ground: Ground): SheetEdit {
  const firstFreeRow = firstFreeRowOf(sheet, ground);
  const changes = changesBySheet(plan).get(sheet) ?? [];
  const { from1904 } = ground;
  const cells = editsOfChanges(sheet, changes, ground.cells, { from1904, firstFreeRow });
  const lists = plan.writes.flatMap((write) => listsOf(write, sheet));
  const charts = plan.writes.flatMap((write) =>
    write.kind === 'change-cells' && write.sheet === sheet ? (write.charts ?? []) : [],
  );
  return { sheet, cells, dressed: dressedAreas(cells, firstFreeRow), lists, charts };
}

function listsOf(write: SheetWrite, sheet: string): readonly DropDown[] {
  if (write.kind !== 'change-cells' || write.sheet !== sheet) return [];
  const lists = (write.lists ?? []).filter(({ oneOf }) => oneOf.length > 0);
  return lists.map(({ column, fromRow, toRow, oneOf }) => ({
    ...{ sheet, oneOf },
    area: { top: fromRow, bottom: toRow, left: column, right: column },
  }));
}

function replaceOf(content: SheetContent, ground: Ground): SheetEdit {
  const standing = ground.sheets.get(content.name);
  const { usedWithFormats: used, visibility: before = 'visible' } = standing ?? {};
  const cells = editsOfContent(content, used, ground.cells, ground.from1904);
  const dressed = dressedAreas(cells, firstFreeRowOf(content.name, ground));
  const visibility = { before, after: content.visibility };
  return { sheet: content.name, cells, dressed, lists: [], charts: [], visibility };
}

function firstFreeRowOf(sheet: string, { sheets }: Ground): number {
  return (sheets.get(sheet)?.usedWithFormats?.bottom ?? -1) + 1;
}

/** New rows look like data; cells that are only emptied are no rows. */
function dressedAreas(cells: readonly CellEdit[], firstFreeRow: number): SheetEdit['dressed'] {
  return exactAreas(cells.filter(({ row, raw }) => row >= firstFreeRow && raw !== ''));
}
