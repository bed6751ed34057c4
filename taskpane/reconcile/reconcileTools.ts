import type { ActionKit } from '../app/actions/actionKit';
import {
  type KeptReconcile,
  readReconcile,
  RECONCILE_KEY,
  reconcileText,
  UNREADABLE_RECONCILE_KEY,
} from '../settings-store/reconcileSetting';
import type { ReconcileState } from './reconcileState';

/** What the actions remember between one another, beside the state that is shown. */
export interface Memory {
  readonly files: Map<string, File>;
  /** Tables have been read and not yet compared: a comparison can begin with them. */
  isRead: boolean;
  /** Writes of this tool before the workbook was read. */
  writes: number;
}

/** What the work of a comparison is done with. */
export interface Tools {
  readonly kit: ActionKit;
  readonly memory: Memory;
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

export async function keepNow(kit: ActionKit, change: ChangeKept): Promise<void> {
  const before = kept(kit);
  const next = { ...before, ...change(before) };
  await kit.services.workbook.keepSetting(RECONCILE_KEY, reconcileText(next));
  show(kit, { kept: next });
}

/** Takes up what the workbook remembers of comparisons. What cannot be read is kept aside and said. */
export async function openKept(kit: ActionKit): Promise<void> {
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
