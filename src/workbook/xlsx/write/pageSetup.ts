import { columnLetters } from '../../../domain/address';
import type { SheetContent } from '../../../domain/writePlan';
import { sheetReference } from './sheetNames';

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

/** One A4 page across where that is readable or asked for, else as many A3 pages as are needed. */
export function pageSetupOf(content: SheetContent): PageSetup {
  const widths = content.columns.map(({ width, hidden }) =>
    hidden === true ? 0 : width * PIXELS_PER_CHARACTER + PIXELS_BESIDE_TEXT,
  );
  const total = sum(widths);
  const fits = content.onePageAcross === true || total * SMALLEST_SCALE <= A4.width;
  if (fits) return { paperSize: A4.paperSize, pagesAcross: 1 };
  const page = A3.width / SMALLEST_SCALE;
  const repeated = sum(widths.slice(0, content.printTitleColumns ?? 0));
  if (total <= page || repeated >= page) return { paperSize: A3.paperSize, pagesAcross: 1 };
  const pagesAcross = Math.ceil((total - repeated) / (page - repeated));
  return { paperSize: A3.paperSize, pagesAcross };
}

export function pageSetupXml(content: SheetContent): string {
  const { paperSize, pagesAcross } = pageSetupOf(content);
  return `<pageSetup paperSize="${paperSize}" orientation="landscape" fitToWidth="${pagesAcross}" fitToHeight="0"/>`;
}

/** Formula of the columns and rows that are printed on every page; undefined when there are none. */
export function printTitles(content: SheetContent): string | undefined {
  const { name, firstDataRow, printTitleColumns = 0 } = content;
  const areas = [
    ...(printTitleColumns > 0 ? [`$A:$${columnLetters(printTitleColumns - 1)}`] : []),
    ...(firstDataRow > 0 ? [`$1:$${firstDataRow}`] : []),
  ];
  return areas.length === 0
    ? undefined
    : areas.map((area) => `${sheetReference(name)}${area}`).join(',');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
