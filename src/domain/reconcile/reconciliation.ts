import type { OnlyThere } from './absence';
import type { Matching } from './match';
import type { PairKind, System } from './system';
import type { TopicNotCompared, TopicVerdict } from './topicPlan';
import type { Topic } from './rules';
import type { VillageQuestion } from './villageQuestions';

/** One topic of one matched household on which the sides do not simply agree. */
export interface ComparedField extends TopicVerdict {
  /** Position among the matches. */
  readonly match: number;
}

/** Households by what came of them; a household is counted once on its side. */
export interface PairCounts {
  readonly matched: number;
  /** Matched, and all topics the same. */
  readonly same: number;
  /** Matched, without a difference, but something to be shown. */
  readonly compatible: number;
  /** Matched, with at least one difference. */
  readonly different: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
  /** Of these, as expected. */
  readonly onlyLeftNormal: number;
  readonly onlyRightNormal: number;
  /** Pairs that a person must confirm. */
  readonly candidates: number;
  /** Groups in which several households answer to one identity. */
  readonly shared: number;
}

/** Everything that the comparison of two systems found. */
export interface Reconciliation {
  readonly left: System;
  readonly right: System;
  readonly kind: PairKind;
  readonly matching: Matching;
  readonly topics: readonly Topic[];
  readonly notCompared: readonly TopicNotCompared[];
  /** In the order of the matches, and of the topics within each. */
  readonly comparisons: readonly ComparedField[];
  readonly onlyLeft: readonly OnlyThere[];
  readonly onlyRight: readonly OnlyThere[];
  readonly villageQuestions: readonly VillageQuestion[];
  readonly counts: PairCounts;
}
