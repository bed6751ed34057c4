import { columnLetters } from '../../../domain/address';
import { pageSetupOf } from '../../../domain/printPage';
import type { SheetContent } from '../../../domain/writePlan';
import type { Work } from './works';

/** Excel takes no more manual page breaks. */
const MOST_PAGE_BREAKS = 1026;
const A4_PAPER = 9;
const POINTS_PER_INCH = 72;
const MARGINS = { side: 0.4 * POINTS_PER_INCH, end: 0.6 * POINTS_PER_INCH } as const;

/** How a new sheet is printed. Excel without any printer refuses this; the sheet is good without it. */
export function pageWork(content: SheetContent): Work | undefined {
  if (content.visibility !== 'visible') return undefined;
  const breaks = content.pageBreaksBefore.filter((row) => row > 0).slice(0, MOST_PAGE_BREAKS);
  return {
    bytes: 4000 + breaks.length * 400,
    send: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(content.name);
      setUpPage(sheet.pageLayout, content);
      for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    },
  };
}

function setUpPage(layout: Excel.PageLayout, content: SheetContent): void {
  const { paperSize, pagesAcross } = pageSetupOf(content);
  layout.orientation = 'Landscape';
  layout.paperSize = paperSize === A4_PAPER ? 'A4' : 'A3';
  if (pagesAcross > 1) layout.printOrder = 'OverThenDown';
  layout.zoom = { horizontalFitToPages: pagesAcross };
  layout.leftMargin = layout.rightMargin = MARGINS.side;
  layout.topMargin = layout.bottomMargin = MARGINS.end;
  layout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
  const { firstDataRow, printTitleColumns = 0 } = content;
  if (firstDataRow > 0) layout.setPrintTitleRows(`$1:$${firstDataRow}`);
  if (printTitleColumns > 0) {
    layout.setPrintTitleColumns(`$A:$${columnLetters(printTitleColumns - 1)}`);
  }
}
