import type { Finding } from '../../src/domain/finding';
import type { RawTable } from '../../src/domain/rawTable';
import {
  checkAgain,
  checkAnyTables,
  type CheckedTables,
  type CheckOptions,
} from '../../src/jobs/checkWorkbooks';
import { messagesOf } from '../../src/jobs/messagesOf';
import { defaultProfile } from '../../src/policy/profiles';
import { profileFromJson } from '../../src/policy/profiles/profileFile';
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
  };
}
