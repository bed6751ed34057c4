import type { HouseholdFacts } from './householdFacts';
import type { Judgement, TriggerId } from './preliminaryJudgement';

/**
 * One line of a regime's decision table. Lines are tried in order; the first whose `when` holds
 * decides. Several lines may carry one number of the brief: what is to be visited and what is to be asked.
 */
export interface DecisionLine {
  /** `D1` … `D14` as in the domain brief §3.2; `V1` … for the 2020 verification (§3.3). */
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly when: (facts: HouseholdFacts) => boolean;
  readonly result: Judgement;
  /** The result instead, where the governing grade is C or D. */
  readonly resultIfDangerous?: Judgement;
  /** What this line says of the C/D list, where the grade alone does not: `grade-unclear` for a house said to be dangerous. */
  readonly listed?: boolean | 'grade-unclear';
  /** The house must be put right; where nothing is said, so it is for households in the C/D list. */
  readonly toRectify?: true;
  /** The trigger this line stands for; it is recorded even when an earlier line decided. */
  readonly trigger?: TriggerId;
  /** Chinese sentence: what was found and what follows from it. */
  readonly reason: (facts: HouseholdFacts) => string;
}
