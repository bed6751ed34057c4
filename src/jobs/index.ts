import { changes } from './changes';
import { check } from './check';
import { draw } from './draw';
import { explain } from './explain';
import { ledger } from './ledger';
import { lists } from './lists';
import { merge } from './merge';
import { reconcile } from './reconcile';
import { review } from './review';
import { rollup } from './rollup';
import { sample } from './sample';
import { split } from './split';
import { status } from './status';
import { submit } from './submit';
import { summary } from './summary';
import { visits } from './visits';

/** What a clerk can do in pane and ribbon; both show these groups in this order, and nothing else. */
export const jobGroups = {
  check: [check],
  ledgers: [lists, ledger, summary],
  work: [visits, draw, review, status],
  submit: [reconcile, changes, split, merge, submit, rollup],
  help: [explain, sample],
} as const;

export type JobGroup = keyof typeof jobGroups;

export const jobs = Object.values(jobGroups).flat();

export type JobId = (typeof jobs)[number]['id'];

/** What the command line can do, in the order of its help. */
export const commandLineJobs = [
  ...[check, lists, ledger, visits, reconcile, changes],
  ...[submit, summary, rollup, draw, status],
  ...[review, split, merge],
  ...[explain, sample],
] as const;

export type CommandId = (typeof commandLineJobs)[number]['id'];
