import type { ActionKit, Running } from '../app/actions/actionKit';
import type { CompareRequest } from '../engine/reconcile/reconcileEngine';
import { sheetsToCompare } from './chosenSheets';
import { isOld, readAll, readingRequest } from '../sources/readSources';
import type { KeptReconcile } from '../settings-store/reconcileSetting';
import { keepNow, kept, show, shown, type Tools } from './reconcileTools';

/** Reads again unless what was read has not been compared and nothing has changed since. */
export async function compare(tools: Tools, running: Running): Promise<void> {
  const { kit, memory } = tools;
  if (!memory.isRead || isOld(tools)) await readAll(tools, running);
  running.turnTo('comparing', true);
  memory.isRead = false;
  await takeComparison(tools, running.signal);
  sayWhatCame(kit);
  await keepNow(kit, () => ({ last: kit.services.now().toISOString() }));
}

function sayWhatCame(kit: ActionKit): void {
  const { reconcile: words } = kit.services.texts;
  const pairs = shown(kit).comparison?.pairs ?? [];
  const different = pairs.reduce((sum, { counts }) => sum + counts.different, 0);
  kit.dispatch({ kind: 'notice', notice: words.compared(pairs.length, different) });
}

/** Compares by what is kept, or by what is to be kept if the comparison comes about. */
export async function takeComparison(
  { kit, engine }: Tools,
  signal: AbortSignal | undefined,
  known = kept(kit),
): Promise<void> {
  const comparison = await (await engine()).compare(compareRequest(kit, known), signal);
  show(kit, { comparison, generation: shown(kit).generation + 1 });
}

function compareRequest(kit: ActionKit, known: KeptReconcile): CompareRequest {
  const { sources } = shown(kit);
  return {
    ...readingRequest(kit),
    sheets: sources === undefined ? [] : sheetsToCompare(sources, known),
    decisions: known.decisions,
    villages: known.villages,
  };
}
