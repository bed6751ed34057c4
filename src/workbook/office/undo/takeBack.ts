import { toAddress } from '../../../domain/address';
import { isAdapterSheet } from '../ownSheets';
import type { CellArea } from '../../../domain/rawTable';
import { PlanRefused } from '../../port';
import { rangeOf } from '../areaText';
import type { Context } from '../excelRun';
import { CellValues } from '../read/cellValues';
import { ChunkReader, PROVING } from '../read/chunkReader';
import { describeSheets, type SheetFacts } from '../read/sheetFacts';
import { chartWork, standingCharts } from '../write/chartChanges';
import { gridOf, packCells } from '../write/boxes';
import { type Entry, entryOf, GENERAL_FORMAT, TEXT_FORMAT } from '../write/entries';
import { entriesWork, formatsWork } from '../write/gridWorks';
import { hashOf } from '../write/rowHashes';
import { visibilityWork } from '../write/sheetEdits';
import { readBoxes, StandingCells, type StandingCell } from '../write/standingCells';
import type { Work } from '../write/works';
import type { KeptCell, KeptSheet, SheetHashes, UndoRecord } from './undoRecord';
import { deleteWork } from './undoSheet';

/**
 * Works that take a write back. With `refuse`, throws PlanRefused naming the first cell that was edited since;
 * without, cells that hold neither what was written nor what stood before are left as they are.
 */
export async function takeBackWorks(
  context: Context,
  record: UndoRecord,
  hashes: SheetHashes | undefined,
  refuse: boolean,
): Promise<readonly Work[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const created = record.created.filter((name) => sheets.has(name));
  if (refuse) {
    for (const { sheet } of record.changed) refuseUnusable(sheet, sheets.get(sheet));
    const shown = created.filter((name) => !isAdapterSheet(name));
    if (hashes !== undefined) await refuseEditedSheets(context, shown, sheets, hashes);
  }
  const changed = record.changed.filter(({ sheet }) => sheets.has(sheet));
  const works = await sheetWorks(context, changed, refuse);
  const charts = await chartsBefore(context, changed);
  return [...works, ...charts, ...created.map(deleteWork)];
}

/** Charts show again what they showed, as far as they are still there. */
async function chartsBefore(
  context: Context,
  changed: readonly KeptSheet[],
): Promise<readonly Work[]> {
  const kept = changed.map(({ sheet, charts = [] }) => ({ sheet, charts }));
  const standing = await standingCharts(context, kept);
  return standing.flatMap(({ sheet, charts }) =>
    charts.map(({ name, before }) => chartWork(sheet, name, before)),
  );
}

function refuseUnusable(name: string, sheet: Excel.Worksheet | undefined): void {
  if (sheet === undefined) {
    refuse(`工作表“${name}”已被改名或删除，不能还原；请先改回原来的名字。`);
  }
  if (sheet.protection.protected) {
    refuse(`工作表“${name}”受保护，不能还原；请先在“审阅”里取消保护。`);
  }
}

function refuse(sentence: string): never {
  throw new PlanRefused(`${sentence}没有还原任何内容。`);
}

/** A created sheet goes only when every cell of it is as it was written. */
async function refuseEditedSheets(
  context: Context,
  names: readonly string[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  hashes: SheetHashes,
): Promise<void> {
  const facts = await describeSheets(
    context,
    names.flatMap((name) => sheets.get(name) ?? []),
  );
  for (const one of facts) refuseAnnotated(one);
  const read = facts.map((): string[] => []);
  const areas = facts.map(({ name, used }) =>
    used === undefined ? undefined : { name, used: { ...used, top: 0, left: 0 } },
  );
  const reader = new ChunkReader(
    context,
    new CellValues(),
    areas,
    (sheet, fromRow, rows) => {
      rows.forEach((row, index) => {
        const list = read[sheet];
        if (list !== undefined) list[fromRow + index] = hashOf(row);
      });
    },
    PROVING,
  );
  await reader.run();
  facts.forEach(({ name }, index) => {
    refuseOtherRows(name, read[index] ?? [], hashes[name] ?? []);
  });
}

function refuseAnnotated({ name, formulas, commentCount, noteCount }: SheetFacts): void {
  const [formula] = formulas;
  if (formula !== undefined) refuseEdited(name, toAddress(formula.top, formula.left));
  if (commentCount + noteCount > 0) {
    refuse(`工作表“${name}”里有后来加的批注，还原会丢掉它；请先删除批注。`);
  }
}

function refuseOtherRows(name: string, now: readonly string[], then: readonly string[]): void {
  const rows = Math.max(now.length, then.length);
  for (let row = 0; row < rows; row++) {
    if ((now[row] ?? '') === (then[row] ?? '')) continue;
    refuse(`工作表“${name}”第 ${row + 1} 行在写入之后被改动过，还原会丢掉这些改动；请先另行保存。`);
  }
}

function refuseEdited(name: string, address: string): never {
  refuse(
    `工作表“${name}”的 ${address} 单元格在写入之后被改动过，还原会丢掉这处改动；请先另行保存或改回原样。`,
  );
}

async function sheetWorks(
  context: Context,
  changed: readonly KeptSheet[],
  refusing: boolean,
): Promise<readonly Work[]> {
  const boxes = changed.flatMap(({ sheet, cells }) =>
    packCells(cells.map(placeOf)).map(({ area }) => ({ sheet, area })),
  );
  const standing = new StandingCells(await readBoxes(context, boxes));
  const works: Work[] = [];
  for (const kept of changed) {
    const cells = kept.cells.flatMap((cell) => {
      const restored = restoredCell(kept, cell);
      const now = standing.cell(kept.sheet, restored.row, restored.column);
      if (isSame(now, restored.written)) return [{ ...restored, now }];
      if (isSame(now, restored.before)) return [];
      if (refusing) refuseEdited(kept.sheet, toAddress(restored.row, restored.column));
      return [];
    });
    works.push(...keptWorks(kept, cells));
  }
  return works;
}

interface RestoredCell {
  readonly row: number;
  readonly column: number;
  readonly before: StandingCell;
  readonly written: StandingCell;
}

function placeOf([row, column]: KeptCell): { row: number; column: number } {
  return { row, column };
}

function restoredCell({ formats }: KeptSheet, cell: KeptCell): RestoredCell {
  const [row, column, raw, formula, format, rawAfter, formatAfter] = cell;
  const code = (index: number): string => formats[index] ?? GENERAL_FORMAT;
  return {
    ...{ row, column },
    before: { raw, formula, format: code(format) },
    written: { raw: rawAfter, formula: '', format: code(formatAfter) },
  };
}

/** The same content; the results of formulas may have changed since. */
function isSame(now: StandingCell, then: StandingCell): boolean {
  return now.formula === then.formula && (then.formula !== '' || now.raw === then.raw);
}

/** Looks, then values while the format cannot turn them into text, then formats as they were. */
function keptWorks(
  { sheet, dressed, lists, visibility }: KeptSheet,
  cells: readonly (RestoredCell & { readonly now: StandingCell })[],
): readonly Work[] {
  const works: Work[] = [
    ...dressed.map((area) =>
      rangeWork(sheet, area, (range) => {
        range.clear('Formats');
      }),
    ),
    ...lists.map((area) =>
      rangeWork(sheet, area, (range) => {
        range.dataValidation.clear();
      }),
    ),
  ];
  const wasDressed = (row: number): boolean =>
    dressed.some(({ top, bottom }) => row >= top && row <= bottom);
  for (const box of packCells(cells)) {
    const { area } = box;
    const entries = gridOf(box, ({ before }) => entryBefore(before));
    works.push(
      formatsWork(
        sheet,
        area,
        gridOf(box, ({ before }) => entryFormat(before)),
      ),
    );
    works.push(entriesWork(sheet, area, entries, box.cells.length));
    const formats = gridOf(box, ({ before, written, now, row }) => {
      const isOurs = now.format === written.format || wasDressed(row);
      return isOurs ? before.format : now.format;
    });
    works.push(formatsWork(sheet, area, formats));
  }
  if (visibility !== undefined && visibility.before !== visibility.after) {
    works.push(visibilityWork(sheet, visibility.before));
  }
  return works;
}

/** The format in which a value is entered: a text format would make text of a number or formula. */
function entryFormat({ raw, formula, format }: StandingCell): string {
  const isText = formula === '' && typeof raw === 'string';
  return format === TEXT_FORMAT && !isText ? GENERAL_FORMAT : format;
}

function entryBefore(before: StandingCell): Entry {
  return before.formula === '' ? entryOf(before.raw, before.format) : before.formula;
}

function rangeWork(sheet: string, area: CellArea, act: (range: Excel.Range) => void): Work {
  return {
    bytes: 700,
    send: ({ workbook }) => {
      act(rangeOf(workbook.worksheets.getItem(sheet), area));
    },
  };
}
