import type { Household, Member } from '../household';
import { memberId } from './identity';
import type { Matching, SharedIdentity } from './match';
import type { System } from './system';

/** A row of a version: a household, or one of its persons. */
export interface VersionRow {
  readonly household: Household;
  /** From 0. */
  readonly row: number;
  /** Name of the person as written; empty for a row that is the whole household. */
  readonly person: string;
  /** The household's own fields are read from this row. */
  readonly isFirst: boolean;
}

/** One row in both versions. */
export interface RowPair {
  readonly before: VersionRow;
  readonly after: VersionRow;
}

export interface AlignedRows {
  /** In the order of the later version. */
  readonly pairs: readonly RowPair[];
  readonly added: readonly VersionRow[];
  readonly removed: readonly VersionRow[];
}

/** Rows of a household, one a person where the sheet lists persons; none for a position that is not there. */
export function rowsOf({ households }: System, position: number): readonly VersionRow[] {
  const household = households[position];
  if (household === undefined) return [];
  const [first = 0] = household.rows;
  if (household.members.length === 0) {
    return [{ household, row: first, person: '', isFirst: true }];
  }
  return household.members.map(({ row, name }) => ({
    ...{ household, row, person: name.raw.trim(), isFirst: row === first },
  }));
}

/** Which row of the one version is which of the other, by household and, within it, by person. */
export function alignRows(before: System, after: System, matching: Matching): AlignedRows {
  const pairs: RowPair[] = [];
  const removed: VersionRow[] = [];
  const added: VersionRow[] = [];
  const settled = [
    ...matching.matches,
    ...matching.shared.flatMap((each) => settle(each, before, after)),
  ];
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  for (const { left, right } of settled) {
    lefts.add(left);
    rights.add(right);
    const persons = alignPersons(rowsOf(before, left), rowsOf(after, right));
    pairs.push(...persons.pairs);
    removed.push(...persons.removed);
    added.push(...persons.added);
  }
  before.households.forEach((_, index) => {
    if (!lefts.has(index)) removed.push(...rowsOf(before, index));
  });
  after.households.forEach((_, index) => {
    if (!rights.has(index)) added.push(...rowsOf(after, index));
  });
  return {
    pairs: [...pairs].sort((a, b) => inSheetOrder(a.after, b.after)),
    added: [...added].sort(inSheetOrder),
    removed: [...removed].sort(inSheetOrder),
  };
}

function inSheetOrder(a: VersionRow, b: VersionRow): number {
  return a.household.sheet - b.household.sheet || a.row - b.row;
}

/** A list that names a household twice does so in both versions: the first is the first, the second the second. */
function settle(
  { left, right }: SharedIdentity,
  before: System,
  after: System,
): { readonly left: number; readonly right: number }[] {
  const open = new Map<string, number>();
  for (const index of right) {
    const key = after.households[index]?.key;
    if (key !== undefined) open.set(key, index);
  }
  return left.flatMap((index) => {
    const found = open.get(before.households[index]?.key ?? '');
    return found === undefined ? [] : [{ left: index, right: found }];
  });
}

function alignPersons(before: readonly VersionRow[], after: readonly VersionRow[]): AlignedRows {
  const [one, other] = [before[0], after[0]];
  if (one?.person === '' || other?.person === '') {
    const isPair = one !== undefined && other !== undefined;
    return {
      pairs: isPair ? [{ before: one, after: other }] : [],
      ...{ removed: before.slice(1), added: after.slice(1) },
    };
  }
  const open = new Map<string, VersionRow>();
  for (const row of before)
    for (const name of namesOf(row)) if (!open.has(name)) open.set(name, row);
  const pairs: RowPair[] = [];
  const added: VersionRow[] = [];
  const taken = new Set<VersionRow>();
  for (const row of after) {
    const found = namesOf(row)
      .map((name) => open.get(name))
      .find((each) => each !== undefined && !taken.has(each));
    if (found === undefined) added.push(row);
    else {
      taken.add(found);
      pairs.push({ before: found, after: row });
    }
  }
  return { pairs, added, removed: before.filter((row) => !taken.has(row)) };
}

/** By what a person is known, the surest first: the number, else the name. */
function namesOf({ household, row, person }: VersionRow): string[] {
  const member: Member | undefined = household.members.find((each) => each.row === row);
  const id = member === undefined ? '' : memberId(member);
  return [...(id === '' ? [] : [`id ${id}`]), ...(person === '' ? [] : [`name ${person}`])];
}
