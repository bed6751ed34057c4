import type { SheetContent } from './writePlan';

/** Papers by Excel's number, with the pixels (96 to the inch) between the side margins of a landscape page. */
const A4 = { paperSize: 9, width: 1046 } as const;
const A3 = { paperSize: 8, width: 1511 } as const;
/** Printed smaller, the usual 11 point text is hard to read. */
const SMALLEST_SCALE = 0.6;

const PIXELS_PER_CHARACTER = 7;
const PIXELS_BESIDE_TEXT = 5;

/** Paper and pages across on which the columns of a sheet can be read. */
export interface PageSetup {
  readonly paperSize: number;
  readonly pagesAcross: number;
}

/** What decides how a sheet is printed. */
type Printed = Pick<SheetContent, 'columns' | 'onePageAcross' | 'printTitleColumns'>;

/** One A4 page across where that is readable or asked for, else as many A3 pages as are needed. */
export function pageSetupOf(content: Printed): PageSetup {
  const { repeated, total } = pixelsOf(content);
  const fits = content.onePageAcross === true || total * SMALLEST_SCALE <= A4.width;
  if (fits) return { paperSize: A4.paperSize, pagesAcross: 1 };
  const page = A3.width / SMALLEST_SCALE;
  if (total <= page || repeated >= page) {
    return { paperSize: A3.paperSize, pagesAcross: 1 };
  }
  const pagesAcross = Math.ceil((total - repeated) / (page - repeated));
  return { paperSize: A3.paperSize, pagesAcross };
}

/** How many columns stand on the first of the pages across: no title in the middle of them is cut in two. */
export function columnsOnFirstPage(content: Printed): number {
  const { pagesAcross } = pageSetupOf(content);
  const { widths, repeated, total } = pixelsOf(content);
  const page = repeated + (total - repeated) / pagesAcross;
  let used = 0;
  const beyond = widths.findIndex((width) => (used += width) > page);
  return beyond === -1 ? widths.length : Math.max(beyond, 1);
}

function pixelsOf({ columns, printTitleColumns = 0 }: Printed): {
  readonly widths: readonly number[];
  readonly repeated: number;
  readonly total: number;
} {
  const widths = columns.map(({ width, hidden }) =>
    hidden === true ? 0 : width * PIXELS_PER_CHARACTER + PIXELS_BESIDE_TEXT,
  );
  return { widths, repeated: sum(widths.slice(0, printTitleColumns)), total: sum(widths) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
