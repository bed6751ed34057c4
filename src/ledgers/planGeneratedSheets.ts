import type { CheckResult } from '../domain/check';
import type { Finding } from '../domain/finding';
import { CAPTION_MARK } from '../domain/ledger/layoutSheet';
import { type LedgerRecord, type LedgerState, NO_STATE } from '../domain/ledger/ledgerState';
import type { LedgerCounts, LedgerUpdate, Offer } from '../domain/ledger/ledgerUpdate';
import { STATE_SHEET, holdsContent, readState, stateSheet } from '../domain/ledger/stateSheet';
import type { RawTable } from '../domain/rawTable';
import type { SheetWrite, WritePlan } from '../domain/writePlan';
import type { FrameOf, GeneratedSheet } from './generatedSheet';
import { ledgers } from './index';
import { placeOf } from './judgementList';
import { ledgerInput } from './ledgerInput';
import type { LedgerInput } from './ledgerRow';
import { sentenceOf } from './sentenceOf';
import { updateSuggestions } from './updateSuggestions';

/** What is to be written, and what the clerk should know of it. */
export interface PlannedSheets {
  readonly plan: WritePlan;
  /** Chinese sentences: deleted rows, missing columns, a damaged state. */
  readonly notes: readonly string[];
  /** By the name of the sheet. */
  readonly counts: Readonly<Record<string, LedgerCounts>>;
  /** Values offered beside the clerk's edits; also listed in 台账更新建议. */
  readonly offers: readonly Offer[];
}

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
  const { stateTable, state, problem } = stateAmong(tables);
  const run = startRun(ledgerInput(result, options.messageOf), tables, state);
  if (problem !== undefined) run.notes.push(problem);
  for (const ledger of ledgers) {
    const wanted = options.only?.includes(ledger.id) !== false;
    if (!wanted && !state.ledgers.has(ledger.id)) continue;
    const update = planOne(run, ledger, run.input);
    if (wanted) take(run, ledger, update);
    else run.offers.push(...(update?.offers ?? []));
  }
  take(run, updateSuggestions, planOne(run, updateSuggestions, [...run.offers]), false);
  if (!state.damaged || options.only === undefined) rememberState(run, stateTable);
  return {
    plan: { sentences: run.sentences, writes: run.writes },
    notes: run.notes,
    counts: run.counts,
    offers: run.offers,
  };
}

/** Plans one sheet alone; undefined when there is nothing to list and no sheet to bring up to date. */
export function planSheet(
  sheet: GeneratedSheet<LedgerInput>,
  result: CheckResult,
  tables: readonly RawTable[],
  messageOf: (finding: Finding) => string,
): LedgerUpdate | undefined {
  const { state } = stateAmong(tables);
  const run = startRun(ledgerInput(result, messageOf), tables, state);
  return planOne(run, sheet, run.input);
}

interface StandingState {
  readonly state: LedgerState;
  readonly problem?: string;
  readonly stateTable: RawTable | undefined;
}

function stateAmong(tables: readonly RawTable[]): StandingState {
  const stateTable = tables.find((table) => table.name === STATE_SHEET);
  return { stateTable, ...(stateTable === undefined ? FIRST_RUN : readState(stateTable)) };
}

const FIRST_RUN: ReturnType<typeof readState> = { state: NO_STATE };

/** What a run gathers on its way. */
interface Run {
  readonly input: LedgerInput;
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

function startRun(input: LedgerInput, tables: readonly RawTable[], state: LedgerState): Run {
  return {
    input,
    state,
    records: new Map(state.ledgers),
    sentences: [],
    writes: [],
    notes: [],
    counts: {},
    offers: [],
    free: tables,
    takenNames: new Set(tables.map(({ name }) => name.toLowerCase())),
  };
}

function planOne<Input>(
  run: Run,
  sheet: GeneratedSheet<Input>,
  input: Input,
): LedgerUpdate | undefined {
  const words = run.input.setting.profile.vocabularies;
  const { free: tables, takenNames, state } = run;
  const frame = frameOf(run.input, sheet.clause);
  const update = sheet.plan(input, words, frame, { tables, takenNames, state });
  if (update === undefined) return undefined;
  run.free = run.free.filter((table) => table.name !== update.sheetName);
  run.takenNames.add(update.sheetName.toLowerCase());
  return update;
}

function take<Input>(
  run: Run,
  sheet: GeneratedSheet<Input>,
  update: LedgerUpdate | undefined,
  isLedger = true,
): void {
  if (update === undefined) {
    if (isLedger) run.notes.push(`没有需要列入“${sheet.sheetName}”的内容，未生成该表。`);
    return;
  }
  run.counts[update.sheetName] = update.counts;
  run.notes.push(...update.notes);
  if (isLedger) run.offers.push(...update.offers);
  if (update.record !== undefined) run.records.set(update.ledger, update.record);
  if (update.write === undefined) return;
  run.writes.push(update.write);
  run.sentences.push(sentenceOf(update));
}

function rememberState(run: Run, standing: RawTable | undefined): void {
  if (run.records.size === 0) return;
  const content = stateSheet({ ...run.state, ledgers: run.records, damaged: false });
  if (standing !== undefined && holdsContent(standing, content)) return;
  if (run.writes.length === 0) run.sentences.push('各表内容没有变化，只更新了隐藏的记录表。');
  run.writes.push({ kind: standing === undefined ? 'create-sheet' : 'replace-sheet', content });
}

/** Title, caption, signature line and tail of a sheet (brief §6 common frame). */
function frameOf(input: LedgerInput, clause: string): FrameOf {
  const { profile, day } = input.setting;
  return (title, explanation, remark) => ({
    day,
    caption: [
      `${CAPTION_MARK}：${title}`,
      profile.title,
      day,
      `依据：${profile.basis}${placeOf(clause)}`,
      ...(remark === '' ? [] : [remark]),
    ].join(' · '),
    signature: `填报单位：${unitOf(input)}　填报人：　　　　审核人：　　　　联系电话：　　　　填报时间：`,
    tail: [`说明：${explanation}`, '审核人：　　　　填表人：　　　　联系电话：'],
  });
}

/** The reporting unit, where a sheet that was read names one. */
function unitOf({ result }: LedgerInput): string {
  for (const { captions } of result.sheets) {
    for (const caption of captions) {
      const unit = /填报单位[:：]\s*([^\s:：]+)/.exec(caption)?.[1];
      if (unit !== undefined && !unit.startsWith('填报人')) return unit;
    }
  }
  return '　　　　';
}
