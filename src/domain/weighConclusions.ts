import type { Grade } from './fields/field';
import type { PartialDate } from './partialDate';
import type { Conclusion, SafetyClass } from './preliminaryJudgement';
import type { ConclusionSourceId } from './profileValues';
import type { Reading } from './reading';

/** The conclusion that governs (S2 四(四)) and the others, in the order in which they were set aside. */
export interface Weighed {
  readonly governing: Conclusion | undefined;
  readonly others: readonly Conclusion[];
}

const NONE: readonly Conclusion[] = [];

/** Orders conclusions by year, completeness and credibility of the source (“更新时间近、完整性强、可信度高”). */
export function weighConclusions(
  conclusions: readonly Conclusion[],
  credibility: readonly ConclusionSourceId[],
): Weighed {
  if (conclusions.length <= 1) return { governing: conclusions[0], others: NONE };
  const [governing, ...others] = conclusions.toSorted(
    (a, b) =>
      yearRank(b) - yearRank(a) ||
      completeness(b) - completeness(a) ||
      credibility.indexOf(a.source) - credibility.indexOf(b.source),
  );
  return { governing, others };
}

/** Undated conclusions come last; `2022年以前` comes just after the last year it can mean. */
function yearRank({ date }: Conclusion): number {
  if (date.state !== 'read') return 0;
  return date.value.orEarlier ? date.value.year - 0.5 : date.value.year;
}

function completeness({ grade, date, appraiser }: Conclusion): number {
  return Number(grade.state === 'read') + Number(date.state === 'read') + Number(appraiser !== '');
}

/** What a grade says of safety. A class is enough (`CD级`, `安全`); what is only suspected says nothing. */
export function safetyOf(grade: Reading<Grade>): SafetyClass {
  if (grade.state === 'read') return isDangerous(grade.value) ? 'unsafe' : 'safe';
  if (grade.state === 'blank' || grade.candidates.length === 0 || isSuspicion(grade.raw)) {
    return 'unknown';
  }
  if (grade.candidates.every(isDangerous)) return 'unsafe';
  return grade.candidates.some(isDangerous) ? 'unknown' : 'safe';
}

function isDangerous(grade: Grade): boolean {
  return grade === 'C' || grade === 'D';
}

/** An unreadable grade that may turn out to be C or D. */
export function mayBeDangerous(grade: Reading<Grade>): boolean {
  if (grade.state !== 'unreadable' || isSuspicion(grade.raw)) return false;
  return grade.candidates.length === 0 || grade.candidates.some(isDangerous);
}

/** `疑似危房` is a state of an inquiry and no conclusion (S1 五(二)). */
function isSuspicion(text: string): boolean {
  return text.includes('疑似');
}

/**
 * Does one source say safe and another unsafe? Earlier conclusions do not count against an appraisal
 * made after the site visit, if its source is at least as credible: it is the answer to them (S2 五2).
 */
export function sourcesDisagree(
  { governing, others }: Weighed,
  credibility: readonly ConclusionSourceId[],
): boolean {
  if (governing === undefined || others.length === 0) return false;
  const answered = (other: Conclusion): boolean =>
    governing.afterSiteVisit &&
    other.date.state === 'read' &&
    credibility.indexOf(governing.source) <= credibility.indexOf(other.source);
  const classes = others.filter((other) => !answered(other)).map(({ grade }) => safetyOf(grade));
  classes.push(safetyOf(governing.grade));
  return classes.includes('safe') && classes.includes('unsafe');
}

/**
 * Is what governs from before the cut-off year? The year alone decides (both cut-offs are New Year).
 * Undefined when its year is unclear, or when another conclusion of unclear year may be newer.
 */
export function isBeforeCutOff(
  { governing, others }: Weighed,
  cutOffYear: number,
): boolean | undefined {
  const { date } = governing ?? {};
  if (date?.state !== 'read') return undefined;
  const before = dateIsBefore(date.value, cutOffYear);
  if (before !== true) return before;
  return others.some((other) => mayBeFrom(other.date, cutOffYear)) ? undefined : true;
}

function dateIsBefore(date: PartialDate, year: number): boolean | undefined {
  if (date.year < year) return true;
  return date.orEarlier ? undefined : false;
}

function mayBeFrom(date: Reading<PartialDate>, year: number): boolean {
  if (date.state === 'blank') return false;
  return date.state === 'unreadable' || dateIsBefore(date.value, year) !== true;
}
