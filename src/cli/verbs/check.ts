import { check, sheetsOfCheck } from '../../jobs/check';
import { runChecking } from '../runChecking';
import { targetOf } from '../writeSheets';

/** `anju check`: writes only where it is told to, and then what was found and each household's result. */
export function runCheck(words: readonly string[]): Promise<number> {
  return runChecking(check, words, {
    target: async (given, workbooks) =>
      given.has('out') || given.has('in-place') ? targetOf(given, workbooks) : undefined,
    only: () => sheetsOfCheck,
  });
}
