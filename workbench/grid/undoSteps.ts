import { IUndoRedoService, type Univer } from '@univerjs/core';
import type { WorkbookModel } from '../model/workbookModel';

/** How many steps of the person's can be undone and redone. */
export interface UndoSteps {
  readonly undos: number;
  readonly redos: number;
}

/** Tells of the steps now and whenever they change. */
export function watchUndo(univer: Univer, changed: (steps: UndoSteps) => void): void {
  const service = univer.__getInjector().get(IUndoRedoService);
  service.undoRedoStatus$.subscribe(changed);
}

/**
 * Forgets the person's steps once somebody else has changed the workbook: taking an older step back would then undo
 * what came after it as well, or hit other rows. A new or deleted sheet is no step either, as in Excel.
 */
export function forgetUndoAfterOthers(
  univer: Univer,
  model: WorkbookModel,
  unit: string,
): () => void {
  const service = univer.__getInjector().get(IUndoRedoService);
  const VIEWS = new Set(['selection', 'sheet-activated', 'workbook']);
  return model.on((changes) => {
    const others = changes.some(
      ({ by, kind }) =>
        kind === 'sheet-added' ||
        kind === 'sheet-removed' ||
        ((by === 'addin' || by === 'coauthor') && !VIEWS.has(kind)),
    );
    if (others) service.clearUndoRedo(unit);
  });
}
