import type { StandingRow } from '../../domain/ledger';
import { dayOf } from '../comparison/readAnswer';
import { type Course, headerOf, isFilled, STATE_COLUMN, type Step, stepOf, textOf } from './course';
import { turnedBackFrom } from './courseHistory';

/** Something that is missing or does not fit, and the column where it is put right. */
export interface CourseProblem {
  readonly column: string;
  /** Chinese half-sentence: what was found. */
  readonly found: string;
  /** What the column is called, where nothing stands in it. */
  readonly missing?: string;
}

/**
 * What a row lacks for the step it stands at. `today`: the day of the run, `yyyy-mm-dd`; no day of the row can be later.
 * Days are compared only where both can be read.
 */
export function problemsOf(
  course: Course,
  cell: StandingRow,
  today: string,
): readonly CourseProblem[] {
  const step = stepOf(course, cell);
  if (step === undefined) return [stateProblem(cell)];
  return [
    ...missing(course, step, cell),
    ...dayProblems(course, cell, today),
    ...turnedBack(course, step, cell),
  ];
}

/**
 * Does somebody answer for a step: is everything filled that it needs, above all who and when, and is every day it
 * needs one that can be? A step that nobody answers for takes no household out of anything.
 */
export function isBacked<Id extends string>(
  course: Course<Id>,
  id: Id,
  cell: StandingRow,
  today: string,
): boolean {
  const step = course.steps.find((each) => each.id === id);
  if (step === undefined || missing(course, step, cell).length > 0) return false;
  return dayProblems(course, cell, today).every(({ column }) => !step.needs.includes(column));
}

/** Does a day stand in a column? Other words for one take nobody a step further. */
export function isDay(cell: StandingRow, column: string): boolean {
  return dayOf(cell(column)) !== undefined;
}

/** Problems, a line each, those of blanks in one; empty when there are none. */
export function problemLines(
  course: Course,
  cell: StandingRow,
  problems: readonly CourseProblem[],
): string {
  const headers = problems.flatMap(({ missing: header }) => header ?? []);
  const label = stepOf(course, cell)?.label ?? '';
  return [
    ...(headers.length === 0 ? [] : [withoutText(label, headers)]),
    ...problems.flatMap(({ found, missing: header }) => (header === undefined ? [found] : [])),
  ].join('；\n');
}

function stateProblem(cell: StandingRow): CourseProblem {
  const said = textOf(cell(STATE_COLUMN));
  const found =
    said === '' ? '没有写办理状态' : `办理状态“${said}”不是可选的状态，请从下拉列表中选`;
  return { column: STATE_COLUMN, found };
}

function missing(course: Course, { label, needs }: Step, cell: StandingRow): CourseProblem[] {
  return needs
    .filter((column) => !isFilled(cell, column))
    .map((column) => {
      const header = headerOf(course, column);
      return { column, found: withoutText(label, [header]), missing: header };
    });
}

function withoutText(label: string, headers: readonly string[]): string {
  return `“${label}”，但没有${headers.join('、')}`;
}

function dayProblems(course: Course, cell: StandingRow, today: string): CourseProblem[] {
  const problems: CourseProblem[] = [];
  let before: { readonly header: string; readonly day: string } | undefined;
  for (const column of course.days) {
    const text = textOf(cell(column));
    if (text === '') continue;
    const day = dayOf(cell(column));
    const header = headerOf(course, column);
    if (day === undefined || day > today) {
      problems.push({ column, found: `${header}${noDay(text, day, today)}` });
      continue;
    }
    if (before !== undefined && day < before.day) {
      const found = `${header}（${day}）早于${before.header}（${before.day}）`;
      problems.push({ column, found });
    }
    before = { header, day };
  }
  return problems;
}

/** Why what stands there is no day on which something has been done. */
function noDay(text: string, day: string | undefined, today: string): string {
  return day === undefined
    ? `“${text}”不是一天，请写成 2024-10-08 这样`
    : `（${day}）还没有到（今天${today}），请核对`;
}

function turnedBack(course: Course, step: Step, cell: StandingRow): CourseProblem[] {
  const before = turnedBackFrom(course, step, cell);
  if (before === undefined) return [];
  const found = `由“${before.label}”改为“${step.label}”，请核对；确需改回的，在备注写明原因`;
  return [{ column: STATE_COLUMN, found }];
}
