import type { CellArea, SheetVisibility } from '../../../domain/rawTable';
import type { WritePlan } from '../../../domain/writePlan';
import { changesBySheet, checkChanges, checkSheetNames, refuse } from '../../planCheck';
import { fitsInline } from '../../xlsx/write/dropDowns';
import { LIST_SHEET, ListSheet } from '../../xlsx/write/listSheet';
import type { Context } from '../excelRun';
import { UNDO_SHEET } from '../ownSheets';
import { CellValues } from '../read/cellValues';
import { askDateSystem, describeSheets, type SheetFacts, visibilityOf } from '../read/sheetFacts';
import { packCells } from './boxes';
import { type BoxToRead, readBoxes, type StandingBox, StandingCells } from './standingCells';

/** The workbook as it stands before a plan is carried out. */
export interface Ground {
  readonly from1904: boolean;
  readonly sheets: ReadonlyMap<string, StandingSheet>;
  readonly cells: StandingCells;
  /** Lists too long for their rules, those of the plan included. */
  readonly lists: ListSheet;
}

export interface StandingSheet {
  readonly visibility: SheetVisibility;
  readonly facts: SheetFacts | undefined;
  /** Rectangle around everything used, formats included; only of sheets the plan writes to. */
  readonly usedWithFormats: CellArea | undefined;
}

/** Reads what a plan needs to know and throws PlanRefused when the plan does not fit it. Three syncs and one a chunk. */
export async function readGround(
  context: Context,
  plan: WritePlan,
  signal?: AbortSignal,
): Promise<Ground> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const from1904 = askDateSystem(context);
  await context.sync();
  const names = worksheets.items.map(({ name }) => name);
  checkSheetNames(plan, names);
  if (workbook.readOnly) refuse('工作簿是以只读方式打开的，请另存一份后再写入。');
  if (workbook.protection.protected && addsSheets(plan, names)) {
    refuse('工作簿的结构受保护，不能增加工作表，请先在“审阅”里取消保护工作簿。');
  }
  const targets = worksheets.items.filter(({ name }) => isTarget(plan, name));
  for (const { name, protection } of targets) if (protection.protected) refuseProtected(name);
  const sheets = await readTargets(context, targets);
  for (const { name, visibility } of worksheets.items) {
    if (sheets.has(name)) continue;
    const unread = { facts: undefined, usedWithFormats: undefined };
    sheets.set(name, { visibility: visibilityOf(visibility), ...unread });
  }
  const boxes = await readBoxes(context, boxesOf(plan, sheets), signal);
  refuseMoved(plan, sheets, boxes, from1904());
  const lists = listsOf(boxes);
  lists.addFrom(plan);
  return { from1904: from1904(), sheets, cells: new StandingCells(boxes), lists };
}

function refuseProtected(name: string): never {
  refuse(`工作表“${name}”受保护，请先在“审阅”里取消保护再写入。`);
}

function addsSheets(plan: WritePlan, names: readonly string[]): boolean {
  return !names.includes(UNDO_SHEET) || plan.writes.some(({ kind }) => kind === 'create-sheet');
}

function isTarget(plan: WritePlan, name: string): boolean {
  if (name === LIST_SHEET) return needsListSheet(plan);
  if (name === UNDO_SHEET) return true;
  return plan.writes.some((write) => {
    if (write.kind === 'create-sheet') return false;
    return name === (write.kind === 'change-cells' ? write.sheet : write.content.name);
  });
}

function needsListSheet({ writes }: WritePlan): boolean {
  return writes.some((write) => {
    const owners = write.kind === 'change-cells' ? (write.lists ?? []) : write.content.columns;
    return owners.some(({ oneOf }) => oneOf !== undefined && !fitsInline(oneOf));
  });
}

async function readTargets(
  context: Context,
  targets: readonly Excel.Worksheet[],
): Promise<Map<string, StandingSheet>> {
  const described = targets.filter(({ name }) => name !== UNDO_SHEET);
  if (described.length === 0) return new Map();
  let used: readonly Excel.Range[] = [];
  const facts = await describeSheets(context, described, () => {
    used = described.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(false);
      return range.load('rowIndex,columnIndex,rowCount,columnCount');
    });
  });
  return new Map(
    facts.map((one, index) => {
      const { name, visibility } = one;
      return [name, { visibility, facts: one, usedWithFormats: areaOf(used[index]) }];
    }),
  );
}

function areaOf(range: Excel.Range | undefined): CellArea | undefined {
  if (range === undefined || range.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

function boxesOf(
  plan: WritePlan,
  sheets: ReadonlyMap<string, StandingSheet>,
): readonly BoxToRead[] {
  const boxes: BoxToRead[] = [];
  const addWhole = (sheet: string): void => {
    const area = sheets.get(sheet)?.usedWithFormats;
    if (area !== undefined) boxes.push({ sheet, area });
  };
  for (const [sheet, changes] of changesBySheet(plan)) {
    for (const { area } of packCells(changes)) boxes.push({ sheet, area });
  }
  for (const write of plan.writes) {
    if (write.kind === 'replace-sheet') addWhole(write.content.name);
  }
  addWhole(LIST_SHEET);
  return boxes;
}

/** Throws PlanRefused when a cell no longer holds what the plan was made from. */
function refuseMoved(
  plan: WritePlan,
  sheets: ReadonlyMap<string, StandingSheet>,
  boxes: readonly StandingBox[],
  from1904: boolean,
): void {
  const values = new CellValues(from1904);
  for (const [name, changes] of changesBySheet(plan)) {
    const rows: (ReturnType<CellValues['value']> | undefined)[][] = [];
    for (const { sheet, area, values: raws, formats } of boxes) {
      if (sheet !== name) continue;
      raws.forEach((cells, index) => {
        const row = (rows[area.top + index] ??= []);
        cells.forEach((raw, column) => {
          row[area.left + column] = values.value(raw, formats[index]?.[column]);
        });
      });
    }
    const merges = sheets.get(name)?.facts?.merges ?? [];
    checkChanges(name, changes, { rows: rows as ReturnType<CellValues['value']>[][], merges });
  }
}

function listsOf(boxes: readonly StandingBox[]): ListSheet {
  const rows: ReturnType<CellValues['value']>[][] = [];
  const values = new CellValues();
  for (const { sheet, area, values: raws } of boxes) {
    if (sheet !== LIST_SHEET) continue;
    raws.forEach((cells, index) => {
      rows[area.top + index] = cells.map((raw) => values.value(raw));
    });
  }
  return new ListSheet(rows);
}
