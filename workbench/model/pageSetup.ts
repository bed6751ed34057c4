import type { CellArea } from './area';

/** How a sheet is printed: kept, not drawn. */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  /** `{scale}` or `{horizontalFitToPages, verticalFitToPages}`. */
  readonly zoom: Readonly<Record<string, unknown>>;
  readonly titleRows?: CellArea | undefined;
  readonly titleColumns?: CellArea | undefined;
  readonly printArea?: CellArea | undefined;
  readonly centerHorizontally: boolean;
  readonly printGridlines: boolean;
  /** In Excel's codes: `&P` the page, `&N` how many there are. */
  readonly centerFooter: string;
  readonly margins: Readonly<Record<string, number>>;
  /** Rows before which a new page begins. */
  readonly rowBreaks: readonly number[];
  /** Columns before which a new page begins. */
  readonly columnBreaks: readonly number[];
}

export const PLAIN_PAGE: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  printGridlines: false,
  centerFooter: '',
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  rowBreaks: [],
  columnBreaks: [],
};
