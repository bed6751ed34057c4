import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/domain/partialDate';
import { visitOptions } from '../../../src/jobs/visitsRequest';
import { defaultProfile } from '../../../src/policy/profiles';

const asked = (day: string, words: { from?: string; perDay?: string } = {}) =>
  visitOptions({ ...words, withoutWeekends: false }, [], { profile: defaultProfile, day });

describe('the days that visits are planned for', () => {
  it.each([
    ['before the notice’s days', '2024-09-10', '2024-09-11'],
    ['on their first', '2024-09-11', '2024-09-11'],
    ['among them', '2024-09-20', '2024-09-20'],
    ['on their last', '2024-10-13', '2024-10-13'],
    ['after them', '2024-10-14', '2024-09-11'],
  ])('checked %s, begin with %s → %s', (_, day, first) => {
    expect(formatDate(asked(day).from)).toBe(first);
  });

  it('begin where somebody says, and end with the notice', () => {
    const { from, until } = asked('2024-09-20', { from: '2024-09-12' });
    expect([from, until].map(formatDate)).toEqual(['2024-09-12', '2024-10-13']);
  });
});

it.each(['0', '2.5', '十'])('%s households a day are refused in words', (perDay) => {
  expect(() => asked('2024-09-20', { perDay })).toThrow(/每队每天的户数/);
});
