import type { Grade } from './fields/field';
import type { FieldId } from './household';
import type { PartialDate } from './partialDate';
import type { ConclusionSourceId } from './profileValues';
import type { Reading } from './reading';

/** The result of 初判; every household has exactly one (brief §3.2). */
export type Judgement =
  | 'removed-dead'
  | 'moved-out'
  | 'guaranteed-elsewhere'
  | 'guaranteed-elsewhere-unverified'
  | 'site-visit'
  | 'ledger'
  | 'ledger+site-visit'
  | 'preliminarily-safe'
  | 'needs-clarification';

/** Why a site visit is due: information missing, no conclusion since the cut-off, state changed. */
export type TriggerId = 'T1' | 'T2' | 'T3';

export interface Trigger {
  readonly id: TriggerId;
  readonly clause: string;
  /** Chinese: what was found. */
  readonly reason: string;
}

/** One safety conclusion about the current house. */
export interface Conclusion {
  readonly source: ConclusionSourceId;
  readonly grade: Reading<Grade>;
  readonly date: Reading<PartialDate>;
}

/** Whether a grade says safe (A, B), unsafe (C, D), or nothing certain. */
export type SafetyClass = 'safe' | 'unsafe' | 'unknown';

export interface HouseholdJudgement {
  readonly result: Judgement;
  /** Line of the decision table that matched first, e.g. `D9`. */
  readonly line: string;
  readonly clause: string;
  /** Chinese: why, in one sentence. */
  readonly reason: string;
  readonly triggers: readonly Trigger[];
  readonly inCDList: boolean | 'grade-unclear';
  readonly missingFields: readonly FieldId[];
  /** The conclusion that governs, and the ones that were set aside. */
  readonly governing: Conclusion | undefined;
  readonly otherConclusions: readonly Conclusion[];
}
