import { checkingActions } from './actions/checking';
import { reconcileActions } from '../reconcile/reconcileActions';
import { versionsActions } from '../versions/versionsActions';
import { once } from '../once';
import { createActionKit } from './actions/actionKit';
import { findingActions } from './actions/findingActions';
import { householdActions } from './actions/householdActions';
import { openTown, townActions } from './actions/townActions';
import { refreshUndoSteps, writingActions } from './actions/writingActions';
import type { PaneActions } from './paneContext';
import type { PaneServices } from './paneServices';
import type { Page } from './paneState';
import { createPaneStore, type PaneStore } from './paneStore';

/** The pane without its picture: what React shows and what ribbon buttons move. */
export interface PaneModel {
  readonly services: PaneServices;
  readonly store: PaneStore;
  readonly actions: PaneActions;
  /** Takes up what the workbook remembers and begins to watch it. Never rejects: troubles are shown. */
  readonly open: () => Promise<void>;
}

/** The pane without a page: its state and what can be done to it. Asks nothing of the workbook before `open`. */
export function createPane(given: PaneServices): PaneModel {
  const services = {
    ...given,
    reconcile: once(given.reconcile),
    versions: once(given.versions),
  };
  const store = createPaneStore();
  const kit = createActionKit(services, store);
  const checking = checkingActions(kit);
  const town = townActions(kit);
  const writing = writingActions(kit);
  const { dispatch } = store;
  const actions: PaneActions = {
    ...checking,
    ...findingActions(kit, checking.check),
    ...householdActions(kit, checking.check),
    ...town,
    ...writing.actions,
    reconcile: reconcileActions(kit, writing.showPlan),
    versions: versionsActions(kit),
    stop: kit.stop,
    openPage: (page) => {
      // What pages carry beside their id is optional; the compiler would prove it of 25 pages at most.
      const opened = typeof page === 'string' ? ({ id: page } as Page) : page;
      dispatch({ kind: 'opened-page', page: opened });
    },
    back: () => {
      dispatch({ kind: 'back' });
    },
    report: kit.report,
    clearError: () => {
      dispatch({ kind: 'error', error: undefined });
    },
    say: (notice) => {
      dispatch({ kind: 'notice', notice });
    },
  };
  const open = async (): Promise<void> => {
    await kit.attempt(() => openTown(kit));
    await kit.attempt(() => refreshUndoSteps(kit));
    await kit.attempt(async () => {
      await services.workbook.watch(({ sheet }) => {
        dispatch({ kind: 'sheet-changed', sheet });
      });
    });
  };
  return { services, store, actions, open };
}
