import { today } from '../../src/domain/partialDate';
import type { ActionKit, Running } from '../app/actions/actionKit';
import { ownProfile } from '../app/ownProfile';
import type { TownPatch } from '../app/paneState';
import { readWorkbook } from '../engine/feed';
import { withAlias } from '../engine/questions/villageAlias';
import type {
  CompareRequest,
  LineQuery,
  LineRow,
  ReadingRequest,
  SourceSheet,
} from '../engine/reconcile/reconcileEngine';
import {
  type KeptDecision,
  type KeptReconcile,
  readReconcile,
  RECONCILE_KEY,
  reconcileText,
  UNREADABLE_RECONCILE_KEY,
} from '../settings-store/reconcileSetting';
import { keptName, sheetsToCompare } from './chosenSheets';
import { matchDecisions, withDecision, withoutDecision } from './decisions';
import { freeFileName } from './freeFileName';
import type { LinesPlace, ReconcileState } from './reconcileState';

/** What a person can do with the comparison of systems. None of them rejects; see `PaneActions`. */
export interface ReconcileActions {
  /** Reads the workbook, to say which of its sheets can be compared. */
  readonly prepare: () => Promise<boolean>;
  /** Opens export files beside the workbook. They are only read. */
  readonly addFiles: (files: readonly File[]) => Promise<boolean>;
  readonly removeFile: (name: string) => Promise<boolean>;
  readonly tick: (sheet: SourceSheet, ticked: boolean) => Promise<boolean>;
  /** Says which system a sheet comes from; undefined leaves it as recognised. */
  readonly nameSystem: (sheet: SourceSheet, system: string | undefined) => Promise<boolean>;
  readonly compare: () => Promise<boolean>;
  /** Opens the list of a query. */
  readonly openLines: (query: LineQuery) => void;
  readonly placeLines: (place: LinesPlace) => void;
  /** Says of a candidate whether the two are one household, in the name of `town.person`, and compares again. */
  readonly decide: (row: LineRow, same: boolean) => Promise<boolean>;
  readonly withdraw: (decision: KeptDecision) => Promise<boolean>;
  /** Says that one village has two names, of which `name` is the right one, and compares again. */
  readonly sameVillage: (name: string, alias: string) => Promise<boolean>;
}

type ChangeTown = (patch: TownPatch) => Promise<boolean>;

/** What the actions remember between one another, beside the state that is shown. */
interface Memory {
  readonly files: Map<string, File>;
  /** Tables have been read and not yet compared: a comparison can begin with them. */
  isRead: boolean;
  /** Writes of this tool before the workbook was read. */
  writes: number;
}

export function reconcileActions(kit: ActionKit, changeTown: ChangeTown): ReconcileActions {
  const memory: Memory = { files: new Map(), isRead: false, writes: 0 };
  const tools = { kit, memory };
  const keepAnd = (change: Partial<KeptReconcile>, then: () => Promise<void>): Promise<boolean> =>
    kit.busy('comparing', async () => {
      await keep(kit, { ...kept(kit), ...change });
      await then();
    });
  return {
    prepare: () =>
      kit.busy(
        'reading',
        async (running) => {
          if (shown(kit).sources === undefined) await openKept(kit);
          await readAll(tools, running);
        },
        true,
      ),
    addFiles: (files) => kit.busy('reading', () => addFiles(tools, files)),
    removeFile: (name) =>
      kit.attempt(async () => {
        memory.files.delete(name);
        await (await kit.services.reconcile()).removeFile(name);
        await showSources(tools);
      }),
    tick: (sheet, ticked) =>
      kit.attempt(() => {
        const before = kept(kit);
        return keep(kit, { ...before, ticked: { ...before.ticked, [keptName(sheet)]: ticked } });
      }),
    nameSystem: (sheet, system) =>
      kit.attempt(() => keep(kit, withSystem(kept(kit), keptName(sheet), system))),
    compare: () => kit.busy('reading', (running) => compare(tools, running), true),
    openLines: (query) => {
      show(kit, { lines: { query, position: undefined } });
      kit.dispatch({ kind: 'opened-page', page: { id: 'reconcile', list: true } });
    },
    placeLines: (lines) => {
      show(kit, { lines });
    },
    decide: (row, same) => {
      const decision = decisionOf(kit, row, same);
      if (decision === undefined) return Promise.resolve(false);
      const decisions = withDecision(kept(kit).decisions, decision);
      return keepAnd({ decisions }, () => compareAgain(tools));
    },
    withdraw: (decision) => {
      const decisions = withoutDecision(kept(kit).decisions, decision);
      return keepAnd({ decisions }, () => compareAgain(tools));
    },
    sameVillage: async (name, alias) => {
      const profile = withAlias(ownProfile(kit.state().town), name, alias);
      if (!(await changeTown({ profile }))) return false;
      return kit.busy('comparing', () => compareAgain(tools));
    },
  };
}

interface Tools {
  readonly kit: ActionKit;
  readonly memory: Memory;
}

function shown(kit: ActionKit): ReconcileState {
  return kit.state().reconcile;
}

function kept(kit: ActionKit): KeptReconcile {
  return shown(kit).kept;
}

function show(kit: ActionKit, change: Partial<ReconcileState>): void {
  kit.dispatch({ kind: 'reconcile', reconcile: { ...shown(kit), ...change } });
}

/** Takes up what the workbook remembers of comparisons. What cannot be read is kept aside and said. */
async function openKept(kit: ActionKit): Promise<void> {
  const { workbook, texts, now } = kit.services;
  const text = await workbook.setting(RECONCILE_KEY);
  const reading = readReconcile(text);
  if (reading.kind === 'read') show(kit, { kept: reading.kept });
  if (reading.kind !== 'unreadable') return;
  await workbook.keepSetting(UNREADABLE_RECONCILE_KEY, text);
  const sentence = texts.reconcile.keptUnreadable;
  const error = { id: 'ARECO', sentence, cause: reading.why, at: now().toISOString() };
  kit.dispatch({ kind: 'error', error });
}

async function keep(kit: ActionKit, next: KeptReconcile): Promise<void> {
  await kit.services.workbook.keepSetting(RECONCILE_KEY, reconcileText(next));
  show(kit, { kept: next });
}

function withSystem(
  before: KeptReconcile,
  sheet: string,
  system: string | undefined,
): KeptReconcile {
  const others = Object.entries(before.systems).filter(([name]) => name !== sheet);
  const own = system === undefined ? [] : [[sheet, system] as const];
  return { ...before, systems: Object.fromEntries([...others, ...own]) };
}

/** Reads the workbook and the files beside it; what was compared stays at hand. */
async function readAll(tools: Tools, running: Running): Promise<void> {
  const { kit, memory } = tools;
  const engine = await tools.kit.services.reconcile();
  memory.isRead = false;
  running.turnTo('reading', true);
  const changedBefore = shown(kit).changedSheets;
  await readWorkbook(kit.services.workbook, engine, running.progress, running.signal);
  for (const [name, file] of memory.files) await engine.addFile(name, file);
  await showSources(tools);
  memory.isRead = true;
  memory.writes = kit.memory.writes;
  const { changedSheets } = shown(kit);
  show(kit, { changedSheets: changedSheets.filter((sheet) => !changedBefore.includes(sheet)) });
}

async function showSources(tools: Tools): Promise<void> {
  const engine = await tools.kit.services.reconcile();
  const sources = await engine.sources(readingRequest(tools.kit));
  show(tools.kit, { sources, files: [...tools.memory.files.keys()] });
}

async function addFiles(tools: Tools, files: readonly File[]): Promise<void> {
  const { kit, memory } = tools;
  const engine = await tools.kit.services.reconcile();
  for (const file of files) {
    const name = freeFileName(file.name, [kit.services.workbook.name, ...memory.files.keys()]);
    await engine.addFile(name, file);
    memory.files.set(name, file);
  }
  await showSources(tools);
}

function readingRequest(kit: ActionKit): ReadingRequest {
  const { town } = kit.state();
  const day = town.day ?? today(kit.services.now());
  return town.profile === undefined ? { day } : { day, profile: town.profile };
}

function compareRequest(kit: ActionKit): CompareRequest {
  const { sources, kept: known } = shown(kit);
  return {
    ...readingRequest(kit),
    sheets: sources === undefined ? [] : sheetsToCompare(sources, known),
    decisions: matchDecisions(known.decisions),
  };
}

/** Reads again unless what was read has not been compared and nothing has changed since. */
async function compare(tools: Tools, running: Running): Promise<void> {
  const { kit, memory } = tools;
  const isOld = shown(kit).changedSheets.length > 0 || memory.writes !== kit.memory.writes;
  if (!memory.isRead || isOld) await readAll(tools, running);
  running.turnTo('comparing', true);
  memory.isRead = false;
  await takeComparison(tools, running.signal);
  sayWhatCame(kit);
  await keep(kit, { ...kept(kit), last: kit.services.now().toISOString() });
}

function sayWhatCame(kit: ActionKit): void {
  const { reconcile: words } = kit.services.texts;
  const pairs = shown(kit).comparison?.pairs ?? [];
  const different = pairs.reduce((sum, { counts }) => sum + counts.different, 0);
  kit.dispatch({ kind: 'notice', notice: words.compared(pairs.length, different) });
}

async function takeComparison(tools: Tools, signal?: AbortSignal): Promise<void> {
  const { kit } = tools;
  const engine = await tools.kit.services.reconcile();
  const comparison = await engine.compare(compareRequest(kit), signal);
  show(kit, { comparison, generation: shown(kit).generation + 1 });
}

/** The tables at hand with what a person has just decided; the place in the list stays. */
async function compareAgain(tools: Tools): Promise<void> {
  if (shown(tools.kit).comparison !== undefined) await takeComparison(tools);
}

function decisionOf(kit: ActionKit, row: LineRow, same: boolean): KeptDecision | undefined {
  const { person } = kit.state().town;
  const { asked, cells } = row;
  if (asked === undefined || person === '') return undefined;
  const nameOn = (side: 'left' | 'right'): string =>
    cells.find((cell) => cell.side === side)?.value ?? '';
  const date = today(kit.services.now());
  return { ...asked, same, person, date, names: [nameOn('left'), nameOn('right')] };
}
