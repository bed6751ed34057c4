import { columnLetters } from '../../../domain/address';
import { pageSetupOf } from '../../../domain/printPage';
import type { SheetContent } from '../../../domain/writePlan';
import { sheetReference } from './sheetNames';

/** Of a sheet several pages wide, the pages of a village follow each other. */
export function pageSetupXml(content: SheetContent): string {
  const { paperSize, pagesAcross } = pageSetupOf(content);
  const order = pagesAcross === 1 ? '' : ' pageOrder="overThenDown"';
  return `<pageSetup paperSize="${paperSize}" orientation="landscape" fitToWidth="${pagesAcross}" fitToHeight="0"${order}/>`;
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
