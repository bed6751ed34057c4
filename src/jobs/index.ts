import { check } from './check';
import { explain } from './explain';
import { ledger } from './ledger';
import { lists } from './lists';
import { reconcile } from './reconcile';
import { sample } from './sample';

/** Everything a clerk can do. Command line, pane and ribbon show this list and nothing else. */
export const jobs = [check, lists, ledger, reconcile, explain, sample] as const;

export type JobId = (typeof jobs)[number]['id'];
