import type { RawTable } from '../domain/rawTable';
import type { CheckedWorkbooks } from '../jobs/checkWorkbooks';
import type { PlannedSheets } from '../ledgers/sheetRun';
import type { Arguments } from './arguments';
import { checkGiven } from './checkGiven';
import { requestFrom } from './request';
import { writePieces } from './writeJson';
import { resultTarget, standingTables, writePlanned } from './writePlanned';

/** A job that plans sheets of its own from a check, and how it is told. */
interface Planning<Planned extends PlannedSheets> {
  readonly plan: (checked: CheckedWorkbooks, standing: readonly RawTable[]) => Planned;
  readonly json: (planned: Planned) => unknown;
  readonly text: (planned: Planned) => string;
}

/** Checks, plans, writes where it was told to, and tells: the course of every verb that plans sheets of its own. */
export async function runPlanning<Planned extends PlannedSheets>(
  given: Arguments,
  { plan, json, text }: Planning<Planned>,
  request?: Awaited<ReturnType<typeof requestFrom>>,
): Promise<Planned> {
  const asked = request ?? (await requestFrom(given));
  const target = await resultTarget(given, asked.workbooks);
  const checked = await checkGiven(asked, target);
  const planned = plan(checked, standingTables(checked, target));
  const receipt = target === undefined ? planned.notes : await writePlanned(target, planned);
  const wanted = given.text('json');
  if (wanted !== undefined)
    await writePieces([JSON.stringify(json(planned), null, 1), '\n'], wanted);
  if (wanted !== '-') console.log([text(planned), '', ...receipt].join('\n').trimEnd());
  return planned;
}
