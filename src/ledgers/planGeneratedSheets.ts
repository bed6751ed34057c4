import type { CheckResult } from '../domain/check';
import type { Finding } from '../domain/finding';
import type { LedgerUpdate } from '../domain/ledger/ledgerUpdate';
import type { RawTable } from '../domain/rawTable';
import type { GeneratedSheet } from './generatedSheet';
import { ledgersOf } from './index';
import { ledgerInput } from './ledgerInput';
import type { LedgerInput } from './ledgerRow';
import { frameMaker } from './sheetFrame';
import { type PlannedSheets, type SheetRun, finishRun, planOne, startRun, take } from './sheetRun';
import { updateSuggestions } from './updateSuggestions';

export interface GenerationOptions {
  /** Ids of the sheets wanted; all when absent. */
  readonly only?: readonly string[];
  readonly messageOf: (finding: Finding) => string;
}

/**
 * Plans the generated sheets over the sheets of the target workbook. What stands there is brought up to date without
 * losing an edit; a second run over an unchanged workbook plans nothing.
 */
export function planGeneratedSheets(
  result: CheckResult,
  tables: readonly RawTable[],
  options: GenerationOptions,
): PlannedSheets {
  const run = runOver(result, tables);
  const input = ledgerInput(result, options.messageOf, tables);
  for (const ledger of ledgersOf(result.profile.regime))
    planLedgerSheet(run, ledger, input, options.only);
  const suggestions = planOne(run, updateSuggestions, [...run.offers]);
  if (suggestions !== undefined) take(run, suggestions);
  return finishRun(run, options.only === undefined);
}

/** Plans one sheet alone; undefined when there is nothing to list and no sheet to bring up to date. */
export function planSheet(
  sheet: GeneratedSheet<LedgerInput>,
  result: CheckResult,
  tables: readonly RawTable[],
  messageOf: (finding: Finding) => string,
): LedgerUpdate | undefined {
  return planOne(runOver(result, tables), sheet, ledgerInput(result, messageOf, tables));
}

function runOver(result: CheckResult, tables: readonly RawTable[]): SheetRun {
  const words = result.profile.vocabularies;
  return startRun({ words, frameOf: frameMaker(result) }, tables);
}

/** A sheet that is not wanted now still offers what it has beside the clerk's edits. */
function planLedgerSheet(
  run: SheetRun,
  sheet: GeneratedSheet<LedgerInput>,
  input: LedgerInput,
  only: readonly string[] | undefined,
): void {
  const isWanted = only?.includes(sheet.id) !== false;
  if (!isWanted && !run.state.ledgers.has(sheet.id)) return;
  const update = planOne(run, sheet, input);
  run.offers.push(...(update?.offers ?? []));
  if (!isWanted) return;
  if (update === undefined) {
    run.notes.push(`没有需要列入“${sheet.sheetName}”的内容，未生成该表。`);
  } else take(run, update);
}
