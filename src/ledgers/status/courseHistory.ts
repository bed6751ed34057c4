import { cellText } from '../../domain/cell';
import type { StandingRow } from '../../domain/ledger';
import { type Course, HISTORY_COLUMN, isFilled, REMARK_COLUMN, type Step, stepOf } from './course';

/** The steps a row has gone, each with the day on which it was first seen there: a line is added when the state changes. */
export function historyText(course: Course, cell: StandingRow, day: string): string | null {
  const standing = cellText(cell(HISTORY_COLUMN)) || null;
  const label = stepOf(course, cell)?.label;
  if (label === undefined || labelsSoFar(cell).at(-1) === label) return standing;
  return standing === null ? `${day} ${label}` : `${standing}\n${day} ${label}`;
}

/**
 * The step before, where the present one cannot be reached from it: a way that was finished has been opened again.
 * Undefined where the way is as it should be, or a remark explains it.
 */
export function turnedBackFrom(course: Course, step: Step, cell: StandingRow): Step | undefined {
  const labels = labelsSoFar(cell);
  const latest = labels.at(-1) === step.label ? labels.at(-2) : labels.at(-1);
  const before = course.steps.find(({ label }) => label === latest);
  if (before === undefined || isReached(course, before.id, step)) return undefined;
  return isFilled(cell, REMARK_COLUMN) ? undefined : before;
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

function labelsSoFar(cell: StandingRow): readonly string[] {
  return cellText(cell(HISTORY_COLUMN))
    .split('\n')
    .map((line) => line.replace(/^\S+\s+/, '').trim())
    .filter((label) => label !== '');
}
