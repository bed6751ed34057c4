import { cellText } from '../domain/cell';
import { type Household, fieldValue } from '../domain/household';
import type { StandingRow } from '../domain/ledger';
import type { HouseholdRow } from './ledgerRow';

/** A row of a generated sheet that stands there, by the key of its household. */
export interface StandingHousehold {
  readonly key: string;
  readonly cell: StandingRow;
}

/** Finds the household of a standing row. */
export type HouseholdFinder = (standing: StandingHousehold) => HouseholdRow | undefined;

/** Finds households by key or, since a key changes when a code is added, by the numbers that stand in the row. */
export function householdFinder(households: readonly HouseholdRow[]): HouseholdFinder {
  const byName = new Map<string, HouseholdRow>();
  for (const row of households) {
    for (const name of namesOf(row.household)) if (!byName.has(name)) byName.set(name, row);
  }
  return ({ key, cell }) => {
    const numbers = ['household-code', 'id-number'].map((column) => cellText(cell(column)).trim());
    return [key, ...numbers].map((name) => byName.get(name)).find(Boolean);
  };
}

/** What a household may be named by: its key, its number, the number of its head's certificate. */
export function namesOf(household: Household): string[] {
  const code = fieldValue(household, 'householdCode');
  const id = fieldValue(household, 'idNumber');
  return [
    household.key,
    ...(code === undefined ? [] : [code]),
    ...(id === undefined ? [] : [id.body]),
  ];
}
