import {
  CommandType,
  UniverInstanceType,
  IUniverInstanceService,
  LifecycleStages,
  type IStyleData,
  Workbook,
} from '@univerjs/core';
import type { ModelRefusal } from '../model/refusal';
import type { WorkbookModel } from '../model/workbookModel';
import type { Grid } from './createGrid';
import { ModelFollower } from './followModel';
import { Quiet, type GridContext } from './gridContext';
import { hearPerson } from './hearPerson';
import { reveal } from './reveal';
import { StyleShelf } from './styleShelf';
import { forgetUndoAfterOthers } from './undoSteps';
import { workbookSnapshot, type OfAddin } from './snapshot';

let lastWorkbook = 0;

/** A grid that starts by doing what the model refuses would start for ever: no person is as quick (ms). */
const HASTE = 5000;
const RESTARTS_IN_HASTE = 3;

/**
 * Shows a workbook in the grid and keeps both alike. What the person did in the grid and the model does not take is
 * taken back by showing the model once more. Returns what lets go of the workbook.
 */
export function openInGrid(
  grid: Grid,
  model: WorkbookModel,
  ofAddin: OfAddin,
  refused: (refusal: ModelRefusal) => void,
): () => void {
  let stop = (): void => undefined;
  let restarting = false;
  let restarts: readonly number[] = [];
  const restart = (refusal: ModelRefusal): void => {
    refused(refusal);
    const now = Date.now();
    restarts = restarts.filter((before) => now - before < HASTE);
    if (restarting || restarts.length >= RESTARTS_IN_HASTE) return;
    restarts = [...restarts, now];
    restarting = true;
    stop();
    // The grid is still in the middle of what the person did.
    setTimeout(() => {
      restarting = false;
      stop = bind(grid, model, ofAddin, restart);
    }, 0);
  };
  stop = bind(grid, model, ofAddin, restart);
  return () => {
    stop();
  };
}

function bind(
  grid: Grid,
  model: WorkbookModel,
  ofAddin: OfAddin,
  refused: (refusal: ModelRefusal) => void,
): () => void {
  const context = show(grid, model, ofAddin);
  const follower = new ModelFollower(context);
  const stops = [
    model.on(follower.take),
    follower.stop,
    finishBeforeCommands(context, follower),
    forgetUndoAfterOthers(grid.univer, model, context.workbook.getUnitId()),
    hearPerson(context, refused),
    revealOnceDrawn(context),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Commands that only look at the sheet need not wait until all of it is shown. */
const VIEWS = /scroll|zoom|select|activate|hover/i;

/** What the person does next must not meet cells that are still to be shown. Returns what stops it. */
function finishBeforeCommands({ api, quiet }: GridContext, follower: ModelFollower): () => void {
  const before = api.addEvent(api.Event.BeforeCommandExecute, ({ id, type }) => {
    if (!quiet.on && type === CommandType.COMMAND && !VIEWS.test(id)) follower.finish();
  });
  return () => {
    before.dispose();
  };
}

/**
 * Shows the selection now, and again when the grid has drawn its first workbook: only then name box and formula bar
 * listen. Returns what stops the waiting.
 */
function revealOnceDrawn(context: GridContext): () => void {
  const { api, model, quiet } = context;
  const show = (): void => {
    quiet.run(() => {
      reveal(context, model.activeSheet.id);
    });
  };
  show();
  const waiting = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === LifecycleStages.Steady) show();
  });
  return () => {
    waiting.dispose();
  };
}

function show(grid: Grid, model: WorkbookModel, ofAddin: OfAddin): GridContext {
  lastWorkbook += 1;
  const id = `anju-workbook-${lastWorkbook}`;
  const styles: Record<string, IStyleData> = {};
  const opened: { workbook?: Workbook } = {};
  const shelf = new StyleShelf((styleId, style) => {
    if (opened.workbook === undefined) styles[styleId] = style;
    else opened.workbook.addStyles({ [styleId]: style });
  });
  grid.show(workbookSnapshot(model, id, shelf, styles, ofAddin));
  const instances = grid.univer.__getInjector().get(IUniverInstanceService);
  const workbook = instances.getUnit<Workbook>(id, UniverInstanceType.UNIVER_SHEET);
  if (!(workbook instanceof Workbook)) throw new Error('The grid did not take the workbook.');
  opened.workbook = workbook;
  return { api: grid.api, model, workbook, shelf, ofAddin, quiet: new Quiet() };
}
