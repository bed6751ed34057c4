import {
  UniverInstanceType,
  IUniverInstanceService,
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
import { workbookSnapshot, type OfAddin } from './snapshot';

let lastWorkbook = 0;

/** Shows a workbook in the grid and keeps both alike. Returns what lets go of it. */
export function openInGrid(
  grid: Grid,
  model: WorkbookModel,
  ofAddin: OfAddin,
  refused: (refusal: ModelRefusal) => void,
): () => void {
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
  const quiet = new Quiet();
  const context: GridContext = { api: grid.api, model, workbook, shelf, ofAddin, quiet };
  const follower = new ModelFollower(context);
  const stopFollowing = model.on(follower.take);
  quiet.run(() => {
    reveal(context, model.activeSheet.id);
  });
  const stopHearing = hearPerson(context, follower, refused);
  return () => {
    stopFollowing();
    stopHearing();
  };
}
