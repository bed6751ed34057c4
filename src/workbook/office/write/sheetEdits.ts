import type { CellArea, SheetVisibility } from '../../../domain/rawTable';
import type {
  CellChange,
  ChartChange,
  PlannedValue,
  SheetContent,
} from '../../../domain/writePlan';
import { ROW_LOOKS } from '../../rowLooks';
import { type Box, gridOf, packCells } from './boxes';
import { chartWork } from './chartChanges';
import type { DropDown } from './dropDowns';
import { changedFormat, entryOf, generatedFormat, rawValue } from './entries';
import { entriesWork, formatsWork, trimGrid } from './gridWorks';
import { lookWork } from './looks';
import type { StandingCell, StandingCells } from './standingCells';
import type { Work } from './works';

/** One cell to be written, with what stands there and what will. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: StandingCell;
  readonly raw: string | number | boolean;
  readonly format: string;
}

/** Everything that is done to one standing sheet. */
export interface SheetEdit {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  /** Cells of rows that were empty: they are dressed like the data above. */
  readonly dressed: readonly CellArea[];
  readonly lists: readonly DropDown[];
  readonly charts: readonly ChartChange[];
  readonly visibility?: { readonly before: SheetVisibility; readonly after: SheetVisibility };
}

/** Where a sheet ends and how its workbook counts days. */
export interface SheetGround {
  readonly from1904: boolean;
  /** First row below everything used, formats included. */
  readonly firstFreeRow: number;
}

/** The edits of changes that were checked against the cells as they stand. */
export function editsOfChanges(
  sheet: string,
  changes: readonly CellChange[],
  standing: StandingCells,
  ground: SheetGround,
): readonly CellEdit[] {
  return changes.map(({ row, column, after, format }) => {
    const before = standing.cell(sheet, row, column);
    const isNew = row >= ground.firstFreeRow;
    const target =
      isNew && after !== null
        ? generatedFormat(after, format)
        : changedFormat(after, before.format, format);
    return { row, column, before, raw: rawValue(after, ground.from1904), format: target };
  });
}

/** The cells in which a sheet differs from the content that shall take its place. */
export function editsOfContent(
  content: SheetContent,
  used: CellArea | undefined,
  standing: StandingCells,
  from1904: boolean,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  const consider = (row: number, column: number, value: PlannedValue): void => {
    const before = standing.cell(content.name, row, column);
    const raw = rawValue(value, from1904);
    if (before.formula === '' && before.raw === raw) return;
    const look = content.rows[row]?.look;
    const isData = look === 'data' || look === 'attention';
    const columnFormat = isData ? content.columns[column]?.format : undefined;
    const format = raw === '' ? before.format : generatedFormat(value, columnFormat);
    edits.push({ row, column, before, raw, format });
  };
  content.rows.forEach(({ cells }, row) => {
    const width = Math.max(cells.length, (used?.right ?? -1) + 1);
    for (let column = 0; column < width; column++) consider(row, column, cells[column] ?? null);
  });
  if (used === undefined) return edits;
  for (let row = content.rows.length; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) consider(row, column, null);
  }
  return edits;
}

/** Formats first, so that text is text when it arrives; then values, then the looks of new rows. */
export function* editWorks(edit: SheetEdit): Generator<Work> {
  const { sheet, cells, dressed, charts, visibility } = edit;
  for (const box of packCells(cells)) yield* boxWorks(sheet, box);
  for (const area of dressed) yield lookWork(sheet, area, ROW_LOOKS.data);
  for (const { name, after } of charts) yield chartWork(sheet, name, after);
  if (visibility === undefined || visibility.before === visibility.after) return;
  yield visibilityWork(sheet, visibility.after);
}

function* boxWorks(sheet: string, box: Box<CellEdit>): Generator<Work> {
  const formats = gridOf(box, ({ before, format }) => (before.format === format ? null : format));
  const changed = trimGrid(box.area, formats);
  if (changed !== undefined) yield formatsWork(sheet, changed.area, changed.grid);
  const entries = gridOf(box, ({ raw, format }) => entryOf(raw, format));
  yield entriesWork(sheet, box.area, entries, box.cells.length);
}

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** Shows or hides a sheet. */
export function visibilityWork(sheet: string, visibility: SheetVisibility): Work {
  return {
    bytes: 500,
    send: ({ workbook }) => {
      workbook.worksheets.getItem(sheet).visibility = VISIBILITIES[visibility];
    },
  };
}

/** Rectangles that hold exactly these cells: runs in a row, joined with the same run below. */
export function exactAreas(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly CellArea[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: CellArea[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const open = new Map<string, CellArea>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) open.set(key, { ...above, bottom: run.bottom });
    else {
      if (above !== undefined) open.set(`${key}@${above.top}`, above);
      open.set(key, run);
    }
  }
  return [...open.values()];
}
