import type { ActionKit, Running } from '../app/actions/actionKit';
import type { CompareRequest } from '../engine/reconcile/reconcileEngine';
import { sheetsToCompare } from './chosenSheets';
import { isOld, readAll, readingRequest } from './readSources';
import { keepNow, show, shown, type Tools } from './reconcileTools';

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

export async function takeComparison(tools: Tools, signal?: AbortSignal): Promise<void> {
  const { kit } = tools;
  const engine = await tools.kit.services.reconcile();
  const comparison = await engine.compare(compareRequest(kit), signal);
  show(kit, { comparison, generation: shown(kit).generation + 1 });
}

function compareRequest(kit: ActionKit): CompareRequest {
  const { sources, kept: known } = shown(kit);
  return {
    ...readingRequest(kit),
    sheets: sources === undefined ? [] : sheetsToCompare(sources, known),
    decisions: known.decisions,
    villages: known.villages,
  };
}
