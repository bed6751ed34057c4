import { basename, extname } from 'node:path';
import type { RawTable } from '../../domain/rawTable';
import { type CheckedWorkbooks, JobRefused } from '../../jobs/checkWorkbooks';
import { newContent } from '../../jobs/newContent';
import { visits } from '../../jobs/visits';
import { visitsPlanJson, visitsReadJson } from '../../jobs/visitsJson';
import { visitOptions } from '../../jobs/visitsRequest';
import {
  planVisitsOver,
  readVisitsOver,
  teamSheetsOver,
  teamsFrom,
  visitListOver,
} from '../../jobs/visitsWorkbooks';
import type { PlannedSheets } from '../../ledgers/sheetRun';
import type { VisitPlanOptions } from '../../ledgers/visits/planVisitList';
import type { Team } from '../../ledgers/visits/teams';
import type { VisitList } from '../../ledgers/visits/visitList';
import { saveContent } from '../../workbook/xlsx/nodeFile';
import { newWorkbook } from '../../workbook/xlsx/openWorkbook';
import { type Arguments, readArguments } from '../arguments';
import { checkGiven } from '../checkGiven';
import { EXIT } from '../exit';
import { exists, openWorkbookFile, refuseOtherThanXlsx } from '../files';
import { visitPlanText, visitsReadText } from '../printVisits';
import { requestFrom } from '../request';
import { writePieces } from '../writeJson';
import { resultTarget, standingTables, writePlanned } from '../writePlanned';

/** `anju visits`: plans site visits and prints the sheets for them, or reads filled ones back. */
export async function runVisits(words: readonly string[]): Promise<number> {
  const given = readArguments(visits, words);
  refuseBoth(given);
  const request = await requestFrom(given);
  const target = await resultTarget(given, request.workbooks);
  const checked = await checkGiven(request, target);
  const standing = standingTables(checked, target);
  const outcome = given.has('read')
    ? await readBack(given, checked, standing)
    : await plan(given, checked, standing);
  const printed = await print(given, checked, standing, outcome);
  const receipt =
    target === undefined ? [...outcome.planned.notes] : await writePlanned(target, outcome.planned);
  const json = given.text('json');
  if (json !== undefined) await writePieces([JSON.stringify(outcome.json, null, 1), '\n'], json);
  if (json !== '-') {
    console.log([outcome.text, '', ...receipt, ...printed].join('\n').trimEnd());
  }
  return outcome.isClean ? EXIT.clean : EXIT.findings;
}

/** Who asks for none of these and for sheets has what is planned already printed. */
const PLANNING = ['teams', 'from', 'to', 'per-day', 'no-weekends'] as const;

/** What a run came to. */
interface Outcome {
  readonly planned: PlannedSheets & { readonly list?: VisitList };
  readonly text: string;
  readonly json: unknown;
  readonly isClean: boolean;
}

async function plan(
  given: Arguments,
  checked: CheckedWorkbooks,
  standing: readonly RawTable[],
): Promise<Outcome> {
  if (given.has('print') && !PLANNING.some((name) => given.has(name))) {
    const planned = visitListOver(checked, standing);
    return { planned, text: '按清单现有的安排打印。', json: {}, isClean: true };
  }
  const planned = planVisitsOver(checked, standing, await optionsFrom(given, checked));
  return {
    planned,
    text: visitPlanText(planned),
    json: visitsPlanJson(planned),
    isClean: planned.notPlanned.length === 0,
  };
}

async function readBack(
  given: Arguments,
  checked: CheckedWorkbooks,
  standing: readonly RawTable[],
): Promise<Outcome> {
  const filled: RawTable[] = [];
  for (const path of given.texts('read') ?? []) {
    filled.push(...(await (await openWorkbookFile(path)).readSheets()));
  }
  const planned = readVisitsOver(checked, standing, filled);
  const isWritten = planned.outcomes.every(({ kind }) => kind === 'applied' || kind === 'same');
  return {
    planned,
    text: visitsReadText(planned),
    json: visitsReadJson(planned),
    isClean: isWritten && planned.collected.openRows.length === 0,
  };
}

async function optionsFrom(
  given: Arguments,
  { result }: CheckedWorkbooks,
): Promise<VisitPlanOptions> {
  const words = {
    from: given.text('from'),
    to: given.text('to'),
    perDay: given.text('per-day'),
    withoutWeekends: given.has('no-weekends'),
  };
  return visitOptions(words, await teamsGiven(given), result);
}

async function teamsGiven(given: Arguments): Promise<readonly Team[]> {
  const words: string[] = [];
  const tables: RawTable[] = [];
  for (const text of given.texts('teams') ?? []) {
    if (extname(text) !== '' && (await exists(text))) {
      tables.push(...(await (await openWorkbookFile(text)).readSheets()));
    } else words.push(text);
  }
  return teamsFrom(words, tables);
}

/** A print file is made anew each time: what was filled in by hand must not be lost by printing over it. */
async function print(
  given: Arguments,
  checked: CheckedWorkbooks,
  standing: readonly RawTable[],
  { planned }: Outcome,
): Promise<readonly string[]> {
  const path = given.text('print');
  const { list } = planned;
  if (path === undefined || list === undefined) return [];
  refuseOtherThanXlsx(path);
  const name = basename(path);
  if (await exists(path)) {
    throw new JobRefused(`“${name}”已经存在，里面可能有填好的内容，没有改动；请换一个文件名。`);
  }
  const sheets = teamSheetsOver(
    checked,
    standing,
    { ...planned, list },
    { masked: given.has('mask') },
  );
  if (sheets.writes.length === 0) return ['没有待核实的户，未生成核实表。'];
  await saveContent(await newContent(newWorkbook, name, sheets), path);
  return [`已写入《${name}》：`, ...sheets.sentences.map((line) => `  ${line}`)];
}

function refuseBoth(given: Arguments): void {
  const planning = [...PLANNING, 'print'].filter((name) => given.has(name));
  if (!given.has('read') || planning.length === 0) return;
  throw new JobRefused(
    `--read 读回填好的表，不能和 --${planning.join('、--')} 一起写；请分两次运行。`,
  );
}
