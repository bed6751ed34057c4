import { lists } from '../../jobs/lists';
import { runChecking } from '../runChecking';
import { targetOf } from '../writeSheets';

/** `anju lists`: all generated sheets, or those of `--only`. */
export function runLists(words: readonly string[]): Promise<number> {
  return runChecking(lists, words, { target: targetOf, only: (given) => given.texts('only') });
}
