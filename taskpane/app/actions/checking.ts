import { today } from '../../../src/domain/partialDate';
import { readWorkbook } from '../../engine/feed';
import type { EngineRequest } from '../../engine/paneEngine';
import type { Town } from '../paneState';
import type { ActionKit, Running } from './actionKit';

/** What the engine is asked for a town: its profile, sheets and exemptions, and its day or else today. */
function requestFor(town: Town, now: Date): EngineRequest {
  const { profile, exemptions, day, onlySheets } = town;
  return {
    day: day ?? today(now),
    exemptions,
    ...(profile === undefined ? {} : { profile }),
    ...(onlySheets === undefined ? {} : { onlySheets }),
  };
}

/** Reads the whole workbook into the engine and checks it. */
export async function readAndCheck(kit: ActionKit, running: Running): Promise<void> {
  const { services, state, dispatch, memory } = kit;
  const { workbook, engine, now } = services;
  running.turnTo('reading', true);
  await readWorkbook(workbook, engine, running.progress, running.signal);
  const at = now();
  running.turnTo('checking', true);
  const overview = await engine.check(requestFor(state().town, at), running.signal);
  memory.writesChecked = memory.writes;
  dispatch({ kind: 'checked', overview, at: at.toISOString() });
}

/** Reads again before planning when the tables at hand are not what stands in the workbook. */
export async function readAgainIfOld(kit: ActionKit, running: Running): Promise<void> {
  const { overview, changedSheets } = kit.state();
  const { writes, writesChecked } = kit.memory;
  const isOld = overview === undefined || changedSheets.length > 0 || writes !== writesChecked;
  if (isOld) await readAndCheck(kit, running);
}

export function checkingActions(kit: ActionKit): {
  check: () => Promise<boolean>;
  recheck: () => Promise<boolean>;
} {
  const check = async (): Promise<boolean> => {
    const done = await kit.busy('reading', (running) => readAndCheck(kit, running), true);
    const { overview } = kit.state();
    if (done && overview !== undefined) {
      const { shell } = kit.services.texts;
      const findings = overview.findings.reduce((sum, { count }) => sum + count, 0);
      const notice = overview.listFound
        ? shell.checkDone(overview.households, findings)
        : shell.checkWithoutList;
      kit.dispatch({ kind: 'notice', notice });
    }
    return done;
  };
  const recheck = (): Promise<boolean> =>
    kit.state().overview === undefined
      ? check()
      : kit.busy('checking', ({ signal }) => checkAgain(kit, kit.state().town, signal), true);
  return { check, recheck };
}

/** Checks the tables at hand for a town, which may not be kept yet. Stopped, the check before it stays. */
export async function checkAgain(kit: ActionKit, town: Town, signal?: AbortSignal): Promise<void> {
  const { engine, now } = kit.services;
  const overview = await engine.recheck(requestFor(town, now()), signal);
  kit.dispatch({ kind: 'checked', overview });
}
