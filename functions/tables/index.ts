import type * as reconcileAnswers from '../reconcile';

export { checkTable } from './checkTable';
export { findingRows } from './findingRows';
export { judgementRows } from './judgementRows';

/** What compares two tables; it builds on what reads one, so it is fetched after it. */
export function loadReconcile(): Promise<typeof reconcileAnswers> {
  return import(/* webpackChunkName: "reconcile" */ '../reconcile');
}
