import { expect, it } from 'vitest';
import { chartsOver } from '../../../src/domain/ledger/layoutCharts';
import type { LedgerChart, LedgerDefinition } from '../../../src/domain/ledger';

const CHART: LedgerChart = {
  ...{ id: 'share', title: '销号率', kind: 'column-clustered' },
  ...{ categories: 'village', series: ['share'] },
};

/** How many charts are made over a column with these numbers. */
function madeOver(chart: LedgerChart, numbers: readonly (number | null)[]): number {
  const definition = { charts: [chart] } as unknown as LedgerDefinition<unknown>;
  const positions = new Map([
    ['village', 0],
    ['share', 1],
  ]);
  const valueAt = (row: number) => numbers[row] ?? null;
  const ground = { headerRow: 0, firstRow: 0, lastRow: numbers.length - 1, positions, valueAt };
  return chartsOver(definition, ground).length;
}

it.each([
  [[null, null], 0, 0],
  [[0, null], 0, 1],
  [[0, 5], 1, 1],
])('over %j: %i, and %i where zeros are something to show', (numbers, plain, ofZeros) => {
  expect(madeOver(CHART, numbers)).toBe(plain);
  expect(madeOver({ ...CHART, evenOfZeros: true }, numbers)).toBe(ofZeros);
});
