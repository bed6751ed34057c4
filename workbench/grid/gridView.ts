import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { Grid } from './createGrid';

/** What the grid shows at the moment. Pixels are those of the page; positions count from the grid's top left. */
export interface GridView {
  readonly canvas: HTMLCanvasElement;
  /** Id of the sheet in front. */
  readonly sheet: string;
  /** 1 at 100 %. */
  readonly zoom: number;
  /** How far the part that is not frozen is scrolled. */
  readonly scroll: { readonly x: number; readonly y: number };
  /** Where a cell begins as long as nothing is scrolled; rows and columns beyond the grid's are its last. */
  readonly startOf: (row: number, column: number) => { readonly x: number; readonly y: number };
}

/** Undefined as long as nothing is drawn. */
export function gridView({ univer, api }: Grid): GridView | undefined {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getActiveSheet();
  if (workbook === null || worksheet === undefined) return undefined;
  const renders = univer.__getInjector().get(IRenderManagerService);
  const render = renders.getRenderById(workbook.getId());
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = worksheet.getSkeleton();
  if (!render || main === undefined || !skeleton) return undefined;
  const zoom = render.scene.getAncestorScale().scaleX;
  const lastRow = worksheet.getMaxRows() - 1;
  const lastColumn = worksheet.getMaxColumns() - 1;
  return {
    canvas: render.engine.getCanvasElement(),
    sheet: worksheet.getSheetId(),
    zoom,
    scroll: { x: main.viewportScrollX * zoom, y: main.viewportScrollY * zoom },
    startOf: (row, column) => {
      const cell = skeleton.getNoMergeCellWithCoordByIndex(
        Math.min(row, lastRow),
        Math.min(column, lastColumn),
      );
      return { x: cell.startX * zoom, y: cell.startY * zoom };
    },
  };
}
