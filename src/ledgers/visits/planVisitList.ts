import { cellText } from '../../domain/cell';
import { fieldValue } from '../../domain/household';
import { isBlankValue } from '../../domain/ledger/sameValue';
import type { PartialDate } from '../../domain/partialDate';
import { villageLabel } from '../../domain/villageLabel';
import { dateText, visitDays } from '../../domain/visits/visitDays';
import {
  type NotPlanned,
  type PlannedVisit,
  planVisits,
  type VisitWanted,
} from '../../domain/visits/visitPlan';
import type { HouseholdRow } from '../ledgerRow';
import type { PlannedSheets } from '../sheetRun';
import { type Team, villageCore } from './teams';
import { standingOf, type VisitCell, withTyped } from './typedVisits';
import { type VisitList, visitListOf, type VisitRow, type VisitSetting } from './visitList';

export interface VisitPlanOptions {
  readonly teams: readonly Team[];
  readonly from: PartialDate;
  readonly until: PartialDate;
  readonly withoutWeekends?: boolean;
  /** Most visits of one team on one day. */
  readonly perDay?: number;
}

/** A visit that was planned now. */
export interface VisitPlanned {
  readonly household: HouseholdRow;
  readonly team: Team;
  /** Serial of the 1900 system. */
  readonly day: number;
}

export interface VisitNotPlanned {
  readonly household: HouseholdRow;
  /** Chinese. */
  readonly why: string;
}

/** The site visit list with teams and days, and what came of it. */
export interface PlannedVisitList extends PlannedSheets {
  readonly list: VisitList;
  readonly teams: readonly Team[];
  readonly visits: readonly VisitPlanned[];
  readonly notPlanned: readonly VisitNotPlanned[];
  /** Households that had a date and a person already. */
  readonly alreadyPlanned: number;
  /** Households that somebody has visited. */
  readonly alreadyVisited: number;
}

/**
 * Plans a team and a day for every household that needs a visit and has none yet (S2 五 “明确现场核实时间和责任人”). What
 * is planned or typed already stays. A sentence instead of a plan: the days are not those of the notice.
 */
export function planVisitList(
  setting: VisitSetting,
  options: VisitPlanOptions,
): PlannedVisitList | string {
  const list = visitListOf(setting, new Set());
  const { workFrom, workUntil } = list.input.setting.parameters;
  const days = visitDays(options, { from: workFrom, until: workUntil });
  if (typeof days === 'string') return days;
  const due = [...list.rows.values()].flatMap((row) =>
    row.fresh === undefined ? [] : [dueOf(row, row.fresh, options.teams)],
  );
  const open = due.filter(({ state }) => state === 'open');
  const { perDay } = options;
  const plan = planVisits({
    teams: options.teams,
    days,
    ...(perDay === undefined ? {} : { perDay }),
    wanted: open.filter(({ why }) => why === undefined).map(({ wanted }) => wanted),
    agreed: due.flatMap(agreedOf),
  });
  return told(list, { due, open, plan, teams: options.teams });
}

/** A row of the list on its way to a plan. */
interface Due {
  readonly row: VisitRow;
  readonly household: HouseholdRow;
  readonly wanted: VisitWanted;
  readonly state: 'open' | 'planned' | 'visited';
  /** Chinese: why nobody can plan it. */
  readonly why: string | undefined;
}

function dueOf(row: VisitRow, fresh: HouseholdRow, teams: readonly Team[]): Due {
  const { household, setting } = fresh;
  const officer = cellText(row.cell('officer')).trim();
  const named = officer === setting.profile.roles.siteVisitOfficer ? '' : officer;
  const team = named === '' ? undefined : teamNamed(named, cellText(row.cell('team')), teams);
  const date = row.cell('planned-on');
  const day =
    typeof date === 'object' && date?.kind === 'date' ? Math.floor(date.serial) : undefined;
  const wanted: VisitWanted = {
    key: row.key,
    village: villageCore(villageLabel(household)),
    group: fieldValue(household, 'group') ?? '',
    ...(team === undefined ? {} : { team }),
    ...(day === undefined ? {} : { day }),
  };
  const isVisited = ['visited-on', 'outcome'].some((column) => !isBlankValue(row.cell(column)));
  const isPlanned = named !== '' && !isBlankValue(date);
  const state = isVisited ? 'visited' : isPlanned ? 'planned' : 'open';
  return {
    row,
    household: fresh,
    wanted,
    state,
    why: whyNot({ named, team, day, date: cellText(date) }),
  };
}

function whyNot(standing: {
  readonly named: string;
  readonly team: number | undefined;
  readonly day: number | undefined;
  readonly date: string;
}): string | undefined {
  const { named, team, day, date } = standing;
  if (date.trim() !== '' && day === undefined)
    return `计划核实时间填的“${date}”不是一个日期，请改正后再安排`;
  if (named !== '' && team === undefined)
    return `核实责任人已填“${named}”，不在这次的队伍中，请补填计划核实时间`;
  return undefined;
}

function teamNamed(officer: string, name: string, teams: readonly Team[]): number | undefined {
  const at = teams.findIndex(
    (team) => team.officer === officer || team.name === officer || team.name === name.trim(),
  );
  return at < 0 ? undefined : at;
}

function agreedOf({ wanted: { team, day }, state }: Due): { team: number; day: number }[] {
  return state === 'open' || team === undefined || day === undefined ? [] : [{ team, day }];
}

interface Outcome {
  readonly due: readonly Due[];
  readonly open: readonly Due[];
  readonly plan: ReturnType<typeof planVisits>;
  readonly teams: readonly Team[];
}

function told(list: VisitList, { due, open, plan, teams }: Outcome): PlannedVisitList {
  const byKey = new Map(open.map((each) => [each.row.key, each]));
  const visits = plan.visits.flatMap((visit) => visitOf(visit, byKey, teams));
  const cells = plan.visits.flatMap((visit) => cellsOf(visit, byKey, teams));
  const hindered = open.flatMap(({ household, why }) =>
    why === undefined ? [] : [{ household, why }],
  );
  const left = plan.notPlanned.flatMap((each) => notPlannedOf(each, byKey));
  const words = list.input.setting.profile.vocabularies;
  const sentence = `“${list.rows.values().next().value?.sheetName ?? ''}”：为${visits.length}户填入核实组、核实责任人和计划核实时间。`;
  return {
    ...withTyped(list, cells, words, sentence),
    list,
    teams,
    visits,
    notPlanned: [...hindered, ...left],
    alreadyPlanned: due.filter(({ state }) => state === 'planned').length,
    alreadyVisited: due.filter(({ state }) => state === 'visited').length,
  };
}

type DueByKey = ReadonlyMap<string, Due>;

function visitOf(
  { key, team, day }: PlannedVisit,
  byKey: DueByKey,
  teams: readonly Team[],
): VisitPlanned[] {
  const [household, its] = [byKey.get(key)?.household, teams[team]];
  return household === undefined || its === undefined ? [] : [{ household, team: its, day }];
}

function cellsOf(
  { key, team, day }: PlannedVisit,
  byKey: DueByKey,
  teams: readonly Team[],
): readonly VisitCell[] {
  const [due, its] = [byKey.get(key), teams[team]];
  if (due === undefined || its === undefined) return [];
  const { row, household } = due;
  const values = [
    { row, column: 'team', value: its.name },
    { row, column: 'planned-on', value: { kind: 'date', serial: day } },
    { row, column: 'officer', value: its.officer },
  ] as const;
  const role = household.setting.profile.roles.siteVisitOfficer;
  return values.filter((cell) => standingOf(cell, role) === 'free');
}

const WHY_LEFT: Readonly<Record<NotPlanned['why'], string>> = {
  'no-team': '没有队伍负责这个村，请在队伍表中补上',
  full: '队伍在这段时间都已排满，请增加队伍、天数或每天户数',
};

function notPlannedOf({ key, why }: NotPlanned, byKey: DueByKey): VisitNotPlanned[] {
  const household = byKey.get(key)?.household;
  return household === undefined ? [] : [{ household, why: WHY_LEFT[why] }];
}

/** How many visits a team has on a day, of those planned now, in the order of the teams. */
export function visitsPerTeam({
  visits,
  teams,
}: Pick<PlannedVisitList, 'visits' | 'teams'>): readonly (readonly [
  team: string,
  day: string,
  count: number,
])[] {
  const counts = new Map<string, { team: string; day: number; count: number }>();
  const order = teams.map(({ name }) => name);
  for (const { team, day } of visits) {
    const key = `${team.name}|${day}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { team: team.name, day, count: 1 });
    else known.count++;
  }
  return [...counts.values()]
    .sort((a, b) => order.indexOf(a.team) - order.indexOf(b.team) || a.day - b.day)
    .map(({ team, day, count }) => [team, dateText(day), count]);
}
