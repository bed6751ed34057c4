import type { SheetReading } from '../sheetReading';
import type { SystemDefinition } from './system';

/**
 * Which system a table comes from: what it was declared to be, else the first whose words stand in the sheet's name,
 * its title or, failing these, the name of the file. Undefined when nothing says so.
 */
export function recogniseSystem(
  sheets: readonly SheetReading[],
  definitions: readonly SystemDefinition[],
): SystemDefinition | undefined {
  const declared = sheets.flatMap(({ source }) => (source === undefined ? [] : [source]));
  const byDeclaration = definitions.find(
    ({ source }) => source !== undefined && declared.includes(source),
  );
  if (byDeclaration !== undefined) return byDeclaration;
  return (
    named(sheets.map(titleText).join('\n'), definitions) ??
    named(sheets.map(({ table }) => table.workbook).join('\n'), definitions)
  );
}

function titleText({ table, skippedRows }: SheetReading): string {
  const titles = skippedRows.filter(({ reason }) => reason === 'title').map(({ text }) => text);
  return [table.name, ...titles].join('\n');
}

function named(
  text: string,
  definitions: readonly SystemDefinition[],
): SystemDefinition | undefined {
  const plain = text.replace(/\s+/g, '').toUpperCase();
  return definitions.find(({ words }) => words.some((word) => plain.includes(word.toUpperCase())));
}
