import { columnLetters, toAddress } from '../../../domain/address';
import { type CellValue, cellText } from '../../../domain/cell';
import type { SheetContent } from '../../../domain/writePlan';
import { PlanRefused } from '../../port';
import type { Context } from '../excelRun';
import { CellValues } from '../read/cellValues';
import { ChunkReader, PROVING } from '../read/chunkReader';
import { packCells } from './boxes';
import { rawValue } from './entries';
import { widthOf } from './newSheet';
import { hashOf } from './rowHashes';
import type { SheetEdit } from './sheetEdits';
import { readBoxes, StandingCells } from './standingCells';

/** Throws PlanRefused when a cell of a standing sheet does not hold what was written. */
export async function checkEdits(context: Context, edits: readonly SheetEdit[]): Promise<void> {
  const boxes = edits.flatMap(({ sheet, cells }) =>
    packCells(cells).map(({ area }) => ({ sheet, area })),
  );
  const standing = new StandingCells(await readBoxes(context, boxes));
  for (const { sheet, cells } of edits) {
    for (const { row, column, raw } of cells) {
      const now = standing.cell(sheet, row, column);
      if (now.formula !== '' || now.raw !== raw) {
        refuseAltered(sheet, toAddress(row, column), String(raw), String(now.raw));
      }
    }
  }
}

/** Throws PlanRefused when a new sheet does not hold what was written, by rows' hashes. */
export async function checkNewSheets(
  context: Context,
  created: readonly SheetContent[],
  hashes: ReadonlyMap<string, readonly string[]>,
  from1904: boolean,
): Promise<void> {
  const areas = created.map((content) => {
    const bottom = content.rows.length - 1;
    const right = widthOf(content) - 1;
    const isEmpty = bottom < 0 || right < 0;
    return isEmpty ? undefined : { name: content.name, used: { top: 0, left: 0, bottom, right } };
  });
  const reader = new ChunkReader(
    context,
    new CellValues(),
    areas,
    (sheet, fromRow, rows) => {
      const content = created[sheet];
      if (content === undefined) return;
      const expected = hashes.get(content.name) ?? [];
      rows.forEach((row, index) => {
        if (hashOf(row) !== (expected[fromRow + index] ?? '')) {
          refuseRow(content, fromRow + index, row, from1904);
        }
      });
    },
    PROVING,
  );
  await reader.run();
}

/** Names the first cell of a row that is not as planned. */
function refuseRow(
  content: SheetContent,
  row: number,
  now: readonly CellValue[],
  from1904: boolean,
): never {
  const values = new CellValues();
  const planned = (content.rows[row]?.cells ?? []).map((value) =>
    values.value(rawValue(value, from1904)),
  );
  const column = planned.findIndex(
    (value, index) => hashOf([value]) !== hashOf([now[index] ?? null]),
  );
  const place = column < 0 ? `第${row + 1}行` : `${columnLetters(column)}${row + 1}`;
  refuseAltered(content.name, place, cellText(planned[column]), cellText(now[column]));
}

function refuseAltered(sheet: string, place: string, wanted: string, found: string): never {
  throw new PlanRefused(
    `工作表“${sheet}”的 ${place} 要写“${short(wanted)}”，Excel 存成了“${short(found)}”。` +
      '已全部撤回，本次没有写入任何内容；请把这个单元格的格式改成“文本”后再试。',
  );
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
