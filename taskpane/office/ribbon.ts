import { type JobId, jobs } from '../../src/jobs';
import { type ActionName, actionNames } from '../actions';
import type { PaneActions } from '../app/paneContext';

/** What each button of the ribbon starts once the pane is open. */
export function startsOf(actions: PaneActions): Readonly<Record<ActionName, () => void>> {
  const page = (id: 'settings' | 'help' | 'restore') => (): void => {
    actions.openPage(id);
  };
  return {
    ...startsOfJobs(actions),
    openPane: () => undefined,
    check: () => {
      actions.openPage('overview');
      void actions.check();
    },
    previousFinding: () => void actions.stepFinding(-1),
    nextFinding: () => void actions.stepFinding(1),
    restore: page('restore'),
    checkHousehold: () => void actions.checkHousehold(),
    settings: page('settings'),
    help: page('help'),
  };
}

/** A job is run, whatever it is. */
function startsOfJobs(actions: PaneActions): Readonly<Record<JobId, () => void>> {
  const starts = jobs.map(({ id }) => [id, () => void actions.runJob(id)]);
  return Object.fromEntries(starts) as Record<JobId, () => void>;
}

/** Puts every action of the manifest to its button. A button opens the pane and starts its thing there. */
export function associateRibbon(actions: PaneActions): void {
  const starts = startsOf(actions);
  for (const name of actionNames) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void press(starts[name], event, actions.report);
    });
  }
}

/** Excel keeps the button pressed until it hears that the action is complete. */
async function press(
  start: () => void,
  event: Partial<Pick<Office.AddinCommands.Event, 'completed'>> | undefined,
  report: (error: unknown) => void,
): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    report(error);
  }
  start();
  // Shortcuts call without an event.
  event?.completed?.();
}
