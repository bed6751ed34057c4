import { fieldValue, type Household, readingOf } from './household';
import { compact } from './text';

/**
 * Which household of a list a row of another sheet is about. `candidates`: only a name, a masked number that fits
 * several or numbers that contradict each other speak for them, and a person must say so. `none`: nobody fits.
 */
export type HouseholdMatch =
  | { readonly kind: 'found'; readonly index: number }
  | { readonly kind: 'candidates'; readonly indexes: readonly number[]; readonly why: string }
  | { readonly kind: 'none' };

/** Finds households by certificate number and household code; by name and village only as candidates. */
export function householdFinder(
  households: readonly Household[],
): (row: Household) => HouseholdMatch {
  const index = indexOf(households);
  return (row) => {
    const byNumber = index.id.get(idOf(row)) ?? [];
    const byCode = index.code.get(codeOf(row)) ?? [];
    if (byNumber.length > 0 && byCode.length > 0) return byBoth(byNumber, byCode);
    if (byNumber.length > 0) return one(byNumber, '同一证件号码的有多户');
    if (byCode.length > 0) return byCodeAlone(row, byCode, households);
    return byName(row, index.name.get(nameOf(row)) ?? [], households);
  };
}

type Index = Readonly<Record<'id' | 'code' | 'name', ReadonlyMap<string, readonly number[]>>>;

function indexOf(households: readonly Household[]): Index {
  return {
    id: indexBy(households, idOf),
    code: indexBy(households, codeOf),
    name: indexBy(households, nameOf),
  };
}

function indexBy(
  households: readonly Household[],
  textOf: (household: Household) => string,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  households.forEach((household, at) => {
    const text = textOf(household);
    const standing = index.get(text);
    if (standing !== undefined) standing.push(at);
    else if (text !== '') index.set(text, [at]);
  });
  return index;
}

function idOf(household: Household): string {
  return fieldValue(household, 'idNumber')?.body ?? '';
}

function codeOf(household: Household): string {
  return fieldValue(household, 'householdCode') ?? '';
}

/** Village and name; empty where the name is not known. */
function nameOf(household: Household): string {
  const name = compact(readingOf(household, 'headName').raw);
  return name === '' ? '' : `${fieldValue(household, 'village') ?? ''}|${name}`;
}

function byBoth(byNumber: readonly number[], byCode: readonly number[]): HouseholdMatch {
  const both = byNumber.filter((index) => byCode.includes(index));
  if (both.length > 0) return one(both, '证件号码和户编号都相同的有多户');
  const indexes = [...byNumber, ...byCode];
  return { kind: 'candidates', indexes, why: '证件号码和户编号指的不是同一户' };
}

function byCodeAlone(
  row: Household,
  byCode: readonly number[],
  households: readonly Household[],
): HouseholdMatch {
  const own = idOf(row);
  const fitting = byCode.filter((index) => {
    const other = households[index];
    return own === '' || other === undefined || idOf(other) === '';
  });
  if (fitting.length > 0) return one(fitting, '同一户编号的有多户');
  return { kind: 'candidates', indexes: byCode, why: '户编号相同，证件号码不同' };
}

const MASKED = /^(\d+)\*+(\w+)$/;

/** A name is never enough; with what a masked certificate number still shows it is. */
function byName(
  row: Household,
  named: readonly number[],
  households: readonly Household[],
): HouseholdMatch {
  if (named.length === 0) return { kind: 'none' };
  const masked = MASKED.exec(compact(readingOf(row, 'idNumber').raw));
  if (masked !== null) {
    const [, head = '', tail = ''] = masked;
    const fitting = named.filter((index) => {
      const household = households[index];
      const id = household === undefined ? '' : idOf(household);
      return id.startsWith(head) && id.endsWith(tail);
    });
    if (fitting.length > 0) return one(fitting, '同名且证件号码首尾相同的有多户');
  }
  return { kind: 'candidates', indexes: named, why: '只有村名和户主姓名相同' };
}

function one(indexes: readonly number[], why: string): HouseholdMatch {
  const [index] = indexes;
  return index !== undefined && indexes.length === 1
    ? { kind: 'found', index }
    : { kind: 'candidates', indexes, why };
}
