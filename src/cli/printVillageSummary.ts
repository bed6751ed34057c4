import type { SummaryTable } from '../ledgers/summary/summaryTable';
import { table } from './textWidth';

/**
 * The summary by village for a person at a terminal: a line a count with all villages beside each other (counts that
 * are 0 everywhere are left out), then what is said of them.
 */
export function villageSummaryText(summed: SummaryTable): string {
  const { columns, villages, total, sentence, identities } = summed;
  const lines = [total, ...villages];
  const counts = columns.flatMap(({ header }, place) => {
    const numbers = lines.map((line) => line.numbers[place] ?? null);
    const isNothing = numbers.every((number) => number === null || number === 0);
    return isNothing ? [] : [[header, ...numbers.map((number) => String(number ?? ''))]];
  });
  return [
    ...table([['', ...lines.map(({ village }) => village)], ...counts]),
    '',
    sentence,
    '',
    ...identities.map((identity, place) => `核对${place + 1}：${identity.sentence}`),
  ].join('\n');
}
