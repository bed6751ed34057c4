import type { LedgerDefinition } from '../ledger';
import type { ChartCells, ChartChange } from '../writePlan';
import { chartCells, chartName } from './layoutCharts';
import type { LocatedColumns } from './locateColumns';

/**
 * What the charts of a standing sheet show once rows are added above its row of sums.
 * @param lastRow where the row of sums stood, from 0.
 */
export function chartChanges<Row>(
  { charts = [] }: LedgerDefinition<Row>,
  { headerRow, positions }: LocatedColumns,
  lastRow: number,
  added: number,
): readonly ChartChange[] {
  const ground = { firstRow: headerRow + 1, positions };
  return charts.flatMap((chart) => {
    const cells = (to: number): ChartCells | undefined =>
      chartCells(chart, { ...ground, lastRow: to });
    const [before, after] = [cells(lastRow - 1), cells(lastRow - 1 + added)];
    if (before === undefined || after === undefined) return [];
    return [{ name: chartName(chart), before, after }];
  });
}
