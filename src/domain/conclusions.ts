import { groupBy } from './grouping';
import { fieldValue, type Household } from './household';
import type { Conclusion } from './preliminaryJudgement';
import { conclusionsOf } from './rowConclusions';
import type { SheetReading } from './sheetReading';

/** Rows of one sheet, findable by the two keys that are exact. */
interface SourceIndex {
  readonly sheet: SheetReading;
  readonly byFootprint: ReadonlyMap<string, readonly Household[]>;
  readonly byIdNumber: ReadonlyMap<string, readonly Household[]>;
}

/**
 * Conclusions that other systems' exports hold about the households, by index of household. Joined only
 * by the exact footprint code of the house or the first 18 characters of the certificate number; never by
 * name. A person with several houses in one export, none of them named by its code, gets no conclusion.
 */
export function sourceConclusionsOf(
  households: readonly Household[],
  sourceRows: readonly Household[],
  sheets: readonly SheetReading[],
): ReadonlyMap<number, readonly Conclusion[]> {
  const found = new Map<number, Conclusion[]>();
  const indexes = indexSources(sourceRows, sheets);
  if (indexes.length === 0) return found;
  households.forEach((household, index) => {
    const conclusions = indexes.flatMap((source) =>
      rowsAbout(household, source).flatMap((row) => conclusionsOf(row, source.sheet.source)),
    );
    if (conclusions.length > 0) found.set(index, conclusions);
  });
  return found;
}

function indexSources(
  rows: readonly Household[],
  sheets: readonly SheetReading[],
): readonly SourceIndex[] {
  const indexes: SourceIndex[] = [];
  for (const [sheetIndex, ofSheet] of groupBy(rows, (row) => row.sheet)) {
    const sheet = sheets[sheetIndex];
    if (sheet?.source === undefined) continue;
    const byFootprint = groupBy(ofSheet, (row) => fieldValue(row, 'footprintCode') ?? '');
    const byIdNumber = groupBy(ofSheet, (row) => fieldValue(row, 'idNumber')?.body ?? '');
    byFootprint.delete('');
    byIdNumber.delete('');
    indexes.push({ sheet, byFootprint, byIdNumber });
  }
  return indexes;
}

const NO_ROWS: readonly Household[] = [];

function rowsAbout(household: Household, source: SourceIndex): readonly Household[] {
  const footprint = fieldValue(household, 'footprintCode');
  const sameHouse = footprint === undefined ? undefined : source.byFootprint.get(footprint);
  if (sameHouse !== undefined) return sameHouse;
  const body = fieldValue(household, 'idNumber')?.body;
  const samePerson = body === undefined ? undefined : source.byIdNumber.get(body);
  if (samePerson === undefined) return NO_ROWS;
  const houses = new Set(samePerson.map((row) => fieldValue(row, 'footprintCode')));
  if (houses.size > 1) return NO_ROWS;
  const [house] = houses;
  return house === undefined || footprint === undefined ? samePerson : NO_ROWS;
}
