import { CellValueType, ObjectMatrix, type ICellData, type Nullable } from '@univerjs/core';
import type {
  IMoveRangeMutationParams,
  ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import { areaOf, type CellArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import { errorOf, type ModelValue } from '../model/values';
import type { GridContext } from './gridContext';
import { lookOfStyle } from './lookOfStyle';
import { personEntry } from './personEntry';
import type { TypedTexts } from './typedText';

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
}

function changedCells(params: ISetRangeValuesMutationParams): readonly ChangedCell[] {
  const changed: ChangedCell[] = [];
  new ObjectMatrix(params.cellValue ?? {}).forValue((row, column, cell) => {
    changed.push({ row, column, cell: cell });
  });
  return changed;
}

/** Writes into the model what the person changed in the grid: contents and looks. Throws ModelRefusal. */
export function hearCells(
  context: GridContext,
  params: ISetRangeValuesMutationParams,
  typed: TypedTexts,
): void {
  const sheet = context.model.sheet(params.subUnitId);
  if (sheet === undefined) return;
  const changed = changedCells(params);
  context.model.edit('person', () => {
    for (const each of changed) {
      if (each.cell === null || hasContent(each.cell)) writeContent(context, sheet, each, typed);
      if (each.cell !== null && each.cell?.s !== undefined) writeLook(context, sheet, each);
    }
  });
}

const CONTENT_KEYS = ['v', 'f', 'si', 'p', 'custom'];

function hasContent(cell: Nullable<ICellData>): boolean {
  return cell === null || Object.keys(cell ?? {}).some((key) => CONTENT_KEYS.includes(key));
}

function writeContent(
  context: GridContext,
  sheet: Sheet,
  { row, column }: ChangedCell,
  typed: TypedTexts,
): void {
  const shown = context.workbook.getSheetBySheetId(sheet.id);
  const cell = shown?.getCellRaw(row, column);
  const text = typed.take(sheet.id, row, column);
  const format = sheet.cells.format(row, column);
  const entry = text ?? personEntry(cell, formulaAt(context, sheet, row, column, cell), format);
  sheet.cells.write(areaOf(row, column), [[entry]]);
}

/** The formula of a cell with its references moved along, where the grid stores it only once for many cells. */
function formulaAt(
  context: GridContext,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): string | undefined {
  if (cell?.si === undefined || cell.si === null) return cell?.f ?? undefined;
  const worksheet = context.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
  return worksheet?.getRange(row, column).getFormula();
}

function writeLook(context: GridContext, sheet: Sheet, { row, column }: ChangedCell): void {
  const shown = context.workbook.getSheetBySheetId(sheet.id);
  const style = context.workbook.getStyles().getStyleByCell(shown?.getCellRaw(row, column));
  const area: CellArea = areaOf(row, column);
  sheet.cells.setLook(area, lookOfStyle(style));
  const pattern = style?.n?.pattern;
  if (pattern !== undefined && pattern !== sheet.cells.format(row, column)) {
    sheet.cells.setFormats(area, pattern);
  }
}

/** The person dragged or cut cells elsewhere: both places are what the grid has there now. Throws ModelRefusal. */
export function hearMove(
  context: GridContext,
  { from, to }: IMoveRangeMutationParams,
  typed: TypedTexts,
): void {
  context.model.edit('person', () => {
    for (const { subUnitId, value } of [from, to]) {
      const cells = new ObjectMatrix(value);
      const cellValue: Record<number, Record<number, ICellData>> = {};
      cells.forValue((row, column) => {
        (cellValue[row] ??= {})[column] = { v: null, s: null };
      });
      const unitId = context.workbook.getUnitId();
      hearCells(context, { unitId, subUnitId, cellValue }, typed);
    }
  });
}

/** Keeps in the model what the grid's formulas came to. */
export function hearResults(context: GridContext, params: ISetRangeValuesMutationParams): void {
  const sheet = context.model.sheet(params.subUnitId);
  if (sheet === undefined) return;
  context.quiet.results = true;
  try {
    context.model.edit('calculation', () => {
      for (const { row, column, cell } of changedCells(params)) {
        const formula = sheet.cells.formula(row, column);
        if (formula === undefined || context.ofAddin(formula)) continue;
        sheet.cells.putResult(row, column, [[resultOf(cell)]]);
      }
    });
  } finally {
    context.quiet.results = false;
  }
}

function resultOf(cell: Nullable<ICellData>): ModelValue {
  const value = cell?.v ?? null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return typeof value === 'string' ? (errorOf(value) ?? value) : value;
}
