import { CellValueType, type Univer } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { OfAddin } from './snapshot';
import type { WorkbookModel } from '../model/workbookModel';

/** Above the grid's own readers of numbers and formulas. */
const FIRST = 1000;

/**
 * Shows the add-in's formulas in the formula bar and the cell editor: the grid itself holds only what they came to.
 * @param current the workbook that is open now
 */
export function showAddinFormulas(
  univer: Univer,
  current: () => { readonly model: WorkbookModel; readonly ofAddin: OfAddin } | undefined,
): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const open = current();
      const formula = open?.model.sheet(subUnitId)?.cells.formula(row, col);
      if (open === undefined || formula === undefined || !open.ofAddin(formula)) return next(cell);
      return { ...cell, f: formula, v: formula, t: CellValueType.STRING };
    },
  });
}
