import { type LedgerRecord, type LedgerState, NO_STATE } from '../domain/ledger/ledgerState';
import type { LedgerCounts, LedgerUpdate, Offer } from '../domain/ledger/ledgerUpdate';
import { STATE_SHEET, holdsContent, readState, stateSheet } from '../domain/ledger/stateSheet';
import type { RawTable } from '../domain/rawTable';
import type { Vocabularies } from '../domain/vocabulary';
import type { SheetWrite, WritePlan } from '../domain/writePlan';
import type { FrameOf, GeneratedSheet } from './generatedSheet';
import { sentenceOf } from './sentenceOf';

/** What is to be written, and what the clerk should know of it. */
export interface PlannedSheets {
  readonly plan: WritePlan;
  /** Chinese sentences: deleted rows, missing columns, a damaged state. */
  readonly notes: readonly string[];
  /** By the name of the sheet. */
  readonly counts: Readonly<Record<string, LedgerCounts>>;
  /** Values offered beside the clerk's edits. */
  readonly offers: readonly Offer[];
}

/** What all sheets of a run have in common. */
export interface SheetSetting {
  readonly words: Vocabularies;
  /** Title, caption, signature line and tail of a sheet that rests on a clause. */
  readonly frameOf: (clause: string) => FrameOf;
}

/** What a run gathers on its way. */
export interface SheetRun {
  readonly setting: SheetSetting;
  /** The workbook as it stands. */
  readonly tables: readonly RawTable[];
  readonly state: LedgerState;
  readonly records: Map<string, LedgerRecord>;
  readonly sentences: string[];
  readonly writes: SheetWrite[];
  readonly notes: string[];
  readonly counts: Record<string, LedgerCounts>;
  readonly offers: Offer[];
  /** Sheets that no ledger has been found in yet. */
  free: readonly RawTable[];
  readonly takenNames: Set<string>;
}

/** What was last written into a workbook, with a Chinese sentence when that cannot be trusted. */
export interface StandingState {
  readonly state: LedgerState;
  readonly problem?: string;
}

export function standingState(tables: readonly RawTable[]): StandingState {
  const table = stateTable(tables);
  return table === undefined ? { state: NO_STATE } : readState(table);
}

function stateTable(tables: readonly RawTable[]): RawTable | undefined {
  return tables.find((table) => table.name === STATE_SHEET);
}

/**
 * Begins to plan sheets over those of the target workbook. All runs share one state sheet: what a run does not plan
 * is remembered as it was.
 */
export function startRun(setting: SheetSetting, tables: readonly RawTable[]): SheetRun {
  const { state, problem } = standingState(tables);
  return {
    ...{ setting, tables, state, records: new Map(state.ledgers) },
    ...{ sentences: [], writes: [], counts: {}, offers: [] },
    notes: problem === undefined ? [] : [problem],
    free: tables,
    takenNames: new Set(tables.map(({ name }) => name.toLowerCase())),
  };
}

/** Plans one sheet without taking it; undefined when there is nothing to list and no sheet to bring up to date. */
export function planOne<Input>(
  run: SheetRun,
  sheet: GeneratedSheet<Input>,
  input: Input,
): LedgerUpdate | undefined {
  const { free: tables, takenNames, state, setting } = run;
  const surroundings = { tables, takenNames, state };
  const update = sheet.plan(input, setting.words, setting.frameOf(sheet.clause), surroundings);
  if (update === undefined) return undefined;
  run.free = run.free.filter((table) => table.name !== update.sheetName);
  run.takenNames.add(update.sheetName.toLowerCase());
  return update;
}

/** Makes a planned sheet part of the plan. Its offers stay with whoever planned it. */
export function take(run: SheetRun, update: LedgerUpdate, sentence = sentenceOf(update)): void {
  run.counts[update.sheetName] = update.counts;
  run.notes.push(...update.notes);
  if (update.record !== undefined) run.records.set(update.ledger, update.record);
  if (update.write === undefined) return;
  run.writes.push(update.write);
  run.sentences.push(sentence);
}

/** Ends the run. `whole`: it plans every sheet of the workbook, and so may replace a damaged state. */
export function finishRun(run: SheetRun, whole: boolean): PlannedSheets {
  if (whole || !run.state.damaged) rememberState(run);
  return {
    plan: { sentences: run.sentences, writes: run.writes },
    notes: run.notes,
    counts: run.counts,
    offers: run.offers,
  };
}

function rememberState(run: SheetRun): void {
  if (run.records.size === 0) return;
  const standing = stateTable(run.tables);
  const content = stateSheet({ ...run.state, ledgers: run.records, damaged: false });
  if (standing !== undefined && holdsContent(standing, content)) return;
  if (run.writes.length === 0) run.sentences.push('各表内容没有变化，只更新了隐藏的记录表。');
  run.writes.push({ kind: standing === undefined ? 'create-sheet' : 'replace-sheet', content });
}
