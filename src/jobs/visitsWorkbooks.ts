import type { SheetsRead } from '../domain/check';
import { readSheets } from '../domain/layout/readSheets';
import { followedBy } from '../domain/ledger/followedBy';
import { resolveParameters } from '../domain/parameterValues';
import { type PartialDate, parseIsoDate } from '../domain/partialDate';
import type { RawTable } from '../domain/rawTable';
import type { WritePlan } from '../domain/writePlan';
import type { PlannedSheets } from '../ledgers/sheetRun';
import {
  type PlannedVisitList,
  planVisitList,
  type VisitPlanOptions,
} from '../ledgers/visits/planVisitList';
import { readVisits, type VisitsRead } from '../ledgers/visits/readVisits';
import { planTeamSheets, type TeamSheetOptions } from '../ledgers/visits/teamSheets';
import { type Team, teamsInList, teamsOfTable, teamsOfWords } from '../ledgers/visits/teams';
import { type VisitList, visitListOf } from '../ledgers/visits/visitList';
import { checkAfter } from './checkAfter';
import { type CheckedTables, type CheckOptions, layoutOptions } from './checkWorkbooks';
import { refuseTooMany } from './generateSheets';
import { JobRefused } from './jobRefused';
import { messagesOf } from './messagesOf';

type Checked = Pick<CheckedTables, 'result'>;

/**
 * Plans teams and days of the site visits into the sheet for visits of the workbook whose sheets are `standing` (none: a
 * new workbook); without teams those that the list names. Reads and writes nothing itself, so a page may call it. Throws
 * JobRefused for days outside those of the notice, or no team.
 */
export function planVisitsOver(
  { result }: Checked,
  standing: readonly RawTable[],
  options: VisitPlanOptions,
): PlannedVisitList {
  refuseTooMany(result.households.length);
  const { teams: count } = resolveParameters(result.profile.parameters, result.day);
  const teams = options.teams.length === 0 ? teamsInList(result.households, count) : options.teams;
  if (teams.length === 0) throw new JobRefused('没有写由哪些队去核实；例如 --teams 一组,二组。');
  const planned = planVisitList(settingOf({ result }, standing), { ...options, teams });
  if (typeof planned === 'string') throw new JobRefused(planned);
  return planned;
}

/** The site visit list brought up to date, for printing what was planned before. Throws as `planVisitsOver` does. */
export function visitListOver(
  { result }: Checked,
  standing: readonly RawTable[],
): PlannedSheets & { readonly list: VisitList } {
  refuseTooMany(result.households.length);
  const list = visitListOf(settingOf({ result }, standing), new Set());
  return { ...list.planned, list };
}

/** The sheets that the teams take along, one a team, for a workbook of their own. */
export function teamSheetsOver(
  { result }: Checked,
  standing: readonly RawTable[],
  planned: PlannedSheets & { readonly list: VisitList },
  options: TeamSheetOptions,
): WritePlan {
  const { list } = planned;
  return planTeamSheets(settingOf({ result }, standing), { list, planned }, options);
}

/**
 * Reads filled visit sheets back into the sheet for visits, and leaves it as the next run would over what they say.
 * `filled`: the tables of all files that came back.
 */
export function readVisitsOver(
  checked: CheckedTables,
  standing: readonly RawTable[],
  filled: readonly RawTable[],
): VisitsRead & { readonly filled: SheetsRead } {
  const { result, options } = checked;
  refuseTooMany(result.households.length);
  const sheets = readFilled(filled, options);
  const read = readVisits(settingOf({ result }, standing), sheets);
  return { ...read, ...settled(checked, standing, read), filled: sheets };
}

/** The plan, and on top of it what the sheet says once what was read back counts. */
function settled(
  checked: CheckedTables,
  tables: readonly RawTable[],
  { plan, notes }: PlannedSheets,
): Pick<PlannedSheets, 'plan' | 'notes' | 'offers'> {
  const workbook = { name: tables[0]?.workbook ?? '', tables };
  const after = checkAfter(checked, workbook, plan.writes);
  const next = visitListOf(settingOf(after, after.standing), new Set()).planned;
  return {
    plan: followedBy(plan, next.plan),
    notes: [...new Set([...notes, ...next.notes])],
    offers: next.offers,
  };
}

function readFilled(filled: readonly RawTable[], options: CheckOptions): SheetsRead {
  const read = readSheets(filled, {
    ...layoutOptions({ ...options, onlySheets: undefined }),
    filledOnSite: true,
  });
  if (read.sheets.some(({ role }) => role === 'site-visit-list')) return read;
  const names = filled.map(({ workbook, name }) => `《${workbook}》的“${name}”`).join('、');
  throw new JobRefused(
    `在${names}中没有找到填好的核实表：要有户主姓名、户编号或证件号码的列，请检查文件和表头。`,
  );
}

function settingOf({ result }: Checked, tables: readonly RawTable[]) {
  return { result, tables, messageOf: messagesOf(result) };
}

/** The teams that were named, or those of a list of teams. Throws JobRefused for a list without names of teams. */
export function teamsFrom(words: readonly string[], tables: readonly RawTable[]): readonly Team[] {
  const listed = tables.map((table) => teamsOfTable(table)).find((teams) => teams !== undefined);
  if (tables.length > 0 && listed === undefined) {
    throw new JobRefused('队伍表里没有找到“组名”列；请写一行表头：组名、人员、负责村。');
  }
  return [...teamsOfWords(words), ...(listed ?? [])];
}

/** A day as it was typed. Throws JobRefused for what is none. */
export function visitDay(option: string, text: string): PartialDate {
  const day = parseIsoDate(text);
  if (day?.day !== undefined) return day;
  throw new JobRefused(`--${option} 要写成 2024-09-20 这样的日期；现在写的是“${text}”。`);
}
