import type { Grade } from '../domain/fields/field';
import {
  type FieldId,
  fieldGetter,
  fieldIndex,
  type Household,
  readingOf,
} from '../domain/household';
import type { HouseholdFacts } from '../domain/householdFacts';
import { isUnverified } from '../domain/problemState';
import type { Reading } from '../domain/reading';
import type { GuaranteeMethod, GuaranteeWay, RenovationProject } from '../domain/vocabulary';
import { safetyOf } from '../domain/weighConclusions';
import { type GuaranteeQuestion, guaranteeQuestions } from './rules/evidence/guaranteeAnswers';
import { namesWay } from './rules/evidence/guaranteeWay';
import { suspicionIn } from './rules/evidence/suspicion';
import {
  isAppraisedBefore,
  isNotAfterWorks,
  type Works,
  worksFields,
  worksOf,
  type WorksTime,
} from './rules/evidence/works';

/** What the 2020 classification looks at beside the facts of every household (S1 三; brief §3.3). */
export interface GuaranteeFacts {
  readonly method: Reading<GuaranteeMethod>;
  /** The way the cell 保障方式 itself names (`D改`), or the column for it. */
  readonly project: RenovationProject | 'as-recorded' | undefined;
  readonly way: GuaranteeWay | 'as-recorded' | undefined;
  readonly works: WorksTime;
  /** Years and days that were read of the works, as written, for a sentence. */
  readonly worksText: string;
  /** The grade after the works, else the one that governs. */
  readonly grade: Reading<Grade>;
  /** Was the house appraised before the works were done? Undefined when the precision does not decide it. */
  readonly appraisedBeforeWorks: boolean | undefined;
  /** One source says safe and another unsafe, and no works lie between the two. */
  readonly sourcesDisagree: boolean;
  /** Said to have become a dangerous house. */
  readonly flaggedDangerous: boolean;
  /** Somebody suspects a problem and nobody has verified it. */
  readonly suspected: boolean;
  /** A problem was verified, and is not closed yet. */
  readonly confirmed: boolean;
  /** The answers of 三(二) for 保障安全. */
  readonly answers: AnswersFound;
  readonly hasColumn: (field: FieldId) => boolean;
}

/** The three questions of 三(二), sorted by what was answered. */
export interface AnswersFound {
  readonly no: readonly GuaranteeQuestion[];
  readonly blank: readonly GuaranteeQuestion[];
  readonly unclear: readonly GuaranteeQuestion[];
  readonly withoutColumn: readonly GuaranteeQuestion[];
}

const methodOf = fieldGetter('guaranteeMethod');
const projectOf = fieldGetter('renovationProject');
const wayOf = fieldGetter('guaranteeWay');
const dangerousOf = fieldGetter('dangerousHouse');
const stateOf = fieldGetter('problemState');
const afterGradeOf = fieldGetter('afterGrade');
const BLANK_GRADE: Reading<Grade> = { state: 'blank', raw: '' };

/** Draws the facts of the classification. Pure. */
export function guaranteeFacts(facts: HouseholdFacts): GuaranteeFacts {
  const { household, parameters, governing } = facts;
  const method = methodOf(household);
  const afterGrade = afterGradeOf(household);
  const works = worksOfHousehold(household, parameters.renovatedFrom);
  const flag = dangerousOf(household);
  return {
    method,
    project: projectIn(household, method),
    way: wayIn(household, method),
    works: works.time,
    worksText: works.text,
    grade: afterGrade.state === 'read' ? afterGrade : (governing?.grade ?? BLANK_GRADE),
    appraisedBeforeWorks:
      afterGrade.state === 'read' ? false : isAppraisedBefore(governing?.date, works),
    sourcesDisagree: facts.sourcesDisagree && !isExplainedByWorks(facts, works),
    flaggedDangerous: flag.state === 'read' && flag.value === 'yes',
    suspected: isSuspected(household),
    confirmed: isConfirmed(household),
    answers: answersOf(household),
    hasColumn: (field) => household.readings[fieldIndex[field]] !== undefined,
  };
}

/** `D改` names class and project at once; `改造安全` only the class (brief §5.9). */
function projectIn(
  household: Household,
  method: Reading<GuaranteeMethod>,
): GuaranteeFacts['project'] {
  const told = projectOf(household);
  if (told.state === 'read') return told.value;
  const named =
    method.state === 'read' && method.value === 'renovated-safe' && namesWay(method.raw);
  return named ? 'as-recorded' : undefined;
}

function wayIn(household: Household, method: Reading<GuaranteeMethod>): GuaranteeFacts['way'] {
  const told = wayOf(household);
  if (told.state === 'read') return told.value;
  const named =
    method.state === 'read' && method.value === 'guaranteed-safe' && namesWay(method.raw);
  return named ? 'as-recorded' : undefined;
}

const worksReadings = worksFields.map((field) => [field, fieldGetter(field)] as const);

/** When the house was renovated or moved to, by one row about the household. */
export function worksOfHousehold(household: Household, renovatedFrom: number | undefined): Works {
  const readings = Object.fromEntries(worksReadings.map(([field, get]) => [field, get(household)]));
  return worksOf(readings as Parameters<typeof worksOf>[0], renovatedFrom);
}

/** The house is safe now and was dangerous before the works: no contradiction. */
function isExplainedByWorks(
  { governing, otherConclusions }: HouseholdFacts,
  works: Works,
): boolean {
  if (governing === undefined) return false;
  if (safetyOf(governing.grade) !== 'safe') return false;
  return otherConclusions
    .filter(({ grade }) => safetyOf(grade) === 'unsafe')
    .every(({ date }) => date.state === 'read' && isNotAfterWorks(date.value, works));
}

/** `疑似` in the state of the problem or, where none is given, in the words of the row (S1 五(二)). */
function isSuspected(household: Household): boolean {
  const state = stateOf(household);
  if (state.state === 'read') return isUnverified(state.value);
  return suspicionIn((field) => readingOf(household, field).raw) !== undefined;
}

const CONFIRMED: ReadonlySet<string> = new Set(['confirmed', 'reported', 'in-rectification']);

function isConfirmed(household: Household): boolean {
  const state = stateOf(household);
  return state.state === 'read' && CONFIRMED.has(state.value);
}

const answerOf = guaranteeQuestions.map((field) => ({ field, get: fieldGetter(field) }));

function answersOf(household: Household): AnswersFound {
  const no: GuaranteeQuestion[] = [];
  const blank: GuaranteeQuestion[] = [];
  const unclear: GuaranteeQuestion[] = [];
  const withoutColumn: GuaranteeQuestion[] = [];
  for (const { field, get } of answerOf) {
    const answer = get(household);
    if (household.readings[fieldIndex[field]] === undefined) withoutColumn.push(field);
    else if (answer.state === 'blank') blank.push(field);
    else if (answer.state === 'unreadable' || answer.value === 'unknown') unclear.push(field);
    else if (answer.value === 'no') no.push(field);
  }
  return { no, blank, unclear, withoutColumn };
}
