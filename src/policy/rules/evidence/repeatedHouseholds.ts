import type { Household } from '../../../domain/household';
import type { Roster } from '../../../domain/rule';
import { groupsOf, headName, householdCode, idBody, idGroupsOf } from './groups';

/** Rows compared with one another under one key; a column of one repeated value must not cost n². */
const MOST_COMPARED = 8;

/**
 * Households that stand in the list a second time: index to the index of the earlier one. The same
 * certificate number or 户编号 and the same name, and neither of the two numbers contradicts.
 */
export function repeatsOf(households: readonly Household[]): ReadonlyMap<number, number> {
  const known = remembered.get(households);
  if (known !== undefined) return known;
  const repeats = new Map<number, number>();
  const byCode = groupsOf(households, householdCode);
  for (const group of [...idGroupsOf(households), ...byCode]) {
    addRepeats(households, group, repeats);
  }
  remembered.set(households, repeats);
  return repeats;
}

/** Several rules ask for the same list. */
const remembered = new WeakMap<readonly Household[], ReadonlyMap<number, number>>();

function addRepeats(
  households: readonly Household[],
  group: readonly number[],
  repeats: Map<number, number>,
): void {
  const originals: number[] = [];
  for (const index of group) {
    if (repeats.has(index)) continue;
    const earlier = originals.find((other) => isSame(households[other], households[index]));
    if (earlier !== undefined) repeats.set(index, earlier);
    else if (originals.length < MOST_COMPARED) originals.push(index);
  }
}

function isSame(a: Household | undefined, b: Household | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const name = headName(a);
  if (name === undefined || name !== headName(b)) return false;
  return !differ(idBody(a), idBody(b)) && !differ(householdCode(a), householdCode(b));
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** A sheet most of whose households stand in earlier sheets is another version of the list. */
const MOST_OF_A_SHEET = 0.5;
const FEWEST_REPEATED = 5;

/** Sheets that repeat earlier ones, with how many of their households do. */
export function repeatingSheets({
  households,
}: Pick<Roster, 'households'>): { sheet: number; total: number; repeated: number }[] {
  const repeatedIn = new Map<number, number>();
  for (const [index, earlier] of repeatsOf(households)) {
    const sheet = households[index]?.sheet;
    if (sheet === undefined || sheet === households[earlier]?.sheet) continue;
    repeatedIn.set(sheet, (repeatedIn.get(sheet) ?? 0) + 1);
  }
  return [...repeatedIn]
    .map(([sheet, repeated]) => {
      const total = households.reduce(
        (sum, household) => sum + Number(household.sheet === sheet),
        0,
      );
      return { sheet, total, repeated };
    })
    .filter(
      ({ total, repeated }) => repeated >= FEWEST_REPEATED && repeated > MOST_OF_A_SHEET * total,
    );
}

/** Repeated households one by one, without those of sheets that repeat another as a whole. */
export function repeatsToReport(
  roster: Pick<Roster, 'households'>,
): { index: number; household: Household; earlier: Household }[] {
  const { households } = roster;
  const versions = new Set(repeatingSheets(roster).map(({ sheet }) => sheet));
  return [...repeatsOf(households)].flatMap(([index, first]) => {
    const household = households[index];
    const earlier = households[first];
    if (household === undefined || earlier === undefined) return [];
    if (earlier.sheet !== household.sheet && versions.has(household.sheet)) return [];
    return [{ index, household, earlier }];
  });
}
