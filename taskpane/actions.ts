import { type JobId, jobs } from '../src/jobs';

/** What buttons and shortcuts may do beside the jobs; the pane's entry associates each by this name. */
export const paneActions = [
  'openPane',
  'previousFinding',
  'nextFinding',
  'restore',
  'checkHousehold',
  'settings',
  'help',
] as const;

/** A name that an action of the manifest may call. */
export type ActionName = JobId | (typeof paneActions)[number];

export const actionNames: readonly ActionName[] = [...jobs.map(({ id }) => id), ...paneActions];
