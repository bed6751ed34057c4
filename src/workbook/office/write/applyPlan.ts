import type { WritePlan } from '../../../domain/writePlan';
import { PlanRefused, type Progress } from '../../port';
import { type Context, runExcel, runExcelWriting } from '../excelRun';
import { faultSentence, stopIfAsked } from '../faults';
import { takeBackWorks } from '../undo/takeBack';
import { changedCount, recordOf, type UndoRecord } from '../undo/undoRecord';
import { UndoSheet } from '../undo/undoSheet';
import { standingCharts } from './chartChanges';
import { type DropDown, dropDownWork } from './dropDowns';
import { type Ground, readGround } from './ground';
import { localTime } from './localTime';
import { newSheetWorks } from './newSheet';
import { pageWork } from './pageLayout';
import { checkEdits, checkNewSheets } from './readBack';
import { RowHashes } from './rowHashes';
import { editWorks, type SheetEdit } from './sheetEdits';
import { type Deeds, deedsOf } from './wholePlan';
import { sendWorks, type Sending, type Work } from './works';

/**
 * Carries a plan out whole, or throws and leaves the workbook as it was. Order: read and check, write down what will
 * be replaced, write, read back. Whatever goes wrong after the first write takes everything back, in a run of its own:
 * the one that failed may be unable to.
 */
export async function applyPlan(
  plan: WritePlan,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<void> {
  await runExcelWriting('writing', async (run) => {
    let begun: Writing | undefined;
    try {
      await run(async (context) => {
        const writing = await prepare(context, plan, signal);
        begun = writing;
        await write(context, writing, progress, signal);
      });
    } catch (error) {
      if (begun !== undefined) await rollBack(begun, error);
      throw error;
    }
  });
}

async function prepare(
  context: Context,
  plan: WritePlan,
  signal: AbortSignal | undefined,
): Promise<Writing> {
  stopIfAsked(signal);
  const ground = await readGround(context, plan, signal);
  const deeds = deedsOf(plan, ground);
  const free = await withFreeLists(context, deeds.edits);
  const edits = await standingCharts(context, free);
  const undo = await UndoSheet.open(context);
  stopIfAsked(signal);
  const created = deeds.created.map(({ name }) => name);
  return { plan, ground, deeds, edits, record: recordOf(created, edits), undo };
}

interface Writing {
  readonly plan: WritePlan;
  readonly ground: Ground;
  readonly deeds: Deeds;
  readonly edits: readonly SheetEdit[];
  readonly record: UndoRecord;
  readonly undo: UndoSheet;
}

async function write(
  context: Context,
  { plan, ground, deeds, edits, record, undo }: Writing,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<void> {
  const { created } = deeds;
  const all = created.reduce((sum, { rows }) => sum + rows.length, changedCount(record));
  let done = 0;
  const rowsDone = (rows: number): void => {
    done += rows;
    progress?.(done, all);
  };
  const sending: Sending = { signal, rowsDone };
  context.runtime.enableEvents = false;
  const header = await undo.keep(stepOf(plan, record), record, { signal });
  const hashes = new Map(created.map(({ name }) => [name, new RowHashes()]));
  await sendWorks(context, allWorks(deeds, edits, ground, hashes), sending);
  const rows = new Map([...hashes].map(([name, list]) => [name, list.rows]));
  await checkNewSheets(context, created, rows, ground.from1904);
  stopIfAsked(signal);
  await checkEdits(context, edits);
  stopIfAsked(signal);
  await undo.seal(header, Object.fromEntries(rows));
  await finish(context, deeds, () => undo.trim(header));
}

/** What may fail without harm: print settings, forgetting old writes, and listening again. */
async function finish(
  context: Context,
  { created }: Deeds,
  trim: () => Promise<void>,
): Promise<void> {
  const pages = created.flatMap((content) => pageWork(content) ?? []);
  const acts = [trim, ...pages.map((page) => () => sendWorks(context, [page]))];
  for (const act of acts) {
    try {
      await act();
    } catch {
      break;
    }
  }
  await listenAgain(context);
}

async function listenAgain(context: Context): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch {
    // The next write asks again; nothing of the workbook depends on it.
  }
}

function* allWorks(
  { created }: Deeds,
  edits: readonly SheetEdit[],
  ground: Ground,
  hashes: ReadonlyMap<string, RowHashes>,
): Generator<Work> {
  const { from1904, lists } = ground;
  const listReference = (oneOf: readonly string[]): string => lists.reference(oneOf);
  for (const edit of edits) {
    yield* editWorks(edit);
  }
  for (const content of created) {
    const own = hashes.get(content.name) ?? new RowHashes();
    yield* newSheetWorks(content, { from1904, listReference, hashes: own });
  }
  for (const drop of edits.flatMap((edit) => edit.lists)) yield dropDownWork(drop, listReference);
}

function stepOf({ sentences }: WritePlan, record: UndoRecord): Parameters<UndoSheet['keep']>[0] {
  const sheets = [...record.created, ...record.changed.map(({ sheet }) => sheet)];
  const title = sentences.length > 0 ? sentences.join('') : `写入${sheets.join('、')}`;
  return { title, at: localTime(new Date()), sheets, changedCells: changedCount(record) };
}

/** Leaves out lists for cells that already have a rule. One sync when there are lists. */
async function withFreeLists(
  context: Context,
  edits: readonly SheetEdit[],
): Promise<readonly SheetEdit[]> {
  if (edits.every(({ lists }) => lists.length === 0)) return edits;
  const { worksheets } = context.workbook;
  const asked = edits
    .flatMap(({ lists }) => lists)
    .map((drop) => {
      const { top, left, bottom, right } = drop.area;
      const sheet = worksheets.getItem(drop.sheet);
      const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      range.dataValidation.load('type');
      return { drop, range };
    });
  await context.sync();
  const free = new Set<DropDown>();
  for (const { drop, range } of asked) {
    if (range.dataValidation.type === 'None') free.add(drop);
  }
  return edits.map((edit) => ({ ...edit, lists: edit.lists.filter((drop) => free.has(drop)) }));
}

/** Takes back what was written. Throws PlanRefused when even that fails. */
async function rollBack({ undo, record }: Writing, cause: unknown): Promise<void> {
  try {
    await runExcel('writing', async (context) => {
      const works = await takeBackWorks(context, record, undefined, false);
      await sendWorks(context, [...works, ...(await undo.forgetWorks(context, record))]);
      await listenAgain(context);
    });
  } catch {
    const names = [...record.created, ...record.changed.map(({ sheet }) => sheet)];
    throw new PlanRefused(
      `写到一半出错，撤回时又出错：${faultSentence(cause)}` +
        `请核对工作表${names.map((name) => `“${name}”`).join('、')}，再点“还原”。`,
      { cause },
    );
  }
}
