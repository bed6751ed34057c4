import { fieldGetter, type Household } from '../../../domain/household';
import { valueOf } from '../../../domain/reading';
import { TextNumbers } from '../../../domain/textNumbers';

type KeyOf = (household: Household, index: number) => string | undefined;

/** What households must share beside the key: a village, a sheet. Undefined leaves the household out. */
type PartOf = (household: Household) => string | number | undefined;

/**
 * Groups of two or more households (indexes, in order) with the same key, within the same part of the list
 * if one is named; those without a key are left out.
 */
export function groupsOf(
  households: readonly Household[],
  keyOf: KeyOf,
  partOf?: PartOf,
): number[][] {
  const keys = new TextNumbers(households.length);
  const parts = new Map<string | number, number>();
  const firsts: number[] = [];
  const groupOf = new Map<number, number[]>();
  const groups: number[][] = [];
  for (let index = 0; index < households.length; index += 1) {
    const household = households[index];
    const key = household && keyOf(household, index);
    if (household === undefined || key === undefined) continue;
    const part = partOf === undefined ? 0 : partNumber(parts, partOf(household));
    if (part === undefined) continue;
    const number = keys.numberOf(key, part);
    const first = firsts[number];
    if (first === undefined) firsts.push(index);
    else addToGroup(groupOf, groups, number, [first, index]);
  }
  return groups;
}

function partNumber(
  parts: Map<string | number, number>,
  part: string | number | undefined,
): number | undefined {
  if (part === undefined) return undefined;
  const known = parts.get(part) ?? parts.size;
  if (known === parts.size) parts.set(part, known);
  return known;
}

function addToGroup(
  groupOf: Map<number, number[]>,
  groups: number[][],
  number: number,
  pair: [first: number, index: number],
): void {
  const group = groupOf.get(number);
  if (group !== undefined) group.push(pair[1]);
  else {
    groupOf.set(number, pair);
    groups.push(pair);
  }
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

const headNameReading = fieldGetter('headName');
const householdCodeReading = fieldGetter('householdCode');
const idNumberReading = fieldGetter('idNumber');
const villageReading = fieldGetter('village');

export const headName = (household: Household): string | undefined =>
  valueOf(headNameReading(household));

export const householdCode = (household: Household): string | undefined =>
  valueOf(householdCodeReading(household));

/** The first 18 characters: the key by which systems are compared. */
export const idBody = (household: Household): string | undefined =>
  valueOf(idNumberReading(household))?.body;

/** People of one name are many, in one village few. */
export const villageOf = (household: Household): string | undefined =>
  valueOf(villageReading(household));

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
