import { XmlCursor } from '../../../src/workbook/xlsx/xml/xmlCursor';

/** Children of a worksheet in the only order Excel accepts: CT_Worksheet, ECMA-376 part 1, A.2. */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState'],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
  ...['rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags'],
  ...['drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects'],
  ...['controls', 'webPublishItems', 'tableParts', 'extLst'],
];

/** Names of the elements directly below the root, as they follow one another. */
export function childrenOf(xml: string): readonly string[] {
  const cursor = new XmlCursor();
  const names: string[] = [];
  let depth = 0;
  cursor.feed(xml);
  while (cursor.next()) {
    if (cursor.token === 'close') depth -= 1;
    if (depth === 1 && cursor.isStart) names.push(cursor.name);
    if (cursor.token === 'open') depth += 1;
  }
  cursor.finish();
  return names;
}

/** Elements that Excel does not know, or that stand where or as often as it does not accept. */
export function misplacedIn(xml: string): readonly string[] {
  let last = -1;
  return childrenOf(xml).filter((name) => {
    const place = ORDER.indexOf(name);
    const mayRepeat = name === 'conditionalFormatting';
    const isRight = place > last || (mayRepeat && place === last);
    last = Math.max(last, place);
    return !isRight;
  });
}
