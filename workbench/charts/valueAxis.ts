import type { PlottedChart } from './plottedChart';

/** The numbers at the side of a chart, from the lowest. They include 0 and all that is drawn where nobody has set its ends. */
export interface ValueAxis {
  readonly ticks: readonly number[];
  readonly lowest: number;
  readonly highest: number;
}

const MOST_STEPS = 6;
/** Steps that people count in, times a power of ten. */
const STEPS = [1, 2, 5, 10] as const;

/** The axis of a chart; one of nothing but zeros goes to 1. */
export function valueAxis(chart: PlottedChart): ValueAxis {
  const ends = endsOf(chart);
  const { lowest, highest } = chart.axis;
  const low = lowest ?? Math.min(0, ...ends);
  const high = highest ?? (Math.max(0, ...ends) || (low === 0 ? 1 : 0));
  const step = stepOver(high - low);
  const [from, to] = [Math.floor(low / step), Math.ceil(high / step)];
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => exact((from + index) * step));
  return { ticks, lowest: exact(from * step), highest: exact(to * step) };
}

/** How far the columns reach: each for itself, or those above and below 0 on top of each other. */
function endsOf({ isStacked, categories, series }: PlottedChart): readonly number[] {
  return categories.flatMap((_, point) => {
    const values = series.map(({ values }) => values[point] ?? 0);
    if (!isStacked) return values;
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
    return [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))];
  });
}

function stepOver(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const step = STEPS.find((each) => each * power * MOST_STEPS >= span) ?? 10;
  return exact(step * power);
}

/** Without the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12));
