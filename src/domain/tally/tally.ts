import type { Grade } from '../fields/field';
import type { Finding, Severity } from '../finding';
import type { HouseholdJudgement, Judgement } from '../preliminaryJudgement';

/** The governing grade of a household; `unreadable` where it stands there and cannot be read, `none` where none does. */
export type TalliedGrade = Grade | 'unreadable' | 'none';

/**
 * Counts of households and of what was found of them. They add: the tally of two lists together is the sum of their
 * tallies, so a list may be counted in any parts. Plain data, which workers hand to one another.
 */
export interface Tally {
  households: number;
  readonly judgements: Partial<Record<Judgement, number>>;
  readonly grades: Record<TalliedGrade, number>;
  inCDList: number;
  gradeUnclear: number;
  /** Whose house must be visited. */
  toVisit: number;
  readonly findings: Record<Severity, number>;
  /** Findings by rule id. */
  readonly findingsByRule: Record<string, number>;
}

/** Made without a spread, so that all tallies are of one shape. */
export function emptyTally(): Tally {
  return {
    households: 0,
    inCDList: 0,
    gradeUnclear: 0,
    toVisit: 0,
    judgements: {},
    grades: { A: 0, B: 0, C: 0, D: 0, unreadable: 0, none: 0 },
    findings: { error: 0, warning: 0, hint: 0 },
    findingsByRule: {},
  };
}

/** Whether the desk could not decide and the house must be looked at (S2 五). */
function isToVisit(result: Judgement): boolean {
  return result === 'site-visit' || result === 'ledger+site-visit';
}

export function tallyHousehold(tally: Tally, judgement: HouseholdJudgement): void {
  tally.households += 1;
  addOne(tally.judgements, judgement.result);
  tally.grades[gradeOf(judgement)] += 1;
  if (judgement.inCDList === true) tally.inCDList += 1;
  if (judgement.inCDList === 'grade-unclear') tally.gradeUnclear += 1;
  if (isToVisit(judgement.result)) tally.toVisit += 1;
}

function gradeOf({ governing }: HouseholdJudgement): TalliedGrade {
  const grade = governing?.grade;
  if (grade === undefined || grade.state === 'blank') return 'none';
  return grade.state === 'read' ? grade.value : 'unreadable';
}

export function tallyFinding(
  tally: Tally,
  { rule, severity }: Pick<Finding, 'rule' | 'severity'>,
): void {
  tally.findings[severity] += 1;
  addOne(tally.findingsByRule, rule);
}

/** Adds the counts of another tally to this one. */
export function addTally(to: Tally, other: Tally): void {
  to.households += other.households;
  to.inCDList += other.inCDList;
  to.gradeUnclear += other.gradeUnclear;
  to.toVisit += other.toVisit;
  addAll(to.judgements, other.judgements);
  addAll(to.grades, other.grades);
  addAll(to.findings, other.findings);
  addAll(to.findingsByRule, other.findingsByRule);
}

function addOne<K extends string>(counts: Partial<Record<K, number>>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function addAll<K extends string>(
  to: Partial<Record<K, number>>,
  other: Readonly<Partial<Record<K, number>>>,
): void {
  for (const [key, count] of Object.entries(other) as [K, number][]) {
    to[key] = (to[key] ?? 0) + count;
  }
}
