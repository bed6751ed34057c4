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
import { isCalled, type Team, villageCore } from './teams';
import { standingOf, type VisitCell, withTyped } from './typedVisits';
import { type VisitList, visitListOf, type VisitRow, type VisitSetting } from './visitList';
import type { VisitColumns } from './visitSheet';

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
 * Plans a team and a day for every household that needs a visit and has none yet (S2 五 “明确现场核实时间和责任人”, S1 四（二）). What
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
  const form = formOf(list, options.teams);
  const due = [...list.rows.values()].flatMap((row) =>
    row.fresh === undefined || !list.sheet.isDue(row.fresh) ? [] : [dueOf(row, row.fresh, form)],
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

/** What the rows of a list are read by. */
interface Form {
  readonly teams: readonly Team[];
  readonly planning: VisitColumns;
  readonly headerOf: (column: string) => string;
}

function formOf({ sheet: { planning, define }, input }: VisitList, teams: readonly Team[]): Form {
  const { columns } = define(input.setting.profile.vocabularies);
  const headers = new Map(columns.map(({ id, header }) => [id, header]));
  return { teams, planning, headerOf: (column) => headers.get(column) ?? '' };
}

function dueOf(row: VisitRow, fresh: HouseholdRow, form: Form): Due {
  const { teams, planning } = form;
  const { household, setting } = fresh;
  const agreed = cellText(row.cell(planning.agreed)).trim();
  const named = agreed === planning.nobodyYet(setting.profile) ? '' : agreed;
  const team =
    named === '' ? undefined : teamNamed(named, cellText(row.cell(planning.team)), teams);
  const date = row.cell(planning.day);
  const day =
    typeof date === 'object' && date?.kind === 'date' ? Math.floor(date.serial) : undefined;
  const wanted: VisitWanted = {
    key: row.key,
    village: villageCore(villageLabel(household)),
    group: fieldValue(household, 'group') ?? '',
    ...(team === undefined ? {} : { team }),
    ...(day === undefined ? {} : { day }),
  };
  const isVisited = planning.visited.some((column) => !isBlankValue(row.cell(column)));
  const isPlanned = named !== '' && !isBlankValue(date);
  const state = isVisited ? 'visited' : isPlanned ? 'planned' : 'open';
  return {
    row,
    household: fresh,
    wanted,
    state,
    why: whyNot({ named, team, day, date: cellText(date) }, form),
  };
}

function whyNot(
  standing: {
    readonly named: string;
    readonly team: number | undefined;
    readonly day: number | undefined;
    readonly date: string;
  },
  { planning, headerOf }: Form,
): string | undefined {
  const { named, team, day, date } = standing;
  if (date.trim() !== '' && day === undefined)
    return `${headerOf(planning.day)}填的“${date}”不是一个日期，请改正后再安排`;
  if (named !== '' && team === undefined)
    return `${headerOf(planning.agreed)}已填“${named}”，不在这次的队伍中，请补填${headerOf(planning.day)}`;
  return undefined;
}

function teamNamed(officer: string, name: string, teams: readonly Team[]): number | undefined {
  const at = teams.findIndex(
    (team) => team.officer === officer || isCalled(team, officer) || isCalled(team, name),
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
  const cells = plan.visits.flatMap((visit) => cellsOf(visit, byKey, { list, teams }));
  const hindered = open.flatMap(({ household, why }) =>
    why === undefined ? [] : [{ household, why }],
  );
  const left = plan.notPlanned.flatMap((each) => notPlannedOf(each, byKey));
  const { planning, sheetName } = list.sheet;
  const { headerOf } = formOf(list, teams);
  const headers = [planning.team, planning.persons, planning.day].map(headerOf).join('、');
  const sentence = `“${sheetName}”：为${visits.length}户填入${headers}。`;
  return {
    ...withTyped(list, cells, sentence),
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
  { list, teams }: { readonly list: VisitList; readonly teams: readonly Team[] },
): readonly VisitCell[] {
  const [due, its] = [byKey.get(key), teams[team]];
  if (due === undefined || its === undefined) return [];
  const { row } = due;
  const { planning } = list.sheet;
  const persons = planning.persons === planning.agreed || its.officer !== its.name;
  const values = [
    { row, column: planning.team, value: its.name },
    { row, column: planning.day, value: { kind: 'date', serial: day } },
    ...(persons ? [{ row, column: planning.persons, value: its.officer }] : []),
  ] as const;
  const nobodyYet = planning.nobodyYet(list.input.setting.profile);
  return values.filter((cell) => standingOf(cell, nobodyYet) === 'free');
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
