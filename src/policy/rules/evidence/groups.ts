import { fieldValue, type Household } from '../../../domain/household';

type KeyOf = (household: Household, index: number) => string | undefined;

/**
 * Groups of two or more households (indexes, in order) with the same key; those without a key are left
 * out. Keys that occur once, which nearly all do, cost one entry of a map.
 */
export function groupsOf(households: readonly Household[], keyOf: KeyOf): number[][] {
  const firstWith = new Map<string, number>();
  const groups = new Map<string, number[]>();
  households.forEach((household, index) => {
    const key = keyOf(household, index);
    if (key === undefined) return;
    const first = firstWith.get(key);
    if (first === undefined) {
      firstWith.set(key, index);
      return;
    }
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [first, index]);
    else group.push(index);
  });
  return [...groups.values()];
}

/** Every household but the first of its group, with the first: `[index, first]`. */
export function pairsWithFirst(
  households: readonly Household[],
  keyOf: KeyOf,
): (readonly [index: number, first: number])[] {
  return groupsOf(households, keyOf).flatMap(([first = 0, ...others]) =>
    others.map((index) => [index, first] as const),
  );
}

/** Name and village together: people of one name are many, in one village few. */
export function nameInVillage(household: Household): string | undefined {
  const name = fieldValue(household, 'headName');
  const village = fieldValue(household, 'village');
  return name === undefined || village === undefined ? undefined : `${village}|${name}`;
}

/** 户编号 within one sheet: in another sheet the same code may rightly stand beside another head. */
export function codeInSheet(household: Household): string | undefined {
  const code = fieldValue(household, 'householdCode');
  return code === undefined ? undefined : `${household.sheet}|${code}`;
}

export function idBody(household: Household): string | undefined {
  return fieldValue(household, 'idNumber')?.body;
}
