import type { Household } from '../household';
import { type NameFolder, nameFolder } from './alikeNames';
import { CertificateTable, NONE } from './certificateTable';
import { findCandidates } from './findCandidates';
import { headId, headIdText, headName, householdCode, placeOf } from './identity';
import { joinByKey } from './joinByKey';
import type { Candidate, MatchDecision, Matching, MatchLink } from './match';
import { memberGroups } from './memberGroups';
import { OpenHouseholds } from './openHouseholds';
import type { ReconcileRules } from './rules';
import { type HouseSides, settleHouses } from './settleHouses';

type Households = readonly Household[];

const NO_HOUSES: HouseSides = { left: false, right: false };

/** What is known beforehand. */
export interface KnownMatches {
  /** What a person has decided. */
  readonly decisions?: readonly MatchDecision[];
  /** What other systems tell; used where nothing in the two lists themselves decides. */
  readonly links?: readonly MatchLink[];
  /** Sides that list houses; neither when absent. */
  readonly houses?: HouseSides;
}

/**
 * Finds which households of two lists are the same (brief §3.5): by the first 18 of the head's certificate number, by
 * household code, by the number of any member; what a person has decided goes before. By name and place a household is
 * only ever a candidate. Does not depend on the order of rows; mirrored lists give the mirrored answer.
 */
export function matchHouseholds(
  left: Households,
  right: Households,
  rules: ReconcileRules,
  { decisions = [], links = [], houses = NO_HOUSES }: KnownMatches = {},
): Matching {
  const open = new OpenHouseholds(left, right, decisions);
  const fold = nameFolder(rules.alikeCharacters);
  matchDecided(open, left, right, decisions);
  matchById(open, left, right, houses);
  const doubtful = matchByCode(open, left, right, { fold, shortest: rules.shortestCode });
  matchByMember(open, left, right);
  matchByWrongId(open, left, right, fold);
  for (const link of links) {
    const isOpen = open.isOpen(link.left, link.right) && !open.isRefused(link.left, link.right);
    if (isOpen) open.match(link.left, link.right, 'linked');
  }
  const found = findCandidates(open, left, right, {
    fold,
    houses: houses.left || houses.right,
    rules,
  });
  const candidates = merged(
    doubtful.filter((each) => open.isOpen(each.left, each.right)),
    found,
  );
  return {
    matches: open.matches,
    shared: open.shared,
    candidates,
    onlyLeft: without(open.openLeft(), new Set(candidates.map((each) => each.left))),
    onlyRight: without(open.openRight(), new Set(candidates.map((each) => each.right))),
  };
}

function matchDecided(
  open: OpenHouseholds,
  left: Households,
  right: Households,
  decisions: readonly MatchDecision[],
): void {
  const wanted = decisions.filter(({ same }) => same);
  if (wanted.length === 0) return;
  const leftByKey = new Map(left.map(({ key }, index) => [key, index]));
  const rightByKey = new Map(right.map(({ key }, index) => [key, index]));
  for (const decision of wanted) {
    for (const [a, b] of [
      [decision.left, decision.right],
      [decision.right, decision.left],
    ] as const) {
      const [l, r] = [leftByKey.get(a), rightByKey.get(b)];
      if (l !== undefined && r !== undefined && open.isOpen(l, r)) open.match(l, r, 'confirmed');
    }
  }
}

/**
 * By the numbers of the heads, which match nearly all. What a number of another shape names, if any was read, is left
 * to the slower way.
 */
function matchById(
  open: OpenHouseholds,
  left: Households,
  right: Households,
  houses: HouseSides,
): void {
  const table = new CertificateTable(left.length, right.length);
  let odd = false;
  for (let at = 0; at < right.length; at += 1) {
    const id = open.isRightOpen(at) ? idAt(right, at) : '';
    if (id !== '' && !table.addRight(at, id)) odd = true;
  }
  const slots = new Int32Array(left.length).fill(NONE);
  for (let at = 0; at < left.length; at += 1) {
    const id = open.isLeftOpen(at) ? idAt(left, at) : '';
    if (id !== '') slots[at] = table.addLeft(at, id);
  }
  for (let at = 0; at < left.length; at += 1) {
    const slot = slots[at] ?? NONE;
    if (slot === NONE) continue;
    const only = table.onlyRight(slot, at);
    if (only !== NONE) open.settleOne(at, only, 'id');
    else {
      const group = table.groupAt(slot, at);
      if (group !== undefined) settleHouses(open, group, { left, right }, houses);
    }
  }
  if (odd) matchByOddId(open, left, right);
}

function idAt(households: Households, at: number): string {
  const household = households[at];
  return household === undefined ? '' : headId(household);
}

function matchByOddId(open: OpenHouseholds, left: Households, right: Households): void {
  const groups = openGroups(open, left, right, headId);
  for (const group of groups) open.settle(group, 'id');
}

/** A code alone is a match, unless name, number and village all say otherwise: then the codes only happen to agree. */
function matchByCode(
  open: OpenHouseholds,
  left: Households,
  right: Households,
  { fold, shortest }: { readonly fold: NameFolder; readonly shortest: number },
): Candidate[] {
  const doubtful: Candidate[] = [];
  const code = (household: Household): string => householdCode(household, shortest);
  const groups = openGroups(open, left, right, code);
  for (const group of groups) {
    const [l, r] = [group.left[0] ?? 0, group.right[0] ?? 0];
    const alone = group.left.length === 1 && group.right.length === 1;
    if (!alone || !isStranger(left[l], right[r], fold)) open.settle(group, 'code');
    else if (!open.isRefused(l, r)) doubtful.push({ left: l, right: r, reasons: DOUBTFUL_CODE });
  }
  return doubtful;
}

const DOUBTFUL_CODE = ['户编号相同，但姓名、证件号码和村都不同'];

function isStranger(a: Household | undefined, b: Household | undefined, fold: NameFolder): boolean {
  if (a === undefined || b === undefined) return false;
  const differs = (left: string, right: string): boolean =>
    left !== '' && right !== '' && left !== right;
  return (
    differs(fold(headName(a)), fold(headName(b))) &&
    differs(placeOf(a, 'village'), placeOf(b, 'village')) &&
    differs(headId(a), headId(b)) &&
    !a.members.some((one) => b.members.some((other) => sharesId(one, other)))
  );
}

function sharesId(a: Household['members'][number], b: Household['members'][number]): boolean {
  return (
    a.idNumber.state === 'read' &&
    b.idNumber.state === 'read' &&
    a.idNumber.value.body === b.idNumber.value.body
  );
}

function matchByMember(open: OpenHouseholds, left: Households, right: Households): void {
  const [openLeft, openRight] = [open.openLeft(), open.openRight()];
  if (openLeft.length === 0 || openRight.length === 0) return;
  const groups = memberGroups(openLeft, openRight, left, right);
  for (const group of groups) open.settle(group, 'member');
}

const FULL_LENGTH = 15;

/** The same faulty number under the same name: copied from one system to the other. */
function matchByWrongId(
  open: OpenHouseholds,
  left: Households,
  right: Households,
  fold: NameFolder,
): void {
  const wrongId = (household: Household): string => {
    const text = headIdText(household);
    const name = fold(headName(household));
    const isFull = text.length >= FULL_LENGTH && /^\d+X?$/.test(text);
    return isFull && name !== '' && headId(household) === '' ? `${text} ${name}` : '';
  };
  const groups = openGroups(open, left, right, wrongId);
  for (const group of groups) open.settle(group, 'id-text');
}

/** The households that are still open, by a key that those of both sides have; empty where a household has none. */
function openGroups(
  open: OpenHouseholds,
  left: Households,
  right: Households,
  key: (household: Household) => string,
): ReturnType<typeof joinByKey> {
  return joinByKey(open.openLeft(), open.openRight(), keyOf(left, key), keyOf(right, key));
}

function keyOf(
  households: Households,
  key: (household: Household) => string,
): (index: number) => string {
  return (index) => {
    const household = households[index];
    return household === undefined ? '' : key(household);
  };
}

function merged(first: readonly Candidate[], second: readonly Candidate[]): Candidate[] {
  const known = new Set(first.map(({ left, right }) => `${left} ${right}`));
  return [...first, ...second.filter(({ left, right }) => !known.has(`${left} ${right}`))].sort(
    (a, b) => a.left - b.left || a.right - b.right,
  );
}

function without(indexes: readonly number[], taken: ReadonlySet<number>): number[] {
  return taken.size === 0 ? [...indexes] : indexes.filter((index) => !taken.has(index));
}
