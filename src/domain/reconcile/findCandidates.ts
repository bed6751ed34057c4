import type { Household } from '../household';
import { candidateReasons, type Likelihood } from './candidateReasons';
import { type Clue, type ClueContext, clueOf } from './clue';
import type { Candidate } from './match';
import type { OpenHouseholds } from './openHouseholds';
import { renamedVillages } from './renamedVillages';
import type { ReconcileRules } from './rules';

/** A block of more pairs than this is no clue. One of name and village is then one question together. */
const MOST_PAIRS = 400;

/** By what candidates are sought. */
interface CandidateContext extends Omit<ClueContext, 'villages'> {
  readonly rules: ReconcileRules;
}

interface Block {
  /** Its households have the name and the village in common. */
  readonly byName: boolean;
  readonly left: Clue[];
  readonly right: Clue[];
}

/**
 * Pairs among the unmatched that a person should look at. Only households that share a block (name in a village, the
 * first 15 digits, …) are compared, so the work grows with the unmatched and not with their square.
 */
export function findCandidates(
  open: OpenHouseholds,
  left: readonly Household[],
  right: readonly Household[],
  { rules, ...known }: CandidateContext,
): Candidate[] {
  const [openLeft, openRight] = [open.openLeft(), open.openRight()];
  if (openLeft.length === 0 || openRight.length === 0) return [];
  const villages = renamedVillages(open.matches, left, right, rules);
  const context = { ...known, villages };
  const candidates = new Map<number, Weighed>();
  for (const block of blocksOf(openLeft, openRight, left, right, context)) {
    const isSmall = block.left.length * block.right.length <= MOST_PAIRS;
    if (isSmall) comparePairs(open, block, right.length, candidates);
    else if (block.byName) shareBlock(open, block);
  }
  const asked = [...candidates.values()].filter(({ left: l, right: r }) => open.isOpen(l, r));
  return strongest(asked)
    .map((candidate) => ({
      left: candidate.left,
      right: candidate.right,
      reasons: candidate.reasons,
    }))
    .sort((a, b) => a.left - b.left || a.right - b.right);
}

/** A pair with the strength of what speaks for it. */
type Weighed = Candidate & Likelihood;

/** Nobody is asked about a pair of which either household has a more likely one. */
function strongest(pairs: readonly Weighed[]): Weighed[] {
  const [left, right] = [new Map<number, number>(), new Map<number, number>()];
  for (const pair of pairs) {
    left.set(pair.left, Math.max(left.get(pair.left) ?? 0, pair.strength));
    right.set(pair.right, Math.max(right.get(pair.right) ?? 0, pair.strength));
  }
  return pairs.filter(
    (pair) => pair.strength === left.get(pair.left) && pair.strength === right.get(pair.right),
  );
}

function comparePairs(
  open: OpenHouseholds,
  block: Block,
  width: number,
  found: Map<number, Weighed>,
): void {
  const alone = block.byName && block.left.length === 1 && block.right.length === 1;
  for (const a of block.left) {
    for (const b of block.right) {
      const pair = a.index * width + b.index;
      if (found.has(pair) || open.isRefused(a.index, b.index)) continue;
      const likely = candidateReasons(a, b, alone);
      if (likely !== undefined) found.set(pair, { left: a.index, right: b.index, ...likely });
    }
  }
}

function shareBlock(open: OpenHouseholds, { left, right }: Block): void {
  const indexes = (clues: readonly Clue[]): number[] => clues.map(({ index }) => index);
  const openPairs = open.isOpen(left[0]?.index ?? -1, right[0]?.index ?? -1);
  if (openPairs) open.share('name', indexes(left), indexes(right));
}

function blocksOf(
  openLeft: readonly number[],
  openRight: readonly number[],
  left: readonly Household[],
  right: readonly Household[],
  context: ClueContext,
): Block[] {
  const blocks = new Map<string, Block>();
  for (const clue of cluesOf(openLeft, left, context, 'left')) {
    for (const key of keysOf(clue)) {
      const block = blocks.get(key);
      if (block === undefined)
        blocks.set(key, { byName: key.startsWith(BY_NAME), left: [clue], right: [] });
      else block.left.push(clue);
    }
  }
  for (const clue of cluesOf(openRight, right, context, 'right')) {
    for (const key of keysOf(clue)) blocks.get(key)?.right.push(clue);
  }
  return [...blocks.values()].filter((block) => block.right.length > 0);
}

function* cluesOf(
  indexes: readonly number[],
  households: readonly Household[],
  context: ClueContext,
  side: 'left' | 'right',
): Generator<Clue> {
  for (const index of indexes) {
    const household = households[index];
    if (household !== undefined) yield clueOf(household, index, context, context.villages[side]);
  }
}

/** Digits of a certificate number that name the county: slips there are rare. */
const AREA_DIGITS = 6;

const BY_NAME = 'name ';

/** Under which keys a household is looked for. */
function keysOf(clue: Clue): Set<string> {
  const { folded, village, idText, first15, id, proposed, footprint, written } = clue;
  const keys = new Set<string>();
  if (folded !== '' && village !== '') keys.add(`${BY_NAME}${folded} ${village}`);
  if (folded !== '' && idText !== '') keys.add(`area ${folded} ${areaOf(clue)}`);
  if (first15 !== '') keys.add(`first15 ${first15}`);
  if (id !== '' || proposed !== '') keys.add(`number ${id === '' ? proposed : id}`);
  if (footprint !== '') keys.add(`footprint ${footprint}`);
  if (written !== '') keys.add(`written ${written}`);
  return keys;
}

function areaOf({ idText, first15 }: Clue): string {
  return (first15 === '' ? idText : first15).slice(0, AREA_DIGITS);
}
