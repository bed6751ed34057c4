import type { PartialDate } from './partialDate';
import type { FieldId } from './household';

/** What only the 2020 verification fixes; undefined where the profile is of another regime. */
export interface VerificationParameters {
  /** Works in or after this year make a house 改造安全; before it, the house counts as the original one. */
  readonly renovatedFrom: number | undefined;
  /** The days in which what was found is put right. */
  readonly correctionFrom: PartialDate | undefined;
  readonly correctionUntil: PartialDate | undefined;
  /** How many 排查组 there are, numbered from 1. */
  readonly teams: number | undefined;
  /** Days within which the systems are to be compared again. */
  readonly comparisonDays: number | undefined;
}

/** The parameters that rules and the decision table may use, already resolved for one day. */
export interface ParameterValues extends VerificationParameters {
  /** A conclusion from a year before this one no longer proves the house safe. */
  readonly appraisalCutOff: number;
  /** Households the list must have. Undefined when the profile does not know. */
  readonly expectedHouseholds: number | undefined;
  readonly workFrom: PartialDate;
  readonly workUntil: PartialDate;
  /** The day by which every household must be safe. */
  readonly completionDeadline: PartialDate;
  readonly renovationYears: readonly number[];
  /** What a household living in its own house must have filled in; blank ones are trigger T1. */
  readonly importantFields: readonly FieldId[];
  /** Sources of conclusions, the most credible first. */
  readonly credibility: readonly ConclusionSourceId[];
  readonly earliestAppraisalYear: number;
  readonly earliestBuiltYear: number;
  readonly mostFloors: number;
  /** ㎡ */
  readonly largestArea: number;
  /** The guide for rural houses covers houses up to this many floors. */
  readonly guideFloors: number;
  /** Share of rows with one and the same appraisal date from which it looks like a printing date. */
  readonly sameDateShare: number;
  /** Today, as the check was told. */
  readonly today: PartialDate;
}

export type ParameterId = keyof ParameterValues;

/** Where a safety conclusion comes from (S2 四(四), 五1). */
export type ConclusionSourceId =
  | 'agency-appraisal'
  | 'technician-assessment'
  | 'self-built-survey'
  | 'dynamic-monitoring'
  | 'disaster-census'
  | 'verification-2020'
  | 'village-report';
