import { type CellValue, cellText } from '../../domain/cell';
import type { StandingRow } from '../../domain/ledger';
import { dayOf } from '../comparison/readAnswer';

/** One step on the way of a household that has died out, changed its head or left. */
export interface Step<Id extends string = string> {
  readonly id: Id;
  /** What stands in 办理状态. */
  readonly label: string;
  /** Steps that may stand just before it. */
  readonly after: readonly Id[];
  /** Columns that must be filled once it is reached, by id. */
  readonly needs: readonly string[];
  /** The step that comes next when all goes well, and what a person does for it; absent at the end. */
  readonly next?: { readonly to: Id; readonly act: string };
}

/** The whole way, as data. */
export interface Course<Id extends string = string> {
  readonly steps: readonly Step<Id>[];
  /** What the columns that steps need are called, by id. */
  readonly headers: Readonly<Record<string, string>>;
  /** Columns of days, in the order in which the days must come. */
  readonly days: readonly string[];
}

/** Something that is missing or does not fit, and the column where it is put right. */
export interface CourseProblem {
  readonly column: string;
  /** Chinese half-sentence: what was found. */
  readonly found: string;
  /** What the column is called, where nothing stands in it. */
  readonly missing?: string;
}

/** The columns every list of a course has. */
export const STATE_COLUMN = 'state';
export const HISTORY_COLUMN = 'history';

/** The step a row stands at; undefined where its state is blank or none of the course's. */
export function stepOf<Id extends string>(
  { steps }: Course<Id>,
  cell: StandingRow,
): Step<Id> | undefined {
  const label = textOf(cell(STATE_COLUMN));
  return steps.find((step) => step.label === label);
}

/** Is everything filled that a step needs? */
export function hasAll<Id extends string>(
  { steps }: Course<Id>,
  id: Id,
  cell: StandingRow,
): boolean {
  return steps.some((step) => step.id === id && step.needs.every((need) => isFilled(cell, need)));
}

/** What a row lacks for the step it stands at. Days are compared only where both can be read. */
export function problemsOf(course: Course, cell: StandingRow): readonly CourseProblem[] {
  const step = stepOf(course, cell);
  if (step === undefined) return [stateProblem(cell)];
  return [
    ...missing(course, step, cell),
    ...dayProblems(course, cell),
    ...turnedBack(course, step, cell),
  ];
}

/** What a person is to do now, and which columns are filled by it; undefined at the end of the way. */
export function nextText(course: Course, cell: StandingRow): string | undefined {
  const next = stepOf(course, cell)?.next;
  if (next === undefined) return undefined;
  const needs = course.steps.find(({ id }) => id === next.to)?.needs ?? [];
  const open = needs.filter((column) => !isFilled(cell, column));
  const headers = open.map((column) => course.headers[column] ?? column);
  return headers.length === 0 ? next.act : `${next.act}：填${headers.join('、')}`;
}

function stateProblem(cell: StandingRow): CourseProblem {
  const said = textOf(cell(STATE_COLUMN));
  const found =
    said === '' ? '没有写办理状态' : `办理状态“${said}”不是可选的状态，请从下拉列表中选`;
  return { column: STATE_COLUMN, found };
}

function missing({ headers }: Course, { label, needs }: Step, cell: StandingRow): CourseProblem[] {
  return needs
    .filter((column) => !isFilled(cell, column))
    .map((column) => {
      const header = headers[column] ?? column;
      return { column, found: withoutText(label, [header]), missing: header };
    });
}

function withoutText(label: string, headers: readonly string[]): string {
  return `“${label}”，但没有${headers.join('、')}`;
}

/** All that a row lacks, a line each; empty when nothing does. */
export function lackingText(course: Course, cell: StandingRow): string {
  const problems = problemsOf(course, cell);
  const headers = problems.flatMap(({ missing: header }) => header ?? []);
  const label = stepOf(course, cell)?.label ?? '';
  return [
    ...(headers.length === 0 ? [] : [withoutText(label, headers)]),
    ...problems.flatMap(({ found, missing: header }) => (header === undefined ? [found] : [])),
  ].join('；\n');
}

function dayProblems({ days, headers }: Course, cell: StandingRow): CourseProblem[] {
  const problems: CourseProblem[] = [];
  let before: { readonly column: string; readonly day: string } | undefined;
  for (const column of days) {
    const text = textOf(cell(column));
    if (text === '') continue;
    const day = dayOf(cell(column));
    const header = headers[column] ?? column;
    if (day === undefined) {
      problems.push({ column, found: `${header}“${text}”不是一天，请写成 2024-10-08 这样` });
      continue;
    }
    if (before !== undefined && day < before.day) {
      const earlier = headers[before.column] ?? before.column;
      problems.push({ column, found: `${header}（${day}）早于${earlier}（${before.day}）` });
    }
    before = { column, day };
  }
  return problems;
}

/** The step cannot be reached from the one before: a way that was finished has been opened again. */
function turnedBack(course: Course, step: Step, cell: StandingRow): CourseProblem[] {
  const lines = historyLines(cell);
  const latest = lines.at(-1)?.label === step.label ? lines.at(-2) : lines.at(-1);
  const before = course.steps.find(({ label }) => label === latest?.label);
  if (before === undefined || isReached(course, before.id, step)) return [];
  if (isFilled(cell, 'remark')) return [];
  const found = `由“${before.label}”改为“${step.label}”，请核对；确需改回的，在备注写明原因`;
  return [{ column: STATE_COLUMN, found }];
}

/** Can the step be come to from another one, perhaps over steps that nobody wrote down? */
function isReached({ steps }: Course, from: string, { after }: Step): boolean {
  const before = new Set<string>(after);
  for (const id of before) {
    if (id === from) return true;
    for (const earlier of steps.find((step) => step.id === id)?.after ?? []) before.add(earlier);
  }
  return false;
}

/** The steps a row has gone, each with the day on which it was first seen there: a line is added when the state changes. */
export function historyText(course: Course, cell: StandingRow, day: string): string | null {
  const standing = cellText(cell(HISTORY_COLUMN)) || null;
  const label = stepOf(course, cell)?.label;
  if (label === undefined || historyLines(cell).at(-1)?.label === label) return standing;
  return standing === null ? `${day} ${label}` : `${standing}\n${day} ${label}`;
}

function historyLines(cell: StandingRow): readonly { readonly label: string }[] {
  return cellText(cell(HISTORY_COLUMN))
    .split('\n')
    .map((line) => ({ label: line.replace(/^\S+\s+/, '').trim() }))
    .filter(({ label }) => label !== '');
}

/** Does anything stand in a column? */
export function isFilled(cell: StandingRow, column: string): boolean {
  return textOf(cell(column)) !== '';
}

function textOf(cell: CellValue): string {
  return cellText(cell).trim();
}
