import type { Household } from '../household';
import { villageLabel } from '../villageLabel';
import type { Match } from './match';
import type { DecidedVillages, ReconcileRules } from './rules';
import type { System } from './system';
import { saysAnotherKind } from './compare/village';
import type { ComparedField } from './reconciliation';

/** Two names that may be one village: asked once, not once a household (brief §10 case 24). */
export interface VillageQuestion {
  readonly left: string;
  readonly right: string;
  /** Matched households that stand under one name here and under the other there. */
  readonly households: number;
}

interface AskedVillages {
  readonly questions: readonly VillageQuestion[];
  /** The comparisons, with differences that are really one question made compatible. */
  readonly comparisons: readonly ComparedField[];
}

const ONE_QUESTION = '村名不同，但这两个村名的户大多互相对应，请一次确认是不是同一个村';

const TWO_VILLAGES = '已确认不是同一个村';

/** Finds the villages that go by another name on the other side. */
export function askVillages(
  comparisons: readonly ComparedField[],
  matches: readonly Match[],
  left: System,
  right: System,
  { villageQuestion, villagesDecided = [] }: ReconcileRules,
): AskedVillages {
  const concerned = comparisons.filter(({ topic }) => topic.semantics === 'village');
  if (concerned.length === 0) return { questions: [], comparisons };
  const labels = (match: Match | undefined): readonly [string, string] => [
    labelOf(left.households[match?.left ?? -1]),
    labelOf(right.households[match?.right ?? -1]),
  ];
  const decided = decidedPairs(villagesDecided);
  const pairs = new Map<string, VillageQuestion>();
  for (const { match } of concerned) {
    const [a, b] = labels(matches[match]);
    if (a === '' || b === '' || decided.has(`${a}|${b}`)) continue;
    const households = (pairs.get(`${a}|${b}`)?.households ?? 0) + 1;
    pairs.set(`${a}|${b}`, { left: a, right: b, households });
  }
  const totals = countLabels(matches, labels);
  const questions = [...pairs.values()].filter((pair) => {
    if (saysAnotherKind(pair.left, pair.right) && sameCore(pair)) return true;
    const most = Math.max(totals.left.get(pair.left) ?? 0, totals.right.get(pair.right) ?? 0);
    return (
      pair.households >= villageQuestion.households &&
      pair.households >= villageQuestion.share * most
    );
  });
  const asked = new Set(questions.map((pair) => `${pair.left}|${pair.right}`));
  return {
    questions: questions.sort((a, b) => b.households - a.households || compareTexts(a, b)),
    comparisons: comparisons.flatMap((comparison) => {
      if (comparison.topic.semantics !== 'village') return [comparison];
      const names = labels(matches[comparison.match]).join('|');
      if (decided.get(names) === true) return [];
      if (decided.get(names) === false) {
        return [{ ...comparison, verdict: 'different' as const, why: TWO_VILLAGES }];
      }
      const isAsked = comparison.verdict === 'different' && asked.has(names);
      return [
        isAsked ? { ...comparison, verdict: 'compatible' as const, why: ONE_QUESTION } : comparison,
      ];
    }),
  };
}

/** By both names, either way round: are the two one village? */
function decidedPairs(decided: readonly DecidedVillages[]): ReadonlyMap<string, boolean> {
  return new Map(
    decided.flatMap(({ left, right, same }) => [
      [`${left}|${right}`, same],
      [`${right}|${left}`, same],
    ]),
  );
}

function compareTexts(a: VillageQuestion, b: VillageQuestion): number {
  return a.left < b.left ? -1 : Number(a.left > b.left);
}

function sameCore({ left, right }: VillageQuestion): boolean {
  return left.replace(/社区$|村$/, '') === right.replace(/社区$|村$/, '');
}

function labelOf(household: Household | undefined): string {
  return household === undefined ? '' : villageLabel(household);
}

function countLabels(
  matches: readonly Match[],
  labels: (match: Match) => readonly [string, string],
): { readonly left: ReadonlyMap<string, number>; readonly right: ReadonlyMap<string, number> } {
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  for (const match of matches) {
    const [a, b] = labels(match);
    left.set(a, (left.get(a) ?? 0) + 1);
    right.set(b, (right.get(b) ?? 0) + 1);
  }
  return { left, right };
}
