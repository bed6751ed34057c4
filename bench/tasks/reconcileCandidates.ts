import { readSheets } from '../../src/domain/layout/readSheets';
import { parseIsoDate } from '../../src/domain/partialDate';
import type { CellValue } from '../../src/domain/cell';
import type { Household } from '../../src/domain/household';
import { tableOf } from '../../src/domain/rawTable';
import { matchHouseholds } from '../../src/domain/reconcile/matchHouseholds';
import { defaultProfile } from '../../src/policy/profiles';
import { reconcileRules } from '../../src/policy/reconcile';
import { unmatchedHouseholds } from '../../tools/samples/unmatchedHouseholds';
import type { Task } from '../measure';

/** Candidates among households that no key finds, traps included: `rows` are those of both lists together. */
export const task: Task = ([rows = '0']) => {
  for (let run = 0; run < 3; run += 1) candidatesOf(listsOf(WARM_ROWS));
  const lists = listsOf(Number(rows));
  return Promise.resolve(() => Promise.resolve(candidatesOf(lists)));
};

const WARM_ROWS = 3000;
/** Rows of both lists for one true pair: one on either side, and a quarter alone on each. */
const ROWS_PER_PAIR = 2.5;

interface Lists {
  readonly left: readonly Household[];
  readonly right: readonly Household[];
  readonly truth: ReadonlySet<string>;
}

function listsOf(rows: number): Lists {
  const { header, left, right, pairs } = unmatchedHouseholds(Math.round(rows / ROWS_PER_PAIR));
  const truth = new Set(pairs.map(([l, r]) => `${l} ${r}`));
  return { left: householdsOf(header, left), right: householdsOf(header, right), truth };
}

function householdsOf(
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
): readonly Household[] {
  const today = parseIsoDate('2024-10-08');
  if (today?.day === undefined) throw new Error('no day');
  return readSheets([tableOf('名册', [header, ...rows])], { ...defaultProfile, today }).households;
}

function candidatesOf({ left, right, truth }: Lists): Readonly<Record<string, number>> {
  const { candidates } = matchHouseholds(left, right, reconcileRules);
  const correct = candidates.filter((each) => truth.has(`${each.left} ${each.right}`)).length;
  return {
    rows: left.length + right.length,
    pairs: truth.size,
    candidates: candidates.length,
    correct,
  };
}
