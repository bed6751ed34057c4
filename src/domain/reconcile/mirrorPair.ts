import type { Matching } from './match';
import type { PairCounts, Reconciliation } from './reconciliation';
import { type Judged, mirrored } from './verdict';

/** The same comparison seen from the other side: what was left is right. */
export function mirrorPair(pair: Reconciliation): Reconciliation {
  return {
    ...{ left: pair.right, right: pair.left, kind: pair.kind, topics: pair.topics },
    matching: mirrorMatching(pair.matching),
    notCompared: pair.notCompared.map((each) => ({
      ...each,
      lacking: each.lacking === 'left' ? 'right' : 'left',
    })),
    comparisons: pair.comparisons.map((each) => ({
      ...each,
      ...seenFromThere(each),
      ...{ leftField: each.rightField, rightField: each.leftField },
    })),
    ...{ onlyLeft: pair.onlyRight, onlyRight: pair.onlyLeft },
    villageQuestions: pair.villageQuestions.map((each) => ({
      ...each,
      ...{ left: each.right, right: each.left },
    })),
    counts: mirrorCounts(pair.counts),
  };
}

function seenFromThere({ verdict, why }: Judged): Judged {
  return mirrored({ verdict, why });
}

function mirrorMatching(matching: Matching): Matching {
  const swap = <T extends { readonly left: unknown; readonly right: unknown }>(each: T): T => ({
    ...each,
    ...{ left: each.right, right: each.left },
  });
  return {
    matches: matching.matches.map(swap),
    shared: matching.shared.map(swap),
    candidates: matching.candidates.map(swap),
    ...{ onlyLeft: matching.onlyRight, onlyRight: matching.onlyLeft },
  };
}

function mirrorCounts(counts: PairCounts): PairCounts {
  return {
    ...counts,
    ...{ onlyLeft: counts.onlyRight, onlyRight: counts.onlyLeft },
    ...{ onlyLeftNormal: counts.onlyRightNormal, onlyRightNormal: counts.onlyLeftNormal },
  };
}
