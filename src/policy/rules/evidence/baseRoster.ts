import type { Household } from '../../../domain/household';
import type { Roster } from '../../../domain/rule';
import { valueOf } from '../../../domain/reading';
import { headName, householdCode, idBody, villageOf } from './groups';

/** A household of the base roster beside the one of the list that it is. */
interface RosterMatch {
  /** By index in the base roster: index in the list, undefined for one that is not there. */
  readonly inList: readonly (number | undefined)[];
  /** Indexes of the list that are in the base roster. */
  readonly found: ReadonlySet<number>;
}

const NOBODY: RosterMatch = { inList: [], found: new Set() };
const remembered = new WeakMap<readonly Household[], RosterMatch>();

/**
 * Which household of the base roster is which of the list: by 户编号 or any person's certificate number, so a household whose
 * head has changed is one (brief §10 case 1); where one side has no number at all, by name and village.
 */
export function matchBaseRoster({
  baseRoster,
  households,
}: Pick<Roster, 'baseRoster' | 'households'>): RosterMatch {
  if (baseRoster.length === 0) return NOBODY;
  const known = remembered.get(baseRoster);
  if (known !== undefined) return known;
  const byKey = new Map<string, number>();
  for (const [index, household] of households.entries()) {
    for (const key of keysOf(household)) if (!byKey.has(key)) byKey.set(key, index);
  }
  const inList = baseRoster.map((household) => {
    for (const key of strongKeysOf(household)) {
      const index = byKey.get(key);
      if (index !== undefined) return index;
    }
    const named = byKey.get(weakKeyOf(household) ?? '');
    const other = named === undefined ? undefined : households[named];
    const isCertain = other === undefined || (hasNumber(household) && hasNumber(other));
    return isCertain ? undefined : named;
  });
  const found = new Set(inList.filter((index) => index !== undefined));
  const match = { inList, found };
  remembered.set(baseRoster, match);
  return match;
}

function keysOf(household: Household): readonly string[] {
  const weak = weakKeyOf(household);
  return weak === undefined ? strongKeysOf(household) : [...strongKeysOf(household), weak];
}

function strongKeysOf(household: Household): readonly string[] {
  const code = householdCode(household);
  return [...(code === undefined ? [] : [`code:${code}`]), ...personNumbers(household)];
}

/** Certificate numbers of the head and of every member, as keys. */
export function personNumbers(household: Household): readonly string[] {
  const head = idBody(household);
  const members = household.members.flatMap(({ idNumber }) => valueOf(idNumber)?.body ?? []);
  return [...(head === undefined ? [] : [head]), ...members].map((body) => `id:${body}`);
}

function weakKeyOf(household: Household): string | undefined {
  const name = headName(household);
  const village = villageOf(household);
  return name === undefined || village === undefined ? undefined : `name:${village}|${name}`;
}

function hasNumber(household: Household): boolean {
  return strongKeysOf(household).length > 0;
}
