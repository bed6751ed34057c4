import { type CellValue, cellText } from '../../domain/cell';
import type { StandingRow } from '../../domain/ledger';

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

/** The columns every list of a course has. */
export const STATE_COLUMN = 'state';
export const HISTORY_COLUMN = 'history';
export const REMARK_COLUMN = 'remark';

/** The step a row stands at; undefined where its state is blank or none of the course's. */
export function stepOf<Id extends string>(
  { steps }: Course<Id>,
  cell: StandingRow,
): Step<Id> | undefined {
  const label = textOf(cell(STATE_COLUMN));
  return steps.find((step) => step.label === label);
}

/** What a person is to do now, and which columns are filled by it; undefined at the end of the way. */
export function nextText(course: Course, cell: StandingRow): string | undefined {
  const next = stepOf(course, cell)?.next;
  if (next === undefined) return undefined;
  const needs = course.steps.find(({ id }) => id === next.to)?.needs ?? [];
  const open = needs.filter((column) => !isFilled(cell, column));
  const headers = open.map((column) => headerOf(course, column));
  return headers.length === 0 ? next.act : `${next.act}：填${headers.join('、')}`;
}

/** What a column of the course is called. */
export function headerOf({ headers }: Course, column: string): string {
  return headers[column] ?? column;
}

/** Does anything stand in a column? */
export function isFilled(cell: StandingRow, column: string): boolean {
  return textOf(cell(column)) !== '';
}

/** A cell as text without blanks around it. */
export function textOf(cell: CellValue): string {
  return cellText(cell).trim();
}
