import type { CellValue } from '../domain/cell';
import { readSheets } from '../domain/layout/readSheets';
import { isGeneratedCaption } from '../domain/layout/sheetRole';
import type { RawTable } from '../domain/rawTable';
import type { MatchDecision } from '../domain/reconcile/match';
import { recogniseSystem } from '../domain/reconcile/recogniseSystem';
import { reconcileAll } from '../domain/reconcile/reconcileAll';
import type { Reconciliation } from '../domain/reconcile/reconciliation';
import type { System, SystemDefinition } from '../domain/reconcile/system';
import type { Profile } from '../domain/profile';
import type { SheetReading } from '../domain/sheetReading';
import { villageAliasOf } from '../domain/reconcile/villageAliasOf';
import type {
  Answered,
  RecordedDecision,
  VillageAnswer,
} from '../ledgers/comparison/comparisonInput';
import type { StandingAnswers } from '../ledgers/comparison/standingAnswers';
import { reconcileRules } from '../policy/reconcile';
import { exportOptions } from '../policy/reconcile/exportOptions';
import type { Progress, Workbook } from '../workbook/port';
import {
  type CheckOptions,
  JobRefused,
  layoutOptions,
  refuseUnknownSheets,
} from './checkWorkbooks';

/** How tables are to be compared. */
export interface ReconcileOptions extends Omit<CheckOptions, 'exemptions'> {
  /** Systems that a person has named, by `[file]sheet`, sheet or file: label, name or letter of the system. */
  readonly namedSystems?: Readonly<Record<string, string>>;
  /** What people have decided of candidates, elsewhere than in the workbook. */
  readonly decisions?: readonly (MatchDecision & Partial<Answered>)[];
  readonly villages?: readonly VillageAnswer[];
  /** What stands answered in the workbook that the sheets of the comparison go into: see `standingAnswers`. */
  readonly answered?: StandingAnswers;
}

export interface ReconcileRequest extends ReconcileOptions {
  readonly workbooks: readonly Workbook[];
  readonly progress?: Progress;
}

/** Every system compared with every other. */
export interface ReconcileResult {
  readonly day: string;
  readonly systems: readonly System[];
  readonly pairs: readonly Reconciliation[];
  /** Sheets that were given and are no list. */
  readonly notUsed: readonly SheetReading[];
  readonly profile: Profile;
  /** The decisions that were followed and that somebody answers for. */
  readonly decisions: readonly RecordedDecision[];
  readonly villages: readonly VillageAnswer[];
  /** Chinese sentences: answers in the workbook that were not taken, and why. */
  readonly answerNotes: readonly string[];
}

/** Reads all workbooks and compares their systems. Throws JobRefused when there are fewer than two. */
export async function reconcileWorkbooks(request: ReconcileRequest): Promise<ReconcileResult> {
  const { workbooks, progress, ...options } = request;
  const files: (readonly RawTable[])[] = [];
  for (const workbook of workbooks) files.push(await workbook.readSheets(progress));
  return reconcileFiles(files, options);
}

/**
 * The same over tables already read, one list of tables a file. Sheets of one file that are of the same system are one
 * side; when only one file is given, each of its sheets is a side.
 */
export function reconcileFiles(
  files: readonly (readonly RawTable[])[],
  asked: ReconcileOptions,
): ReconcileResult {
  refuseUnknownSheets(files.flat(), asked.onlySheets);
  const answers = answersOf(asked);
  const options = { ...asked, profile: knowingVillages(asked.profile, answers.villages) };
  const sides = files.flatMap((tables) => sidesOf(tables, files.length === 1, options));
  const lists = sides.filter(({ households }) => households.length > 0);
  const systems = withUniqueNames(lists);
  refuseTooFew(systems, sides);
  const used = new Set(systems.flatMap(({ sheets }) => sheets));
  const rules = { ...reconcileRules, villagesDecided: answers.villages };
  return {
    ...{ day: options.day, profile: asked.profile, systems },
    pairs: reconcileAll(systems, rules, answers.decisions),
    notUsed: sides.flatMap(({ sheets }) => sheets.filter((sheet) => !used.has(sheet))),
    decisions: answers.decisions.filter(isAnsweredFor),
    ...{ villages: answers.villages, answerNotes: answers.notes },
  };
}

type Answers = Omit<StandingAnswers, 'decisions'> & Required<Pick<ReconcileOptions, 'decisions'>>;

/** What was just decided goes before what stands in the workbook. */
function answersOf({ decisions = [], villages = [], answered }: ReconcileOptions): Answers {
  if (answered === undefined) return { decisions, villages, notes: [] };
  return {
    decisions: [...decisions, ...answered.decisions.filter((each) => !isAmong(decisions, each))],
    villages: [...villages, ...answered.villages.filter((each) => !isAmong(villages, each))],
    notes: answered.notes,
  };
}

type Asked = Pick<MatchDecision, 'left' | 'right'>;

function isAmong(given: readonly Asked[], { left, right }: Asked): boolean {
  return given.some(
    (each) =>
      (each.left === left && each.right === right) || (each.left === right && each.right === left),
  );
}

function isAnsweredFor(decision: MatchDecision & Partial<Answered>): decision is RecordedDecision {
  return decision.person !== undefined && decision.date !== undefined;
}

/** Villages that are one by a person's word are read as one: their households then can be candidates, too. */
function knowingVillages(profile: Profile, villages: readonly VillageAnswer[]): Profile {
  const aliases = villages.filter(({ same }) => same).flatMap(villageAliasOf);
  if (aliases.length === 0) return profile;
  return { ...profile, villageAliases: new Map([...profile.villageAliases, ...aliases]) };
}

/** The systems whose lists stand in the tables of one file; `eachSheet`: every sheet is taken for one of its own. */
export function sidesOf(
  tables: readonly RawTable[],
  eachSheet: boolean,
  options: ReconcileOptions,
): System[] {
  const groups = new Map<string, { definition: SystemDefinition | undefined; own: RawTable[] }>();
  for (const table of tables) {
    if (!isAskedFor(table, options)) continue;
    const definition = definitionOf(table, options);
    const key = eachSheet ? table.name : (definition?.id ?? '');
    const group = groups.get(key) ?? { definition, own: [] };
    group.own.push(table);
    groups.set(key, group);
  }
  const sides = [...groups.values()].map(({ definition, own }) => sideOf(definition, own, options));
  const alone = sides.filter(({ households }) => households.length > 0).length === 1 && !eachSheet;
  return sides.map((side) => ({ ...side, name: alone ? fileName(tables) : listNames(side) }));
}

function sideOf(
  definition: SystemDefinition | undefined,
  tables: readonly RawTable[],
  options: ReconcileOptions,
): Omit<System, 'name'> {
  const told = tables.some((table) => nameTold(table, options) !== undefined);
  const read = readSheets(tables, exportOptions(layoutOptions(options), tables, definition, told));
  const households = [...read.households, ...read.sourceRows];
  return {
    ...{ definition, sheets: read.sheets },
    households: households.length > 0 ? households : read.ledger,
  };
}

/** Sheets that this tool made of other lists are compared only when somebody names them. */
function isAskedFor(table: RawTable, options: ReconcileOptions): boolean {
  if (options.onlySheets !== undefined) return options.onlySheets.includes(table.name);
  return nameTold(table, options) !== undefined || !bearsCaption(table);
}

function bearsCaption({ rows }: RawTable): boolean {
  return rows.slice(0, TOP_ROWS).some((row) => row.some(isCaption));
}

function isCaption(cell: CellValue): boolean {
  return typeof cell === 'string' && isGeneratedCaption(cell);
}

/** What a person has named, else what the sheet says it is. Only the top of the sheet is read for it. */
function definitionOf(table: RawTable, options: ReconcileOptions): SystemDefinition | undefined {
  const named = nameTold(table, options);
  if (named !== undefined) return namedSystem(named);
  const top = { ...table, rows: table.rows.slice(0, TOP_ROWS) };
  const layout = exportOptions(layoutOptions(options), [top], undefined, false);
  return recogniseSystem(readSheets([top], layout).sheets, reconcileRules.systems);
}

/** The system that a person has named for this sheet or its file. */
function nameTold(table: RawTable, { namedSystems }: ReconcileOptions): string | undefined {
  const names = [`[${table.workbook}]${table.name}`, table.name, table.workbook];
  return names.map((name) => namedSystems?.[name]).find((told) => told !== undefined);
}

const TOP_ROWS = 40;

function namedSystem(wanted: string): SystemDefinition {
  const { systems } = reconcileRules;
  const found = systems.find(({ id, label, name }) => [id, label, name].includes(wanted));
  if (found !== undefined) return found;
  const known = systems.map(({ label }) => label).join('、');
  throw new JobRefused(`不认识系统“${wanted}”；可以写：${known}。`);
}

function fileName([first]: readonly RawTable[]): string {
  return (first?.workbook ?? '').replace(/\.[a-z]+$/i, '') || (first?.name ?? '');
}

/** The names of the sheets on which households stand. */
function listNames({ sheets, households }: Omit<System, 'name'>): string {
  const used = new Set(households.map(({ sheet }) => sheet));
  return sheets
    .filter((_, index) => used.has(index) || used.size === 0)
    .map(({ table }) => table.name)
    .join('、');
}

function withUniqueNames(systems: readonly System[]): System[] {
  const times = new Map<string, number>();
  return systems.map((system) => {
    const count = (times.get(system.name) ?? 0) + 1;
    times.set(system.name, count);
    return count === 1 ? system : { ...system, name: `${system.name}（${count}）` };
  });
}

const FEWEST_SYSTEMS = 2;

function refuseTooFew(systems: readonly System[], sides: readonly System[]): void {
  if (systems.length >= FEWEST_SYSTEMS) return;
  const reasons = sides
    .filter((side) => !systems.some(({ sheets }) => sheets === side.sheets))
    .flatMap(({ sheets }) => sheets)
    .filter(({ table }) => table.visibility !== 'very-hidden')
    .map(({ table, roleReason }) => `“${table.name}”：${roleReason}`);
  const found = systems.length === 0 ? '没有找到住户名单' : '只找到一份住户名单';
  const because = reasons.length === 0 ? '' : `其余的表不是名单（${reasons.join('；')}）。`;
  throw new JobRefused(`${found}，比对至少要两份。${because}请再给一个文件或工作表。`);
}
