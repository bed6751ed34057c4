import { cellText } from '../cell';
import { ROWS_SEARCHED } from '../layout/findHeader';
import { normaliseHeader } from '../layout/normaliseHeader';
import type { RawTable } from '../rawTable';
import type { SheetReading } from '../sheetReading';
import type { SystemDefinition } from './system';

/**
 * Which system a table comes from: what it was declared to be, else the first whose words stand in the sheet's name,
 * its title or, failing these, the name of the file; else the one whose own headers it has. Undefined when nothing
 * says so.
 */
export function recogniseSystem(
  sheets: readonly SheetReading[],
  definitions: readonly SystemDefinition[],
): SystemDefinition | undefined {
  const declared = sheets.flatMap(({ source }) => (source === undefined ? [] : [source]));
  return (
    definitions.find(({ source }) => declared.includes(source)) ??
    named(sheets.map(titleText).join('\n'), definitions) ??
    named(sheets.map(({ table }) => table.workbook).join('\n'), definitions) ??
    definitions.find((each) => sheets.some(({ table }) => bearsMarks(table, each)))
  );
}

const FEWEST_MARKS = 2;

/** One of the upper rows has at least two headers that are this system's own. */
export function bearsMarks(table: RawTable, { marks }: Pick<SystemDefinition, 'marks'>): boolean {
  const own = new Set(marks.map(normaliseHeader));
  return table.rows.slice(0, ROWS_SEARCHED).some((row) => {
    const texts = row.filter((cell) => typeof cell === 'string').map(cellText);
    const found = texts.map(normaliseHeader).filter((text) => own.has(text));
    return new Set(found).size >= FEWEST_MARKS;
  });
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
