import { fieldValue, type Household } from '../../../domain/household';

type KeyOf = (household: Household, index: number) => string | undefined;

/** What households must share beside the key: a village, a sheet. Undefined leaves the household out. */
type PartOf = (household: Household) => string | number | undefined;

/**
 * Groups of two or more households (indexes, in order) with the same key, within the same part of the list
 * if one is named; those without a key are left out. Keys that occur once, which nearly all do, cost one
 * entry of a map.
 */
export function groupsOf(
  households: readonly Household[],
  keyOf: KeyOf,
  partOf: PartOf = () => 0,
): number[][] {
  const parts = new Map<string | number, Map<string, number | number[]>>();
  const groups: number[][] = [];
  households.forEach((household, index) => {
    const key = keyOf(household, index);
    const part = key === undefined ? undefined : partOf(household);
    if (key === undefined || part === undefined) return;
    let byKey = parts.get(part);
    if (byKey === undefined) parts.set(part, (byKey = new Map<string, number | number[]>()));
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, index);
    else if (typeof known === 'object') known.push(index);
    else {
      const group = [known, index];
      byKey.set(key, group);
      groups.push(group);
    }
  });
  return groups;
}

/** Every household but the first of its group, with the first: `[index, first]`. */
export function pairsWithFirst(
  households: readonly Household[],
  keyOf: KeyOf,
  partOf: PartOf,
): (readonly [index: number, first: number])[] {
  return groupsOf(households, keyOf, partOf).flatMap(([first = 0, ...others]) =>
    others.map((index) => [index, first] as const),
  );
}

export const headName = (household: Household): string | undefined =>
  fieldValue(household, 'headName');

export const householdCode = (household: Household): string | undefined =>
  fieldValue(household, 'householdCode');

/** The first 18 characters: the key by which systems are compared. */
export const idBody = (household: Household): string | undefined =>
  fieldValue(household, 'idNumber')?.body;

/** People of one name are many, in one village few. */
export const villageOf = (household: Household): string | undefined =>
  fieldValue(household, 'village');

/** In another sheet the same 户编号 may rightly stand beside another head. */
export const sheetOf = (household: Household): number => household.sheet;

/** Several rules ask which households share a certificate number; the answer is kept as long as the list. */
const rememberedIdGroups = new WeakMap<readonly Household[], readonly (readonly number[])[]>();

/** Groups of households with the same certificate number. */
export function idGroupsOf(households: readonly Household[]): readonly (readonly number[])[] {
  const known = rememberedIdGroups.get(households);
  if (known !== undefined) return known;
  const groups = groupsOf(households, idBody);
  rememberedIdGroups.set(households, groups);
  return groups;
}
