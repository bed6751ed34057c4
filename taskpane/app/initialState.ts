import { newReconcile } from '../reconcile/reconcileState';
import { newVersions } from '../versions/versionsState';
import type { PaneState, Town } from './paneState';

export const newTown: Town = { exemptions: [], dismissed: [], person: '' };

export const initialState: PaneState = {
  page: { id: 'overview' },
  trail: [],
  phase: { kind: 'idle' },
  overview: undefined,
  generation: 0,
  checkedAt: undefined,
  changedSheets: [],
  town: newTown,
  findings: { query: { groupBy: 'rule' }, position: undefined },
  households: { query: {}, position: undefined },
  reconcile: newReconcile,
  versions: newVersions,
  writing: undefined,
  forms: {},
  household: undefined,
  undoSteps: [],
  error: undefined,
  notice: undefined,
};
