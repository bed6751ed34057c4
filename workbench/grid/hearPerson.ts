import {
  MoveRangeMutation,
  SetRangeValuesMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import { ModelRefusal } from '../model/refusal';
import type { GridContext } from './gridContext';
import { hearCells, hearMove, hearResults } from './hearCells';
import { hearLayout } from './hearLayout';
import { TypedTexts } from './typedText';

/**
 * Listens to what the person does in the grid and does the same in the model. `refused` is told of what the model
 * does not take: the grid has it and must be brought back. Returns what stops the listening.
 */
export function hearPerson(
  context: GridContext,
  refused: (refusal: ModelRefusal) => void,
): () => void {
  const typed = new TypedTexts(context.api);
  const { api, quiet } = context;
  const heard = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (quiet.on || !concerns(context, params)) return;
    try {
      if (id === MoveRangeMutation.id) {
        hearMove(context, params as IMoveRangeMutationParams, typed);
      } else if (id !== SetRangeValuesMutation.id) hearLayout(context, id, params);
      else if (options?.['fromFormula'] === true) {
        hearResults(context, params as ISetRangeValuesMutationParams);
      } else hearCells(context, params as ISetRangeValuesMutationParams, typed);
    } catch (error) {
      if (!(error instanceof ModelRefusal)) throw error;
      refused(error);
    }
  });
  return () => {
    heard.dispose();
  };
}

/** Editors of single cells are workbooks of their own to the grid; only ours counts. */
function concerns(context: GridContext, params: unknown): boolean {
  const unit = (params as { unitId?: string } | undefined)?.unitId;
  return unit === undefined || unit === context.workbook.getUnitId();
}
