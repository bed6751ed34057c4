import type { HouseholdFacts } from './householdFacts';
import type { Judgement, TriggerId } from './preliminaryJudgement';

/**
 * One line of the decision table of 初判. Lines are tried in order; the first whose `when` holds
 * decides. Several lines may carry one number of the brief: what is to be visited and what is to be asked.
 */
export interface DecisionLine {
  /** `D1` … `D14` as in the domain brief §3.2. */
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly when: (facts: HouseholdFacts) => boolean;
  readonly result: Judgement;
  /** The result instead, where the governing grade is C or D. */
  readonly resultIfDangerous?: Judgement;
  /** The trigger this line stands for; it is recorded even when an earlier line decided. */
  readonly trigger?: TriggerId;
  /** Chinese sentence: what was found and what follows from it. */
  readonly reason: (facts: HouseholdFacts) => string;
}
