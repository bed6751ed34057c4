import { jobs } from '../../src/jobs';

/** What buttons and shortcuts may do beside the jobs; the pane's entry associates each by this name. */
const paneActions = [
  'openPane',
  'previousFinding',
  'nextFinding',
  'restore',
  'checkHousehold',
  'settings',
  'help',
] as const;

/** Every name that an action of the manifest may call. */
export const knownActions: ReadonlySet<string> = new Set([
  ...jobs.map(({ id }) => id),
  ...paneActions,
]);
