import type { CheckResult } from '../domain/check';
import { resolveParameters } from '../domain/parameterValues';
import { firstDay, lastDay, parseIsoDate, type PartialDate } from '../domain/partialDate';
import type { VisitPlanOptions } from '../ledgers/visits/planVisitList';
import type { Team } from '../ledgers/visits/teams';
import { JobRefused } from './jobRefused';
import { visitDay } from './visitsWorkbooks';

/** What was asked for, as a person types it. */
export interface VisitWords {
  /** `yyyy-mm-dd`; when absent the day of the check, where it is within those of the notice, else their first. */
  readonly from?: string | undefined;
  /** `yyyy-mm-dd`; the last day of the notice when absent. */
  readonly to?: string | undefined;
  readonly perDay?: string | undefined;
  readonly withoutWeekends: boolean;
}

const DEFAULT_PER_DAY = 15;

/** Reads what was asked for. Throws JobRefused with a sentence that says what to write. */
export function visitOptions(
  words: VisitWords,
  teams: readonly Team[],
  { profile, day }: Pick<CheckResult, 'profile' | 'day'>,
): VisitPlanOptions {
  const { workFrom, workUntil } = resolveParameters(profile.parameters, day);
  return {
    teams,
    from: dayOf('from', words.from, firstDayLeft(day, workFrom, workUntil)),
    until: dayOf('to', words.to, workUntil),
    perDay: perDayOf(words.perDay),
    withoutWeekends: words.withoutWeekends,
  };
}

function dayOf(
  option: 'from' | 'to',
  text: string | undefined,
  otherwise: PartialDate | undefined,
): PartialDate {
  if (text !== undefined) return visitDay(option, text);
  if (otherwise !== undefined) return otherwise;
  throw new JobRefused(`请写明${option === 'from' ? '开始' : '结束'}日期（--${option}）。`);
}

/** Nobody is sent out yesterday; a plan that is made up for a notice that is over begins where the notice did. */
function firstDayLeft(
  today: string,
  workFrom: PartialDate | undefined,
  workUntil: PartialDate | undefined,
): PartialDate | undefined {
  const day = parseIsoDate(today);
  if (day === undefined || workFrom === undefined || workUntil === undefined) return workFrom;
  return lastDay(day) > firstDay(workFrom) && firstDay(day) <= lastDay(workUntil) ? day : workFrom;
}

function perDayOf(text: string | undefined): number {
  const count = Number(text ?? DEFAULT_PER_DAY);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new JobRefused(`每队每天的户数（--per-day）要写成整数，如 12；现在写的是“${text ?? ''}”。`);
}
