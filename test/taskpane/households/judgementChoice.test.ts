import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/domain/preliminaryJudgement';
import {
  choiceOf,
  countOf,
  judgementsOf,
  visitJudgements,
} from '../../../taskpane/households/judgementChoice';

const counted = (
  [
    ['site-visit', 3],
    ['ledger', 5],
    ['ledger+site-visit', 7],
    ['moved-out', 0],
  ] as const satisfies [Judgement, number][]
).map(([id, count]) => ({ id, label: id, count }));

describe('choosing judgements', () => {
  it.each([
    [undefined, ''],
    [['ledger'], 'ledger'],
    [visitJudgements, 'site-visit ledger+site-visit'],
  ] as const)('%j is the choice %j, and back', (judgements, choice) => {
    expect(choiceOf({ judgements })).toBe(choice);
    expect(judgementsOf(choice, counted)).toEqual(judgements);
  });

  it('takes no part of a name for the name', () => {
    expect(judgementsOf('ledger+site-visit', counted)).toEqual(['ledger+site-visit']);
    expect(judgementsOf('visit', counted)).toBeUndefined();
  });

  it.each([
    [undefined, 15],
    [visitJudgements, 10],
    [['moved-out'], 0],
  ] as const)('counts %j', (judgements, count) => {
    expect(countOf(counted, judgements)).toBe(count);
  });
});
