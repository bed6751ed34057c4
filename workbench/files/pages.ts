import type ExcelJS from 'exceljs';
import type { CellArea } from '../model/area';
import { areaAddress, parseArea } from '../model/areaAddress';
import { PLAIN_PAGE, type PageSetup } from '../model/pageSetup';
import { fileWord, modelWord, type Words } from './words';

const POINTS_PER_INCH = 72;

/** Paper sizes by the number that files use for them. */
const PAPERS: Words<number> = [
  [1, 'Letter'],
  [5, 'Legal'],
  [7, 'Executive'],
  [8, 'A3'],
  [9, 'A4'],
  [11, 'A5'],
  [12, 'B4'],
  [13, 'B5'],
];

/** How a sheet of a file is printed. */
export function readPage(setup: Partial<ExcelJS.PageSetup>): PageSetup {
  return {
    ...PLAIN_PAGE,
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: modelWord(PAPERS, setup.paperSize) ?? PLAIN_PAGE.paperSize,
    zoom: zoomOf(setup),
    titleRows: areaAt(setup.printTitlesRow),
    titleColumns: areaAt(setup.printTitlesColumn),
    printArea: areaAt(setup.printArea),
    centerHorizontally: setup.horizontalCentered ?? false,
    printGridlines: setup.showGridLines ?? false,
    margins: marginsOf(setup.margins),
  };
}

function zoomOf(setup: Partial<ExcelJS.PageSetup>): PageSetup['zoom'] {
  if (setup.fitToPage !== true) return { scale: setup.scale ?? 100 };
  return {
    horizontalFitToPages: setup.fitToWidth ?? 1,
    verticalFitToPages: setup.fitToHeight ?? 1,
  };
}

/** Sheets may print several areas: the first is kept. */
function areaAt(address: string | undefined): CellArea | undefined {
  const [first] = (address ?? '').split(/,|&&/);
  return first === undefined || first === '' ? undefined : parseArea(first);
}

/** A sheet without margins has null here, though the types promise an object. */
function marginsOf(margins: ExcelJS.Margins | null | undefined): PageSetup['margins'] {
  if (margins === undefined || margins === null) return PLAIN_PAGE.margins;
  const inches = Object.entries(margins) as [string, number][];
  return Object.fromEntries(inches.map(([side, size]) => [side, size * POINTS_PER_INCH]));
}

/** Papers by number: files know more of them than exceljs has names for. */
type FilePage = Omit<Partial<ExcelJS.PageSetup>, 'paperSize'> & { readonly paperSize?: number };

/** The same in the words of the file. */
export function writePage(page: PageSetup): FilePage {
  const paper = fileWord(PAPERS, page.paperSize);
  const margin = (side: string): number => (page.margins[side] ?? 0) / POINTS_PER_INCH;
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...fileZoom(page.zoom),
    ...(page.titleRows === undefined ? {} : { printTitlesRow: rowsText(page.titleRows) }),
    ...(page.titleColumns === undefined
      ? {}
      : { printTitlesColumn: areaAddress(page.titleColumns) }),
    ...(page.printArea === undefined ? {} : { printArea: areaAddress(page.printArea) }),
    horizontalCentered: page.centerHorizontally,
    showGridLines: page.printGridlines,
    margins: {
      left: margin('left'),
      right: margin('right'),
      top: margin('top'),
      bottom: margin('bottom'),
      header: margin('header'),
      footer: margin('footer'),
    },
  };
}

const rowsText = ({ top, bottom }: CellArea): string => `${top + 1}:${bottom + 1}`;

function fileZoom(zoom: PageSetup['zoom']): Partial<ExcelJS.PageSetup> {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  if (typeof scale === 'number') return { fitToPage: false, scale };
  return {
    fitToPage: true,
    fitToWidth: typeof across === 'number' ? across : 0,
    fitToHeight: typeof down === 'number' ? down : 0,
  };
}
