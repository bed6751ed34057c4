import { areaReference } from '../../../domain/area';
import type { CellArea } from '../../../domain/rawTable';
import type { PlannedRow, RowLook } from '../../../domain/writePlan';
import { ROW_LOOKS, type RowLookFacts } from '../../rowLooks';
import { rangeOf } from '../areaText';
import type { Work } from './works';

/** Addresses one call of getRanges takes. */
const ADDRESSES_A_CALL = 100;
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
const LOOK_BYTES = 4500;

interface LookRun {
  readonly look: RowLook;
  readonly from: number;
  to: number;
}

/** Dresses the rows of a generated sheet: few ranges, one for each run of rows that look alike. */
export function* lookWorks(
  sheet: string,
  rows: readonly PlannedRow[],
  width: number,
): Generator<Work> {
  if (width === 0) return;
  const attention: CellArea[] = [];
  for (const { look, from, to } of runsOf(rows, baseLook)) {
    yield lookWork(sheet, { top: from, bottom: to, left: 0, right: width - 1 }, ROW_LOOKS[look]);
  }
  for (const { look, from, to } of runsOf(rows, (row) => row.look)) {
    if (look === 'attention') attention.push({ top: from, bottom: to, left: 0, right: width - 1 });
  }
  yield* fillWorks(sheet, attention, `#${ROW_LOOKS.attention.fill ?? ''}`);
}

/** Rows to look at are data rows with a colour. */
function baseLook({ look }: PlannedRow): RowLook {
  return look === 'attention' ? 'data' : look;
}

function runsOf(
  rows: readonly PlannedRow[],
  lookOf: (row: PlannedRow) => RowLook,
): readonly LookRun[] {
  const runs: LookRun[] = [];
  rows.forEach((row, index) => {
    const look = lookOf(row);
    const last = runs.at(-1);
    if (last?.look === look) last.to = index;
    else runs.push({ look, from: index, to: index });
  });
  return runs;
}

/** Dresses one rectangle. */
export function lookWork(sheet: string, area: CellArea, look: RowLookFacts): Work {
  return {
    bytes: LOOK_BYTES,
    send: (context) => {
      const { format } = rangeOf(context.workbook.worksheets.getItem(sheet), area);
      format.font.name = look.fontName;
      format.font.size = look.fontSize;
      format.font.bold = look.isBold;
      format.verticalAlignment = 'Center';
      format.wrapText = look.wraps;
      if (look.isCentred) format.horizontalAlignment = 'Center';
      if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
      if (look.hasBorder) drawBorders(format, area);
    },
  };
}

function drawBorders(format: Excel.RangeFormat, { top, left, bottom, right }: CellArea): void {
  for (const edge of EDGES) {
    if (edge === 'InsideVertical' && left === right) continue;
    if (edge === 'InsideHorizontal' && top === bottom) continue;
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
  }
}

/** Fills many rectangles of one sheet with few calls. */
function* fillWorks(sheet: string, areas: readonly CellArea[], color: string): Generator<Work> {
  for (let from = 0; from < areas.length; from += ADDRESSES_A_CALL) {
    const addresses = areas.slice(from, from + ADDRESSES_A_CALL).map(areaReference);
    const text = addresses.join(',');
    yield {
      bytes: 700 + text.length,
      send: (context) => {
        context.workbook.worksheets.getItem(sheet).getRanges(text).format.fill.color = color;
      },
    };
  }
}
