import type { CheckResult } from '../../src/domain/check';
import type { Finding } from '../../src/domain/finding';
import type { RawTable } from '../../src/domain/rawTable';
import {
  checkAgain,
  checkAnyTables,
  type CheckedTables,
  type CheckOptions,
  checkTables,
} from '../../src/jobs/checkWorkbooks';
import { messagesOf } from '../../src/jobs/messagesOf';
import { recogniseTables } from '../../src/jobs/submission/recogniseExports';
import { defaultProfile } from '../../src/policy/profiles';
import { profileFromJson } from '../../src/policy/profiles/profileFile';
import { once } from '../once';
import { type FindingTable, findingTable } from './findings/findingTable';
import type { EngineRequest } from './paneEngine';

/** The check that the pane shows, with what every page of it needs. */
export interface CheckAtHand extends CheckedTables {
  readonly workbook: string;
  readonly request: EngineRequest;
  readonly findings: FindingTable;
  readonly findingsByRule: ReadonlyMap<string, number>;
  /** The sentence of a finding as it stands in generated sheets, nothing masked. */
  readonly messageOf: (finding: Finding) => string;
  /** The same with sheets that are exports of other systems told from lists; worked out when first asked for. */
  readonly withExports: () => CheckWithExports;
}

/** A check in which exports of other systems only fill what is blank. */
interface CheckWithExports {
  readonly result: CheckResult;
  /** Chinese sentences: which sheets were taken for exports. */
  readonly notes: readonly string[];
}

/**
 * Checks tables; those without a list of households, too, so that their columns can be named. Throws JobRefused and
 * ProfileRefused, whose messages are sentences for the clerk.
 */
export function checkAtHand(
  workbook: string,
  tables: readonly RawTable[],
  request: EngineRequest,
): CheckAtHand {
  const options = optionsOf(request);
  return prepared({ result: checkAnyTables(tables, options), tables, options }, workbook, request);
}

/** Checks the same tables again; they are read again only where that may come out differently. */
export function checkedAgain(before: CheckAtHand, request: EngineRequest): CheckAtHand {
  const { workbook, tables } = before;
  if (readingOf(before.request) !== readingOf(request)) {
    return checkAtHand(workbook, tables, request);
  }
  const options = { ...optionsOf(request), profile: before.options.profile };
  const result = checkAgain(before.result, tables, options);
  return prepared({ result, tables, options }, workbook, request);
}

/** Everything of a request that decides how cells are read. */
function readingOf({ day, profile, onlySheets }: EngineRequest): string {
  return JSON.stringify({ day, profile, onlySheets });
}

function optionsOf({ day, profile, onlySheets, exemptions }: EngineRequest): CheckOptions {
  return {
    day,
    profile: profile === undefined ? defaultProfile : profileFromJson(profile, '本镇设置'),
    exemptions,
    ...(onlySheets === undefined ? {} : { onlySheets }),
  };
}

function prepared(checked: CheckedTables, workbook: string, request: EngineRequest): CheckAtHand {
  const { result } = checked;
  const findingsByRule = new Map<string, number>();
  for (const { rule } of result.findings) {
    findingsByRule.set(rule, (findingsByRule.get(rule) ?? 0) + 1);
  }
  return {
    ...checked,
    workbook,
    request,
    findings: findingTable(result),
    findingsByRule,
    messageOf: messagesOf(result),
    withExports: once(() => checkWithExports(checked)),
  };
}

function checkWithExports({ result, tables, options }: CheckedTables): CheckWithExports {
  const { profile, notes } = recogniseTables([tables], options.profile);
  return {
    result: notes.length === 0 ? result : checkTables(tables, { ...options, profile }),
    notes: notes.map((note) => `${note}。`),
  };
}
