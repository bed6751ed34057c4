import type { ProblemState } from './problemState';

/** A closed list of terms of the notices, each with the other ways in which clerks write it. */
export interface Vocabulary<Id extends string = string> {
  readonly label: string;
  readonly terms: readonly Term<Id>[];
  /** Wordings that must be asked about, with the terms they may stand for (`借住亲戚`). */
  readonly ambiguous?: readonly AmbiguousWording<Id>[];
  /** Wordings that say there is none, beside `无` and `/` which every reader knows (`非监测对象`). */
  readonly none?: readonly string[];
}

export interface Term<Id extends string = string> {
  readonly id: Id;
  /** The Chinese term as the notice or form prints it. */
  readonly label: string;
  /** Other wordings that mean exactly this term, compared after normalising. */
  readonly spellings?: readonly string[];
}

export interface AmbiguousWording<Id extends string = string> {
  readonly wordings: readonly string[];
  readonly mayBe: readonly Id[];
  readonly why: string;
}

/** Whether the household stands in the list as before (S2 四(一)). */
export type HouseholdStatus = 'present' | 'removed-dead' | 'head-changed' | 'moved-out' | 'new';

/** 现住房情况: the own rural house, or one of the safe homes elsewhere (S2 四(二)). */
export type CurrentHousing =
  | 'own-rural-house'
  | 'safe-home-elsewhere'
  | 'own-town-home'
  | 'public-rental'
  | 'relocation-building'
  | 'happiness-home'
  | 'care-home'
  | 'with-relatives'
  | 'rented'
  | 'borrowed'
  | 'other-safe-home';

/** 保障方式 of the 2020 verification (S1 三(一)). */
export type GuaranteeMethod = 'appraised-safe' | 'renovated-safe' | 'guaranteed-safe';

/** 现场结论 (S2 五). */
export type SiteVisitOutcome = 'unchanged' | 'information-changed' | 'differs-from-state';

/** 户类型 and 监测对象类别. */
export type HouseholdType =
  | 'lifted-household'
  | 'monitored-household'
  | 'unstable-lifted'
  | 'marginal'
  | 'sudden-hardship'
  | 'minimum-allowance'
  | 'dispersed-support'
  | 'low-income-marginal'
  | 'other-lifted'
  | 'ordinary';

/** 保障方式 of the rectification ledger (S2 六). */
export type LedgerMeasure =
  | 'dangerous-house-renovation'
  | 'other-safe-home'
  | 'with-relatives'
  | 'rented'
  | 'borrowed'
  | 'public-rental'
  | 'care-home'
  | 'house-exchange'
  | 'demolished-not-lived-in'
  | 'other';

/** 改造方式: the seven kinds of the module (S2 六 注). */
export type RenovationMethod =
  | 'repair'
  | 'rebuild-in-place'
  | 'build-elsewhere'
  | 'house-exchange'
  | 'build-for-homeless'
  | 'seismic-strengthening'
  | 'other';

/** 模块申请状态 (S2 六). */
export type ApplicationState = 'not-entered' | 'entered' | 'under-review' | 'approved' | 'returned';

/** 具体保障方式 of a household that is 保障安全 (S1 三(一)). */
export type GuaranteeWay =
  | 'with-relatives'
  | 'supported-by-children'
  | 'rented'
  | 'old-people-home'
  | 'welfare-home'
  | 'public-rental'
  | 'happiness-home'
  | 'other';

/** The works that make a house 改造安全 (S1 三(一)). */
export type RenovationProject =
  | 'dangerous-house-renovation'
  | 'relocation'
  | 'ecological-migration'
  | 'reservoir-migration'
  | 'hazard-relocation'
  | 'other';

/** 三个“一批” (S1 五(三)). */
export type RectificationKind =
  'dangerous-house-renovation' | 'old-house-repair' | 'other-measures';

/** The vocabularies that fields refer to, with the term ids that logic relies on. */
export interface VocabularyTerms {
  currentHousing: CurrentHousing;
  householdStatus: HouseholdStatus;
  householdType: HouseholdType;
  guaranteeMethod: GuaranteeMethod;
  guaranteeWay: GuaranteeWay;
  renovationProject: RenovationProject;
  rectificationKind: RectificationKind;
  siteVisitOutcome: SiteVisitOutcome;
  ledgerMeasure: LedgerMeasure;
  renovationMethod: RenovationMethod;
  applicationState: ApplicationState;
  interimMeasure: string;
  structure: string;
  buildMethod: string;
  changeCause: string;
  appraisalMethod: string;
  conclusionSource: string;
  entryMode: string;
  progress: string;
  problemState: ProblemState;
  possession: 'has' | 'has-not' | 'unclear';
}

export type VocabularyId = keyof VocabularyTerms;

export type Vocabularies = { readonly [Id in VocabularyId]: Vocabulary<VocabularyTerms[Id]> };

/** Chinese label of a term; the id itself when the vocabulary does not know it. */
export function termLabel(vocabulary: Vocabulary, id: string): string {
  return vocabulary.terms.find((term) => term.id === id)?.label ?? id;
}
