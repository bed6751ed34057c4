import type { CellArea, RawTable } from '../../../domain/rawTable';
import { parseAreas, rangeOf } from '../areaText';
import type { Context } from '../excelRun';
import type { SheetFacts } from './sheetFacts';

/** What a table holds beside its cells. */
export type SheetDetails = Pick<RawTable, 'hiddenRows' | 'struckRows' | 'comments'>;

/** Rows of which one request asks whether they are struck through; a row answers with about 50 bytes. */
const ROWS_ASKED = 50_000;

/** Asks what only some sheets need: hidden rows, struck rows, comments. No sync when none needs it. */
export async function readDetails(
  context: Context,
  sheets: readonly SheetFacts[],
): Promise<readonly SheetDetails[]> {
  const asked = sheets.map((facts) => askDetails(context, facts));
  if (asked.some(({ waits }) => waits)) await context.sync();
  const struck = await readStruckRows(context, sheets);
  return asked.map(({ hiddenRows, comments }, index) => ({
    hiddenRows: hiddenRows(),
    comments: comments(),
    struckRows: struck[index] ?? new Set(),
  }));
}

interface Asked {
  readonly waits: boolean;
  readonly hiddenRows: () => ReadonlySet<number>;
  readonly comments: () => ReadonlyMap<string, string>;
}

function askDetails(context: Context, facts: SheetFacts): Asked {
  const sheet = context.workbook.worksheets.getItem(facts.name);
  const isMixed = facts.rowsHidden === 'mixed';
  const comments = askComments(sheet, facts);
  return {
    waits: isMixed || comments !== undefined,
    hiddenRows: isMixed ? askVisible(sheet, facts.used) : () => allHidden(facts),
    comments: comments ?? (() => new Map()),
  };
}

function allHidden({ rowsHidden, used }: SheetFacts): ReadonlySet<number> {
  return rowsHidden === true && used !== undefined ? allRows(used) : new Set();
}

function allRows({ top, bottom }: CellArea): Set<number> {
  return new Set(Array.from({ length: bottom - top + 1 }, (_, index) => top + index));
}

/** Rows without any visible cell are hidden; a filter hides them too. */
function askVisible(sheet: Excel.Worksheet, used: CellArea | undefined): () => ReadonlySet<number> {
  if (used === undefined) return () => new Set();
  const visible = rangeOf(sheet, used).getSpecialCellsOrNullObject('Visible');
  visible.load('address');
  return () => {
    const hidden = allRows(used);
    if (visible.isNullObject) return hidden;
    for (const { top, bottom } of parseAreas(visible.address)) {
      for (let row = top; row <= bottom; row++) hidden.delete(row);
    }
    return hidden;
  };
}

/** Comments and old-style notes; both have a text and stand at one cell. */
function askComments(
  sheet: Excel.Worksheet,
  { commentCount, noteCount }: SheetFacts,
): (() => ReadonlyMap<string, string>) | undefined {
  if (commentCount + noteCount === 0) return undefined;
  const asked: { readonly item: { readonly content: string }; readonly place: Excel.Range }[] = [];
  const ask = (item: Excel.Comment | Excel.Note): void => {
    item.load('content');
    const place = item.getLocation();
    place.load('address');
    asked.push({ item, place });
  };
  for (let index = 0; index < noteCount; index++) ask(sheet.notes.getItemAt(index));
  for (let index = 0; index < commentCount; index++) ask(sheet.comments.getItemAt(index));
  return () => {
    const addresses = asked.map(({ place }) =>
      place.address.slice(place.address.lastIndexOf('!') + 1),
    );
    return new Map(asked.map(({ item }, index) => [addresses[index] ?? '', item.content]));
  };
}

/** Rows whose filled cells are all struck through, by sheet. */
async function readStruckRows(
  context: Context,
  sheets: readonly SheetFacts[],
): Promise<readonly ReadonlySet<number>[]> {
  const struck: ReadonlySet<number>[] = [];
  for (const facts of sheets) {
    const { struck: all, used } = facts;
    if (used === undefined || all === false) struck.push(new Set());
    else struck.push(await struckRowsOf(context, facts, used));
  }
  return struck;
}

async function struckRowsOf(
  context: Context,
  { name, struck }: SheetFacts,
  used: CellArea,
): Promise<ReadonlySet<number>> {
  const rows = new Set<number>();
  const sheet = context.workbook.worksheets.getItem(name);
  for (let top = used.top; top <= used.bottom; top += ROWS_ASKED) {
    const area = { ...used, top, bottom: Math.min(top + ROWS_ASKED - 1, used.bottom) };
    const doubtful: number[] = [];
    const mark = (row: number, isStruck: boolean | null | undefined): void => {
      if (isStruck !== false) doubtful.push(row);
    };
    if (struck === true) for (let row = area.top; row <= area.bottom; row++) mark(row, true);
    else await askRows(context, sheet, area, mark);
    await settle(context, sheet, area, doubtful, rows);
  }
  return rows;
}

async function askRows(
  context: Context,
  sheet: Excel.Worksheet,
  area: CellArea,
  mark: (row: number, isStruck: boolean | null | undefined) => void,
): Promise<void> {
  const answer = rangeOf(sheet, area).getRowProperties({
    format: { font: { strikethrough: true } },
  });
  await context.sync();
  answer.value.forEach((row, index) => {
    mark(area.top + index, row.format?.font?.strikethrough);
  });
}

/** Decides of rows in which something is struck through by their single cells. */
async function settle(
  context: Context,
  sheet: Excel.Worksheet,
  area: CellArea,
  doubtful: readonly number[],
  struck: Set<number>,
): Promise<void> {
  const runs = runsOf(doubtful).map(({ from, to }) => {
    const range = rangeOf(sheet, { ...area, top: from, bottom: to });
    range.load('values');
    const looks = range.getCellProperties({ format: { font: { strikethrough: true } } });
    return { from, range, looks };
  });
  if (runs.length === 0) return;
  await context.sync();
  for (const { from, range, looks } of runs) {
    looks.value.forEach((cells, index) => {
      const values: readonly unknown[] = range.values[index] ?? [];
      const filled = cells.filter((_, column) => (values[column] ?? '') !== '');
      const all = filled.every((cell) => cell.format?.font?.strikethrough === true);
      if (filled.length > 0 && all) struck.add(from + index);
    });
  }
}

/** Runs of successive numbers; the numbers ascend. */
function runsOf(numbers: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
