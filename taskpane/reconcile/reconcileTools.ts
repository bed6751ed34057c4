import { readAll } from '../sources/readSources';
import type { ActionKit, Running } from '../app/actions/actionKit';
import {
  type KeptReconcile,
  readReconcile,
  RECONCILE_KEY,
  reconcileText,
  UNREADABLE_RECONCILE_KEY,
} from '../settings-store/reconcileSetting';
import type { ReconcileEngine } from '../engine/reconcile/reconcileEngine';
import { newMemory, type SourcesTools } from '../sources/sourcesTools';
import type { ReconcileState } from './reconcileState';

/** What the work of a comparison is done with. */
export interface Tools extends SourcesTools {
  readonly engine: () => Promise<ReconcileEngine>;
}

export function reconcileTools(kit: ActionKit): Tools {
  return {
    ...{ kit, memory: newMemory(), engine: kit.services.reconcile },
    shown: () => shown(kit),
    show: (change) => {
      show(kit, change);
    },
  };
}

export function shown(kit: ActionKit): ReconcileState {
  return kit.state().reconcile;
}

export function kept(kit: ActionKit): KeptReconcile {
  return shown(kit).kept;
}

export function show(kit: ActionKit, change: Partial<ReconcileState>): void {
  kit.dispatch({ kind: 'reconcile', reconcile: { ...shown(kit), ...change } });
}

export type ChangeKept = (before: KeptReconcile) => Partial<KeptReconcile>;

export function changedKept(kit: ActionKit, change: ChangeKept): KeptReconcile {
  const before = kept(kit);
  return { ...before, ...change(before) };
}

export async function keepNow(kit: ActionKit, change: ChangeKept): Promise<void> {
  const next = changedKept(kit, change);
  await kit.services.workbook.keepSetting(RECONCILE_KEY, reconcileText(next));
  show(kit, { kept: next });
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

/** Reads what there is to compare; the first time, what the workbook remembers of comparisons too. */
export async function prepare(tools: Tools, running: Running): Promise<void> {
  if (tools.shown().sources === undefined) await openKept(tools.kit);
  await readAll(tools, running);
}
