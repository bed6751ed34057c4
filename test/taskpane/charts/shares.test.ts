import { describe, expect, it } from 'vitest';
import { barsOf, partsOf, percentOf, progressOf } from '../../../taskpane/charts/shares';
import type { VillageOverview } from '../../../taskpane/engine/paneEngine';

describe('shares', () => {
  it.each([
    [0, 0, '0%'],
    [0, 8, '0%'],
    [1, 8, '12.5%'],
    [1, 3, '33.3%'],
    [1, 100_000, '0.1%'],
    [99_999, 100_000, '99.9%'],
    [8, 8, '100%'],
  ])('%i of %i is %s', (count, all, percent) => {
    expect(percentOf(count, all)).toBe(percent);
  });

  it('draws the longest bar first and none for what is not there', () => {
    const bars = barsOf([
      { id: 'a', label: '甲', count: 5 },
      { id: 'b', label: '乙', count: 0 },
      { id: 'c', label: '丙', count: 20 },
    ]);
    expect(bars).toEqual([
      { id: 'c', label: '丙', count: 20, percent: '80%', length: 1 },
      { id: 'a', label: '甲', count: 5, percent: '20%', length: 0.25 },
    ]);
    expect(barsOf([])).toEqual([]);
  });
});

const village = (name: string, judgements: VillageOverview['judgements']): VillageOverview => ({
  village: name,
  households: judgements.reduce((sum, { count }) => sum + count, 0),
  judgements,
});

describe('progress by village', () => {
  const small = village('大石村', [{ id: 'site-visit', label: '', count: 2 }]);
  const large = village('红军村', [
    { id: 'preliminarily-safe', label: '', count: 4 },
    { id: 'moved-out', label: '', count: 1 },
    { id: 'ledger+site-visit', label: '', count: 3 },
    { id: 'needs-clarification', label: '', count: 2 },
  ]);

  it('puts every judgement into one of four steps, the largest village first', () => {
    expect(progressOf([small, large])).toEqual([
      {
        village: '红军村',
        households: 10,
        counts: { settled: 5, visit: 0, ledger: 3, unclear: 2 },
      },
      { village: '大石村', households: 2, counts: { settled: 0, visit: 2, ledger: 0, unclear: 0 } },
    ]);
  });

  it('stacks the parts without gaps and leaves out empty ones', () => {
    const [first] = progressOf([large]);
    expect(partsOf(first!)).toEqual([
      { id: 'settled', from: 0, length: 0.5 },
      { id: 'ledger', from: 0.5, length: 0.3 },
      { id: 'unclear', from: 0.8, length: 0.2 },
    ]);
    expect(
      partsOf({
        village: '',
        households: 0,
        counts: { settled: 0, visit: 0, ledger: 0, unclear: 0 },
      }),
    ).toEqual([]);
  });
});
