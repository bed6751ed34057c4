import { groupBy } from '../../domain/grouping';
import { type FieldId, fieldValue } from '../../domain/household';
import { fieldCell } from '../fieldCell';
import type { HouseholdRow } from '../ledgerRow';
import { formatId } from '../submission/idFormat';
import { countOf, type Trait } from './countColumns';

/** Every household of the whole is to be in exactly one of the parts, and nobody else in any. */
export interface Identity {
  readonly id: string;
  readonly whole: Trait;
  readonly parts: readonly Trait[];
  /** Chinese: why a household of the whole is in none of the parts. */
  readonly whyNone: string;
  /** A household of the whole may be in several parts: then the whole is at most their sum. */
  readonly mayOverlap?: boolean;
}

/** What became of an identity. It is never made to hold. */
export interface CheckedIdentity {
  readonly id: string;
  readonly holds: boolean;
  /** Whole less the sum of the parts, in households. */
  readonly difference: number;
  /** Chinese: the numbers, whether they agree, and which households explain why not. */
  readonly sentence: string;
  /** Those households, as `村组户主（masked number）`. */
  readonly households: readonly string[];
}

/** Agrees only where each household does: two that cancel each other out are no agreement. */
export function checkIdentity(
  identity: Identity,
  households: readonly HouseholdRow[],
): CheckedIdentity {
  const { id, whole, mayOverlap = false } = identity;
  const all = countOf(households, whole);
  const { equation, sum } = equationOf(identity, households, all);
  const amiss = households.flatMap((row) => amissOf(row, identity));
  const holds = amiss.length === 0;
  const several = mayOverlap ? overlapOf(identity, households) : '';
  const verdict = holds ? '相符' : `不相符${by(all - sum, mayOverlap)}：${reasons(amiss)}`;
  return {
    ...{ id, holds, difference: all - sum, households: amiss.map(({ name }) => name) },
    sentence: `${equation}，${verdict}${several}。`,
  };
}

function equationOf(
  { whole, parts, mayOverlap = false }: Identity,
  households: readonly HouseholdRow[],
  all: number,
): { readonly equation: string; readonly sum: number } {
  const counts = parts.map((part) => countOf(households, part));
  const sum = counts.reduce((total, count) => total + count, 0);
  const terms = parts.map(({ label }, place) => `${label} ${counts[place] ?? 0}`).join('＋');
  const sign = mayOverlap ? (all <= sum ? '≤' : '>') : all === sum ? '＝' : '≠';
  const result = all === sum ? '' : `＝${sum}`;
  return { equation: `${whole.label} ${all}户 ${sign} ${terms}${result}`, sum };
}

/** A household may have several reasons, and the sum counts it once for each. */
function overlapOf({ parts }: Identity, households: readonly HouseholdRow[]): string {
  const several = households.filter((row) => parts.filter(({ has }) => has(row)).length > 1);
  return `（一户可有几种原因：${several.length}户有两种以上）`;
}

interface Amiss {
  readonly name: string;
  readonly why: string;
}

function amissOf(
  row: HouseholdRow,
  { whole, parts, whyNone, mayOverlap = false }: Identity,
): readonly Amiss[] {
  const its = parts.filter(({ has }) => has(row));
  const isIn = whole.has(row);
  const fits = mayOverlap ? its.length > 0 === isIn : its.length === (isIn ? 1 : 0);
  return fits ? [] : [{ name: nameOf(row), why: its.length === 0 ? whyNone : whyOf(its, isIn) }];
}

function whyOf(its: readonly Trait[], isIn: boolean): string {
  const labels = its.map(({ label }) => label).join('、');
  return isIn ? `同时属于${labels}` : `不在总数内却属于${labels}`;
}

function by(difference: number, mayOverlap: boolean): string {
  if (difference === 0 || mayOverlap) return '';
  return `，各项合计${difference > 0 ? '少' : '多'}${Math.abs(difference)}户`;
}

const NAMED_AT_MOST = 3;

function reasons(amiss: readonly Amiss[]): string {
  const byWhy = groupBy(amiss, ({ why }) => why);
  return [...byWhy].map(([why, its]) => `${its.length}户${why}（${namesOf(its)}）`).join('；');
}

/** Few enough to be read on one line. */
function namesOf(its: readonly { readonly name: string }[]): string {
  const names = its.slice(0, NAMED_AT_MOST).map(({ name }) => name);
  return `${names.join('、')}${its.length > NAMED_AT_MOST ? '等' : ''}`;
}

function nameOf({ household, sourceReference, setting }: HouseholdRow): string {
  const text = (field: FieldId): string => {
    const cell = fieldCell(household, field, setting.profile.vocabularies);
    return typeof cell === 'string' ? cell : '';
  };
  const number = fieldValue(household, 'idNumber')?.body;
  const told = number === undefined ? sourceReference : formatId(number, 'masked');
  return `${text('village')}${text('group')}${text('headName')} ${told}`.trim();
}
