import type { Household } from '../../../domain/household';
import { headName, householdCode, idBody, villageOf } from './groups';

/**
 * Finds a household's row in the rectification ledger: by certificate number, else by 户编号, else, where
 * one of the two has no number, by name and village. The answer is an index into `ledger`.
 */
export function ledgerMatch(
  ledger: readonly Household[],
): (household: Household) => number | undefined {
  const byId = indexBy(ledger, idBody);
  const byCode = indexBy(ledger, householdCode);
  const byName = indexBy(ledger, nameInVillage);
  return (household) => {
    const id = idBody(household);
    const found = lookUp(byId, id) ?? lookUp(byCode, householdCode(household));
    if (found !== undefined) return found;
    const named = lookUp(byName, nameInVillage(household));
    const row = named === undefined ? undefined : ledger[named];
    if (row === undefined) return undefined;
    return id === undefined || idBody(row) === undefined ? named : undefined;
  };
}

function indexBy(
  rows: readonly Household[],
  keyOf: (row: Household) => string | undefined,
): Map<string, number> {
  const byKey = new Map<string, number>();
  rows.forEach((row, index) => {
    const key = keyOf(row);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, index);
  });
  return byKey;
}

function lookUp(byKey: ReadonlyMap<string, number>, key: string | undefined): number | undefined {
  return key === undefined ? undefined : byKey.get(key);
}

function nameInVillage(household: Household): string | undefined {
  const name = headName(household);
  const village = villageOf(household);
  return name === undefined || village === undefined ? undefined : `${village}|${name}`;
}
