import type { CellArea } from '../../../domain/rawTable';
import { rangeOf } from '../areaText';
import type { Context } from '../excelRun';
import { isTooLarge, stopIfAsked } from '../faults';
import { cellCount } from './boxes';

/** Rectangle of cells as they stand. */
export interface StandingBox {
  readonly sheet: string;
  readonly area: CellArea;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export interface BoxToRead {
  readonly sheet: string;
  readonly area: CellArea;
}

/** Cells and rectangles one request asks for: values, formulas and formats take about 90 bytes a cell. */
const CELLS_ASKED = 36_000;
const BOXES_ASKED = 2500;

/** Reads rectangles with values, formulas and number formats, few requests for many. */
export async function readBoxes(
  context: Context,
  boxes: readonly BoxToRead[],
  signal?: AbortSignal,
): Promise<readonly StandingBox[]> {
  const read: StandingBox[] = [];
  for (const group of groupsOf(boxes.flatMap(slices))) {
    stopIfAsked(signal);
    for (const box of await readGroup(context, group)) read.push(box);
  }
  return read;
}

async function readGroup(
  context: Context,
  group: readonly BoxToRead[],
): Promise<readonly StandingBox[]> {
  const ranges = group.map(({ sheet, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    return range.load('values,formulas,numberFormat');
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(group) : [];
    if (halves.length < 2) throw error;
    const [first = [], second = []] = halves;
    return [...(await readGroup(context, first)), ...(await readGroup(context, second))];
  }
  return group.map((box, index) => standingBox(box, ranges[index]));
}

function standingBox(box: BoxToRead, range: Excel.Range | undefined): StandingBox {
  const { values = [], formulas = [], numberFormat: formats = [] } = range ?? {};
  return { ...box, values, formulas, formats };
}

function halvesOf(group: readonly BoxToRead[]): readonly (readonly BoxToRead[])[] {
  const [only] = group;
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  if (only === undefined || only.area.top === only.area.bottom) return [];
  const middle = Math.floor((only.area.top + only.area.bottom) / 2);
  return [
    [{ ...only, area: { ...only.area, bottom: middle } }],
    [{ ...only, area: { ...only.area, top: middle + 1 } }],
  ];
}

/** Pieces of a rectangle that one request can ask for. */
function slices({ sheet, area }: BoxToRead): readonly BoxToRead[] {
  const height = Math.max(1, Math.floor(CELLS_ASKED / (area.right - area.left + 1)));
  const pieces: BoxToRead[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const bottom = Math.min(top + height - 1, area.bottom);
    pieces.push({ sheet, area: { ...area, top, bottom } });
  }
  return pieces;
}

function groupsOf(boxes: readonly BoxToRead[]): readonly (readonly BoxToRead[])[] {
  const groups: BoxToRead[][] = [];
  let cells = Infinity;
  for (const box of boxes) {
    const count = cellCount(box.area);
    const last = groups.at(-1);
    if (last === undefined || cells + count > CELLS_ASKED || last.length >= BOXES_ASKED) {
      groups.push([box]);
      cells = count;
    } else {
      last.push(box);
      cells += count;
    }
  }
  return groups;
}

/** One cell as it stands: `formula` is '' for a constant. */
export interface StandingCell {
  readonly raw: string | number | boolean;
  readonly formula: string;
  readonly format: string;
}

const BLANK: StandingCell = { raw: '', formula: '', format: 'General' };

/** Cells of rectangles by row and column. */
export class StandingCells {
  private readonly rows = new Map<string, Map<number, Map<number, StandingCell>>>();

  constructor(boxes: readonly StandingBox[]) {
    for (const box of boxes) this.add(box);
  }

  cell(sheet: string, row: number, column: number): StandingCell {
    return this.rows.get(sheet)?.get(row)?.get(column) ?? BLANK;
  }

  private add({ sheet, area, values, formulas, formats }: StandingBox): void {
    const rows = this.rows.get(sheet) ?? new Map<number, Map<number, StandingCell>>();
    this.rows.set(sheet, rows);
    values.forEach((cells, index) => {
      const row = rows.get(area.top + index) ?? new Map<number, StandingCell>();
      rows.set(area.top + index, row);
      cells.forEach((value, column) => {
        const formula = formulas[index]?.[column];
        row.set(area.left + column, cellOf(value, formula, formats[index]?.[column]));
      });
    });
  }
}

function cellOf(value: unknown, formula: unknown, format: unknown): StandingCell {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const isKnown =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    raw: isKnown ? value : '',
    formula: isFormula ? formula : '',
    format: typeof format === 'string' ? format : 'General',
  };
}
