import type { PlottedChart } from './plottedChart';
import { group, label, rectangle, type Box, type Shape } from './shape';
import type { ValueAxis } from './valueAxis';
import { TEXT_SIZE } from './textSizes';

/** Room between the columns of two categories, in widths of a column: what the add-in's files say. */
const GAP = 0.6;
/** The lowest piece of a stack whose number finds room in it, in pixels. */
const ROOM_FOR_LABEL = TEXT_SIZE;

/** Where a value stands below the top of the drawing; one beyond the end of the axis stands at its end. */
export const heightAt =
  ({ lowest, highest }: ValueAxis, { top, height }: Box) =>
  (value: number): number =>
    top + (height * (highest - Math.min(highest, Math.max(lowest, value)))) / (highest - lowest);

/** One column, or one piece of it: where it stands, and where its number. */
interface Column {
  readonly box: Box;
  readonly text: string;
}

/** The columns of all series, a group each, with their numbers. Empty cells have none, nor zeros without a number. */
export function columnShapes(chart: PlottedChart, axis: ValueAxis, plot: Box): readonly Shape[] {
  const columns = chart.series.map((_, index) => columnsOf(chart, index, axis, plot));
  const bars = chart.series.map(({ colour }, index) =>
    group(
      'series',
      (columns[index] ?? [])
        .filter(({ box }) => box.height > 0)
        .map(({ box }) => rectangle(box, { fill: colour })),
    ),
  );
  const labels = chart.series.flatMap(({ colour }, index) =>
    (columns[index] ?? []).flatMap((column) => labelShape(column, chart.isStacked, colour)),
  );
  return [...bars, group('values', labels)];
}

function columnsOf(
  chart: PlottedChart,
  index: number,
  axis: ValueAxis,
  plot: Box,
): readonly Column[] {
  const band = plot.width / Math.max(1, chart.categories.length);
  const beside = chart.isStacked ? 1 : chart.series.length;
  const width = band / (beside + GAP);
  const start = (band - width * beside) / 2 + (chart.isStacked ? 0 : width * index);
  const at = heightAt(axis, plot);
  const series = chart.series[index];
  return (series?.values ?? []).flatMap((value, point): readonly Column[] => {
    const text = series?.labels[point] ?? '';
    if (value === undefined || (value === 0 && (chart.isStacked || text === ''))) return [];
    const foot = chart.isStacked ? footOf(chart, index, point, value) : 0;
    const [a, b] = [at(foot), at(foot + value)];
    const box = { left: plot.left + band * point + start, width };
    return [{ box: { ...box, top: Math.min(a, b), height: Math.abs(b - a) }, text }];
  });
}

/** The sum of what is stacked before on the same side of 0. */
function footOf(chart: PlottedChart, index: number, point: number, value: number): number {
  return chart.series.slice(0, index).reduce((sum, { values }) => {
    const before = values[point] ?? 0;
    return Math.sign(before) === Math.sign(value) ? sum + before : sum;
  }, 0);
}

/** In the middle of a piece of a stack that is high enough; above a column that stands alone. */
function labelShape({ box, text }: Column, isStacked: boolean, colour: string): readonly Shape[] {
  const middle = box.left + box.width / 2;
  if (text === '' || (isStacked && box.height < ROOM_FOR_LABEL)) return [];
  if (!isStacked) return [label(text, middle, box.top - 4, { 'text-anchor': 'middle' })];
  const fill = isDark(colour) ? '#FFFFFF' : '#404040';
  const y = box.top + box.height / 2 + TEXT_SIZE * 0.36;
  return [label(text, middle, y, { 'text-anchor': 'middle', fill })];
}

/** Whether white is read better on a colour than dark grey. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/.exec(colour) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 110;
}
