import type { CheckResult } from '../../domain/check';
import { sheetsOfSummary, summary } from '../../jobs/summary';
import { summaryJson } from '../../jobs/summaryJson';
import { summaryOf } from '../../jobs/summaryOf';
import type { Arguments } from '../arguments';
import { villageSummaryText } from '../printVillageSummary';
import { runChecking } from '../runChecking';
import { writePieces } from '../writeJson';
import { targetOf } from '../writeSheets';

/** `anju summary`: sums up by village; writes the sheet where told to. */
export function runSummary(words: readonly string[]): Promise<number> {
  return runChecking(summary, words, {
    target: async (given, workbooks) =>
      given.has('out') || given.has('in-place') ? targetOf(given, workbooks) : undefined,
    only: () => sheetsOfSummary,
    tell,
  });
}

async function tell(
  given: Arguments,
  result: CheckResult,
  receipt: readonly string[],
): Promise<void> {
  const table = summaryOf(result);
  const json = given.text('json');
  if (json !== undefined) {
    await writePieces([`${JSON.stringify(summaryJson(result, table), null, 1)}\n`], json);
  }
  if (json === '-') return;
  console.log(villageSummaryText(table));
  if (receipt.length > 0) console.log(`\n${receipt.join('\n')}`);
}
