import type { FieldId } from './household';
import type { Conclusion, SafetyClass } from './preliminaryJudgement';

/** What the decision table looks at: facts drawn from a household's readings, before any judgement. */
export interface HouseholdFacts {
  readonly status: 'present' | 'dead' | 'moved-out';
  readonly housing: 'own' | 'elsewhere' | 'unknown';
  /** Chinese: why housing is unknown. */
  readonly housingProblem: string;
  readonly hasHousingColumn: boolean;
  /** Somebody verified the home elsewhere: name and date are both read. */
  readonly verifiedElsewhere: boolean;
  readonly missingFields: readonly FieldId[];
  readonly governing: Conclusion | undefined;
  readonly otherConclusions: readonly Conclusion[];
  readonly safety: SafetyClass;
  /** Some source says safe and another unsafe. */
  readonly sourcesDisagree: boolean;
  /** Is the governing conclusion older than the cut-off? Undefined when its year is unclear. */
  readonly beforeCutOff: boolean | undefined;
  readonly conditionChanged: boolean;
  /** A site visit found the state unchanged, and there was an earlier conclusion: T2 and T3 are closed. */
  readonly closedBySiteVisit: boolean;
}
