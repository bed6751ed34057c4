import type { CheckResult } from '../../domain/check';
import { applyWrites } from '../../domain/applyPlan';
import type { Finding } from '../../domain/finding';
import { readLedger, type StandingLedgerRow } from '../../domain/ledger/readLedger';
import type { RawTable } from '../../domain/rawTable';
import { ledgerInput } from '../ledgerInput';
import type { HouseholdRow, LedgerInput } from '../ledgerRow';
import { frameMaker } from '../sheetFrame';
import { finishRun, type PlannedSheets, planOne, standingState, startRun, take } from '../sheetRun';
import type { VisitSheet } from './visitSheet';
import { visitSheetOf } from './visitSheets';

/** The workbook that the sheet for visits goes into, as it stands, and the check it tells of. */
export interface VisitSetting {
  readonly result: CheckResult;
  readonly tables: readonly RawTable[];
  readonly messageOf: (finding: Finding) => string;
}

export type VisitRow = StandingLedgerRow<HouseholdRow>;

/** The sheet for visits brought up to date, before anybody types into it. */
export interface VisitList {
  readonly planned: PlannedSheets;
  /** Its rows as they will stand, by key of the household; those that need no visit any more included. */
  readonly rows: ReadonlyMap<string, VisitRow>;
  readonly input: LedgerInput;
  readonly sheet: VisitSheet;
}

/**
 * Plans the sheet for visits alone; `also` names households that belong in it whatever the desk says. Where one of them has
 * its row already, that row stays as it is.
 */
export function visitListOf(setting: VisitSetting, also: ReadonlySet<string>): VisitList {
  const { result, tables, messageOf } = setting;
  const sheet = visitSheetOf(result.profile);
  const listed = standingState(tables).state.ledgers.get(sheet.sheetWith(also).id)?.rows;
  const added = new Set([...also].filter((key) => listed?.has(key) !== true));
  const words = result.profile.vocabularies;
  const run = startRun({ words, frameOf: frameMaker(result) }, tables);
  const input = ledgerInput(result, messageOf, tables);
  const update = planOne(run, sheet.sheetWith(added), input);
  if (update !== undefined) take(run, update);
  const planned = finishRun(run, false);
  const after = applyWrites(tables, planned.plan.writes, '');
  const fresh = sheet.rowsOf(input, added);
  const rows = readLedger(sheet.define(words), fresh, after, standingState(after).state);
  return { planned, rows: new Map(rows.map((row) => [row.key, row])), input, sheet };
}
