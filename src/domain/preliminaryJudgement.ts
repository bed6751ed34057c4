import type { DecisionLine } from './decisionTable';
import type { Grade } from './fields/field';
import type { FieldId, Household } from './household';
import type { HouseholdFacts, Housing } from './householdFacts';
import { drawFacts } from './drawFacts';
import type { PartialDate } from './partialDate';
import type { ConclusionSourceId, ParameterValues } from './profileValues';
import type { Reading } from './reading';
import type { SheetReading } from './sheetReading';

/** What a regime's decision table says of a household; every household has exactly one. */
export type Judgement = PreliminaryJudgement | VerificationJudgement;

/** The results of 初判 (2024; brief §3.2). */
type PreliminaryJudgement =
  | 'removed-dead'
  | 'moved-out'
  | 'guaranteed-elsewhere'
  | 'guaranteed-elsewhere-unverified'
  | 'site-visit'
  | 'ledger'
  | 'ledger+site-visit'
  | 'preliminarily-safe'
  | 'needs-clarification';

/** The results of the 2020 verification: the way in which the house is safe, or that it is not (S1 三; brief §3.3). */
type VerificationJudgement =
  | 'removed-dead'
  | 'moved-out'
  | 'appraised-safe'
  | 'renovated-safe'
  | 'guaranteed-safe'
  | 'problem'
  | 'needs-clarification';

/** Why a site visit is due: information missing, no conclusion since the cut-off, state changed. */
export type TriggerId = 'T1' | 'T2' | 'T3';

export interface Trigger {
  readonly id: TriggerId;
  readonly clause: string;
  /** Chinese: what was found. */
  readonly reason: string;
}

/** One safety conclusion about the current house. At least one of grade and date is not blank. */
export interface Conclusion {
  readonly source: ConclusionSourceId;
  readonly grade: Reading<Grade>;
  readonly date: Reading<PartialDate>;
  /** Agency or person as written; empty when nobody is named. */
  readonly appraiser: string;
  /** Made after the site visit of this campaign, in answer to the older ones (S2 五2). */
  readonly afterSiteVisit: boolean;
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
  /** The household's house is to be put right, and so stands in the rectification ledger. */
  readonly toRectify: boolean;
  readonly missingFields: readonly FieldId[];
  /** The conclusion that governs, and the ones that were set aside. */
  readonly governing: Conclusion | undefined;
  readonly otherConclusions: readonly Conclusion[];
}

export interface JudgementInput {
  readonly household: Household;
  /** The sheet the household stands on. */
  readonly sheet: SheetReading;
  readonly parameters: ParameterValues;
  readonly table: readonly DecisionLine[];
  /** Where the regime finds that a household lives; 现住房情况 says so where nothing is given. */
  readonly housingOf?: (household: Household) => Housing;
  /** Conclusions joined from other sheets: see `sourceConclusionsOf`. */
  readonly sourceConclusions?: readonly Conclusion[];
}

/**
 * The judgement of one household (初判: S2 四(四), brief §3.2): the first line of the table that holds decides, and
 * every trigger that holds is recorded. Throws only when the table leaves a household without a line.
 */
export function judgePreliminarily(input: JudgementInput): HouseholdJudgement {
  const facts = drawFacts(input);
  const { line, reason, triggers } = decide(input.table, facts);
  const listed = line.listed ?? inCDList(facts);
  return {
    result: facts.isDangerous ? (line.resultIfDangerous ?? line.result) : line.result,
    line: line.id,
    clause: line.clause,
    reason,
    triggers,
    inCDList: listed,
    toRectify: line.toRectify ?? listed === true,
    missingFields: facts.missingFields,
    governing: facts.governing,
    otherConclusions: facts.otherConclusions,
  };
}

interface Decision {
  readonly line: DecisionLine;
  readonly reason: string;
  readonly triggers: readonly Trigger[];
}

const NO_TRIGGERS: readonly Trigger[] = [];

function decide(table: readonly DecisionLine[], facts: HouseholdFacts): Decision {
  let decided: DecisionLine | undefined;
  let reason = '';
  let triggers: Trigger[] | undefined;
  for (const line of table) {
    if (decided !== undefined && line.trigger === undefined) continue;
    if (!line.when(facts)) continue;
    const sentence = line.reason(facts);
    if (decided === undefined) {
      decided = line;
      reason = sentence;
    }
    if (line.trigger !== undefined) {
      triggers ??= [];
      triggers.push({ id: line.trigger, clause: line.clause, reason: sentence });
    }
  }
  if (decided !== undefined) return { line: decided, reason, triggers: triggers ?? NO_TRIGGERS };
  throw new Error(`no line of the decision table holds: ${facts.household.key}`);
}

/**
 * Whether the household belongs in the C/D list (S2 三(五)). `grade-unclear`: it may, and a person must
 * say so: the grade may be C or D, sources disagree, or it is a C or D house of which nobody
 * said that the household lives in it. What is only suspected is not listed (S1 五(二)).
 */
function inCDList(facts: HouseholdFacts): boolean | 'grade-unclear' {
  const { status, housing } = facts;
  if (status === 'dead' || status === 'moved-out' || housing === 'elsewhere') return false;
  if (facts.isDangerous) return housing === 'own' ? true : 'grade-unclear';
  return facts.mayBeDangerous || facts.sourcesDisagree ? 'grade-unclear' : false;
}
