import { groupBy } from './grouping';
import { fieldValue, type Household } from './household';
import type { SheetReading } from './sheetReading';

/** A row of another system's export that is about a household of the list. */
export interface LinkedRow {
  readonly row: Household;
  /** Id of the system the sheet was declared to come from. */
  readonly source: string;
}

/** Rows of one sheet, findable by the keys that are exact. */
interface SourceIndex {
  readonly source: string;
  readonly byFootprint: ReadonlyMap<string, readonly Household[]>;
  readonly byIdNumber: ReadonlyMap<string, readonly Household[]>;
  readonly byCode: ReadonlyMap<string, readonly Household[]>;
}

/**
 * The rows of other systems' exports that are about the households, by index of household. Joined only by the exact
 * footprint code of the house, the first 18 characters of the certificate number or, where a row has no certificate number
 * that says otherwise, the household code; never by name. A person with several houses in one export, none of them named
 * by its code, gets no row.
 */
export function linkedRowsOf(
  households: readonly Household[],
  sourceRows: readonly Household[],
  sheets: readonly SheetReading[],
): ReadonlyMap<number, readonly LinkedRow[]> {
  const found = new Map<number, LinkedRow[]>();
  const indexes = indexSources(sourceRows, sheets);
  if (indexes.length === 0) return found;
  households.forEach((household, index) => {
    const linked = indexes.flatMap((source) =>
      rowsAbout(household, source).map((row) => ({ row, source: source.source })),
    );
    if (linked.length > 0) found.set(index, linked);
  });
  return found;
}

function indexSources(
  rows: readonly Household[],
  sheets: readonly SheetReading[],
): readonly SourceIndex[] {
  const indexes: SourceIndex[] = [];
  for (const [sheetIndex, ofSheet] of groupBy(rows, (row) => row.sheet)) {
    const source = sheets[sheetIndex]?.source;
    if (source === undefined) continue;
    const byFootprint = groupBy(ofSheet, (row) => fieldValue(row, 'footprintCode') ?? '');
    const byIdNumber = groupBy(ofSheet, (row) => fieldValue(row, 'idNumber')?.body ?? '');
    const byCode = groupBy(ofSheet, (row) => fieldValue(row, 'householdCode') ?? '');
    for (const index of [byFootprint, byIdNumber, byCode]) index.delete('');
    indexes.push({ source, byFootprint, byIdNumber, byCode });
  }
  return indexes;
}

const NO_ROWS: readonly Household[] = [];

function rowsAbout(household: Household, source: SourceIndex): readonly Household[] {
  const footprint = fieldValue(household, 'footprintCode');
  const sameHouse = footprint === undefined ? undefined : source.byFootprint.get(footprint);
  if (sameHouse !== undefined) return sameHouse;
  const sameHousehold = rowsOfPerson(household, source);
  const houses = new Set(sameHousehold.map((row) => fieldValue(row, 'footprintCode')));
  if (houses.size > 1) return NO_ROWS;
  const [house] = houses;
  return house === undefined || footprint === undefined ? sameHousehold : NO_ROWS;
}

function rowsOfPerson(household: Household, source: SourceIndex): readonly Household[] {
  const body = fieldValue(household, 'idNumber')?.body;
  const samePerson = body === undefined ? undefined : source.byIdNumber.get(body);
  if (samePerson !== undefined) return samePerson;
  const code = fieldValue(household, 'householdCode');
  const sameCode = code === undefined ? undefined : source.byCode.get(code);
  return (sameCode ?? NO_ROWS).filter((row) => {
    const other = fieldValue(row, 'idNumber')?.body;
    return other === undefined || body === undefined;
  });
}
