import { explainAbsence, type OnlyThere } from './absence';
import type { Match } from './match';
import { type KnownMatches, matchHouseholds } from './matchHouseholds';
import type { ComparedField, PairCounts, Reconciliation } from './reconciliation';
import { plainlyAgree } from './plainTopic';
import type { ReconcileRules } from './rules';
import { askFootprints } from './sharedFootprint';
import { listsHouses, pairKind, type System } from './system';
import { type PlannedTopic, planTopics } from './topicPlan';
import { isDifference } from './verdict';
import { askVillages } from './villageQuestions';

/**
 * Compares two systems household by household (brief §3.5). Mirrored systems give the mirrored answer, a system
 * compared with itself has no difference, and neither rows nor columns need to stand in any order. Never throws.
 */
export function reconcile(
  left: System,
  right: System,
  rules: ReconcileRules,
  known: KnownMatches = {},
): Reconciliation {
  const houses = { left: listsHouses(left), right: listsHouses(right) };
  const matching = matchHouseholds(left.households, right.households, rules, { ...known, houses });
  const { planned, notCompared } = planTopics(left, right, rules);
  const found = compareMatches(matching.matches, left, right, planned);
  const { questions, comparisons } = askVillages(found, matching.matches, left, right, rules);
  const only = (indexes: readonly number[], of: System, from: System): OnlyThere[] =>
    indexes.flatMap((index) => {
      const household = of.households[index];
      return household === undefined ? [] : [explainAbsence(household, index, of, from, rules)];
    });
  const onlyLeft = askFootprints(only(matching.onlyLeft, left, right), left, right);
  const onlyRight = askFootprints(only(matching.onlyRight, right, left), right, left);
  return {
    ...{ left, right, kind: pairKind(left, right), matching },
    ...{ topics: planned.map(({ topic }) => topic), notCompared, comparisons },
    ...{ onlyLeft, onlyRight, villageQuestions: questions },
    counts: {
      ...countMatches(matching.matches.length, comparisons),
      ...countOnly(onlyLeft, onlyRight),
      candidates: matching.candidates.length,
      shared: matching.shared.length,
    },
  };
}

function compareMatches(
  matches: readonly Match[],
  left: System,
  right: System,
  planned: readonly PlannedTopic[],
): ComparedField[] {
  const comparisons: ComparedField[] = [];
  for (let at = 0; at < matches.length; at += 1) {
    const match = matches[at];
    const [a, b] = [left.households[match?.left ?? -1], right.households[match?.right ?? -1]];
    if (a === undefined || b === undefined) continue;
    for (const { plain, compare } of planned) {
      if (plain !== undefined && plainlyAgree(a.readings, b.readings, plain)) continue;
      const verdict = compare(a, b);
      if (verdict !== undefined) comparisons.push({ ...verdict, match: at });
    }
  }
  return comparisons;
}

type MatchCounts = Pick<PairCounts, 'matched' | 'same' | 'compatible' | 'different'>;

/** The comparisons stand in the order of their matches. */
function countMatches(matched: number, comparisons: readonly ComparedField[]): MatchCounts {
  let [shown, differing] = [0, 0];
  let [lastShown, lastDiffering] = [-1, -1];
  for (const { match, verdict } of comparisons) {
    if (match !== lastShown) shown += 1;
    lastShown = match;
    if (match === lastDiffering || !isDifference(verdict)) continue;
    differing += 1;
    lastDiffering = match;
  }
  return { matched, same: matched - shown, compatible: shown - differing, different: differing };
}

type OnlyCounts = Pick<PairCounts, 'onlyLeft' | 'onlyRight' | 'onlyLeftNormal' | 'onlyRightNormal'>;

function countOnly(left: readonly OnlyThere[], right: readonly OnlyThere[]): OnlyCounts {
  const normal = (only: readonly OnlyThere[]): number => only.filter((each) => each.normal).length;
  return {
    onlyLeft: left.length,
    onlyRight: right.length,
    onlyLeftNormal: normal(left),
    onlyRightNormal: normal(right),
  };
}
