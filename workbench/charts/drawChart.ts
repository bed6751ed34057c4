import { categoryAxis, categoryShapes } from './categoryAxis';
import type { ChartWords } from './chartWords';
import { columnShapes, heightAt } from './columns';
import { legendIn } from './legend';
import { hasNumbers, type PlottedChart } from './plottedChart';
import { group, label, levelLine, rectangle, type Box, type Shape } from './shape';
import type { SheetChartAxis } from '../model/charts';
import { shortened, TEXT_SIZE, textWidth, TITLE_SIZE } from './textSizes';
import { valueAxis, type ValueAxis } from './valueAxis';

const MARGIN = 12;
const TITLE_HEIGHT = 38;
/** Free pixels between the numbers of the axis and the columns. */
const AXIS_GAP = 6;

/**
 * A chart as a drawing.
 *
 * @param size pixels at 100 %
 */
export function drawChart(
  chart: PlottedChart,
  size: Pick<Box, 'width' | 'height'>,
  words: ChartWords,
): Shape {
  const { width, height } = size;
  const body = hasNumbers(chart) ? bodyShapes(chart, size) : [nothing(size, words)];
  const frame = { left: 0.5, top: 0.5, width: width - 1, height: height - 1 };
  return {
    name: 'svg',
    attributes: {
      ...{ viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' },
      ...{ role: 'img', 'aria-label': words.alternative(chart) },
      ...{ 'font-size': TEXT_SIZE, fill: '#595959' },
    },
    children: [
      rectangle(frame, { fill: '#FFFFFF', stroke: '#D9D9D9' }),
      title(chart, size),
      ...body,
    ],
  };
}

function title(chart: PlottedChart, { width }: Pick<Box, 'width'>): Shape {
  const text = shortened(chart.title, width - 2 * MARGIN, TITLE_SIZE);
  const looks = { 'text-anchor': 'middle', 'font-size': TITLE_SIZE };
  return label(text, width / 2, MARGIN + TITLE_SIZE * 0.9, looks);
}

function nothing({ width, height }: Pick<Box, 'width' | 'height'>, words: ChartWords): Shape {
  const text = shortened(words.nothing, width - 2 * MARGIN);
  return label(text, width / 2, height / 2, { 'text-anchor': 'middle' });
}

function bodyShapes(chart: PlottedChart, size: Pick<Box, 'width' | 'height'>): readonly Shape[] {
  const room = {
    ...{ left: MARGIN, top: TITLE_HEIGHT },
    ...{ width: size.width - 2 * MARGIN, height: size.height - TITLE_HEIGHT - MARGIN / 2 },
  };
  const { rest, shapes } = legendIn(chart, room);
  const axis = valueAxis(chart);
  const side = chart.axis.isVisible ? widthOf(axis) + AXIS_GAP : 0;
  const across = { left: rest.left + side, width: Math.max(0, rest.width - side) };
  const names = categoryAxis(chart.categories, across.width);
  const plot = { ...across, top: rest.top, height: Math.max(0, rest.height - names.height) };
  return [
    valueShapes(chart.axis, axis, plot),
    ...columnShapes(chart, axis, plot),
    categoryShapes(chart.categories, names, plot),
    shapes,
  ];
}

function widthOf({ ticks }: ValueAxis): number {
  return Math.max(...ticks.map((tick) => textWidth(String(tick))));
}

/** Lines across the plot, each with its number, as far as they are to be seen; that of 0 is the stronger one. */
function valueShapes(
  { isVisible, hasGridlines }: SheetChartAxis,
  axis: ValueAxis,
  plot: Box,
): Shape {
  const at = heightAt(axis, plot);
  const right = plot.left + plot.width;
  const line = (tick: number): Shape =>
    levelLine(plot.left, right, at(tick), tick === 0 ? '#BFBFBF' : '#E3E3E3');
  const number = (tick: number): Shape =>
    label(String(tick), plot.left - AXIS_GAP, at(tick) + TEXT_SIZE * 0.36, {
      'text-anchor': 'end',
    });
  return group('axis', [
    ...axis.ticks.filter((tick) => hasGridlines || tick === 0).map(line),
    ...(isVisible ? axis.ticks.map(number) : []),
  ]);
}
