import type { Judgement, TriggerId } from './preliminaryJudgement';
import type { HouseholdFacts } from './householdFacts';

/** One line of the decision table of 初判. Lines are tried in order; the first whose `when` holds decides. */
export interface DecisionLine {
  /** `D1` … as in the domain brief. */
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly when: (facts: HouseholdFacts) => boolean;
  readonly result: Judgement;
  /** The trigger this line stands for; it is recorded even when an earlier line decided. */
  readonly trigger?: TriggerId;
  /** Chinese sentence with `{placeholders}` filled from `details`. */
  readonly reason: string;
}
