import type { SheetContent } from '../../../domain/writePlan';
import { filterArea } from './generatedSheet';
import { printTitles } from './pageSetup';
import { absoluteReference, sheetReference } from './sheetNames';
import type { SheetName } from './workbookXml';

/**
 * The names by which Excel finds the printed titles and the filter of a generated sheet.
 * @param position of the sheet among all sheets of the workbook.
 * @param isReplaced whether the sheet stood there before: names it no longer needs are then taken away.
 */
export function areaNames(
  content: SheetContent,
  position: number,
  isReplaced: boolean,
): readonly SheetName[] {
  const filter = filterArea(content);
  const area =
    filter === undefined
      ? undefined
      : `${sheetReference(content.name)}${absoluteReference(filter)}`;
  const names: readonly SheetName[] = [
    { name: '_xlnm.Print_Titles', position, formula: printTitles(content) },
    { name: '_xlnm._FilterDatabase', position, formula: area },
  ];
  return isReplaced ? names : names.filter(({ formula }) => formula !== undefined);
}
