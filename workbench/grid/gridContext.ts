import type { IExecutionOptions, Workbook } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { WorkbookModel } from '../model/workbookModel';
import type { OfAddin } from './snapshot';
import type { StyleShelf } from './styleShelf';

/** One workbook in the grid, with what showing and hearing it needs. */
export interface GridContext {
  readonly api: FUniver;
  readonly model: WorkbookModel;
  /** Univer's own workbook. */
  readonly workbook: Workbook;
  readonly shelf: StyleShelf;
  readonly ofAddin: OfAddin;
  readonly quiet: Quiet;
}

/** Tells what the page does in the grid from what the person does there. */
export class Quiet {
  private depth = 0;
  /** Set while results of the grid's own formulas go into the model: the grid shows them already. */
  results = false;

  get on(): boolean {
    return this.depth > 0;
  }

  /** Runs something that is not the person's doing. */
  run(work: () => void): void {
    this.depth += 1;
    try {
      work();
    } finally {
      this.depth -= 1;
    }
  }
}

const OWN: IExecutionOptions = { onlyLocal: true };

/** Runs a mutation of the grid at once, outside its undo list. */
export function mutate(context: GridContext, id: string, params: object): void {
  context.api.syncExecuteCommand(id, { unitId: context.workbook.getUnitId(), ...params }, OWN);
}
