import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../src/domain/partialDate';
import { dateText, visitDays, type VisitWindow } from '../../../src/domain/visits/visitDays';

const day = (month: number, of: number): PartialDate => ({ year: 2024, month, day: of });
const NOTICE = { from: day(9, 11), until: day(10, 13) };
const daysOf = (window: VisitWindow): string | string[] => {
  const days = visitDays(window, NOTICE);
  return typeof days === 'string' ? days : days.map(dateText);
};

describe('the days on which visits may be made', () => {
  it.each([
    ['weekends are working days', { from: day(9, 13), until: day(9, 16) }, 4],
    ['the whole time of the notice', NOTICE, 33],
    ['a single day', { from: day(10, 13), until: day(10, 13) }, 1],
  ])('%s', (_, window, count) => {
    expect(daysOf(window)).toHaveLength(count);
  });

  it('leaves out Saturday and Sunday where told so', () => {
    expect(daysOf({ from: day(9, 13), until: day(9, 16), withoutWeekends: true })).toEqual([
      '2024-09-13',
      '2024-09-16',
    ]);
  });

  it.each([
    [
      'a day too early',
      { from: day(9, 10), until: day(9, 20) },
      '超出了工作时间2024-09-11至2024-10-13',
    ],
    ['a day too late', { from: day(9, 20), until: day(10, 14) }, '超出了工作时间'],
    ['the wrong way round', { from: day(9, 20), until: day(9, 19) }, '在结束日期2024-09-19之后'],
    [
      'a weekend alone',
      { from: day(9, 14), until: day(9, 15), withoutWeekends: true },
      '没有可以安排的工作日',
    ],
  ])('refuses %s in words', (_, window, words) => {
    expect(daysOf(window)).toContain(words);
  });
});
