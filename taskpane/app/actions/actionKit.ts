import { type Progress, Stopped } from '../../../src/workbook/port';
import { paneError } from '../paneError';
import type { PaneEvent } from '../paneReducer';
import type { PaneServices } from '../paneServices';
import type { Phase, PaneState } from '../paneState';
import type { PaneStore } from '../paneStore';

export type Task = Extract<Phase, { kind: 'busy' }>['task'];

/** What the work of an action is given. */
export interface Running {
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Goes on to the next part of the work. */
  readonly turnTo: (task: Task, canStop?: boolean) => void;
}

/** What all actions are built from. */
export interface ActionKit {
  readonly services: PaneServices;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Runs work that nothing else may disturb. False when it was refused, stopped, or something else runs. */
  readonly busy: (
    task: Task,
    work: (running: Running) => Promise<void>,
    canStop?: boolean,
  ) => Promise<boolean>;
  /** Runs a short question. False when it was refused. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
  readonly report: (error: unknown) => void;
  readonly stop: () => void;
  /** Writes of this tool, and how many of them the check at hand has seen: with fewer its tables are old. */
  readonly memory: { writes: number; writesChecked: number };
}

/** What all actions share: one thing at a time, progress, stopping, and failures in words. */
export function createActionKit(services: PaneServices, store: PaneStore): ActionKit {
  let controller: AbortController | undefined;
  const { dispatch, state } = store;

  const report = (error: unknown): void => {
    if (error instanceof Stopped || (error instanceof Error && error.name === 'Stopped')) {
      dispatch({ kind: 'notice', notice: services.texts.shell.stopped });
      return;
    }
    const { texts, now } = services;
    dispatch({ kind: 'error', error: paneError(error, texts, now().toISOString()) });
  };

  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      report(error);
      return false;
    }
  };

  const busy: ActionKit['busy'] = async (task, work, canStop = false) => {
    if (state().phase.kind === 'busy') return false;
    const own = new AbortController();
    controller = own;
    // What is still under way when the work was stopped may report for a while: nobody is busy with it any more.
    const showPhase = (phase: Phase): void => {
      if (controller === own) dispatch({ kind: 'phase', phase });
    };
    const running = runningWork(task, canStop, own.signal, showPhase);
    dispatch({ kind: 'error', error: undefined });
    dispatch({ kind: 'notice', notice: undefined });
    running.turnTo(task, canStop);
    try {
      return await attempt(() => work(running));
    } finally {
      showPhase({ kind: 'idle' });
      if (controller === own) controller = undefined;
    }
  };

  const stop = (): void => {
    controller?.abort();
  };
  return { services, state, dispatch, busy, attempt, report, stop, memory: newMemory() };
}

function newMemory(): ActionKit['memory'] {
  return { writes: 0, writesChecked: 0 };
}

function runningWork(
  firstTask: Task,
  firstCanStop: boolean,
  signal: AbortSignal,
  showPhase: (phase: Phase) => void,
): Running {
  let task = firstTask;
  let canStop = firstCanStop;
  const show = (done: number, all: number | undefined): void => {
    showPhase({ kind: 'busy', task, canStop, done, all });
  };
  return {
    signal,
    progress: show,
    turnTo: (next, nextCanStop = false) => {
      task = next;
      canStop = nextCanStop;
      show(0, undefined);
    },
  };
}
