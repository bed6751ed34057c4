import type { SheetChartAxis } from '../../model/charts';
import { invalidArgument } from '../apiError';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { ChartTarget } from '../targets';
import { changeChart, findChart } from './charts';

function change(target: ChartTarget, part: Partial<SheetChartAxis>): void {
  changeChart(target, { axis: { ...findChart(target).axis, ...part } });
}

/** The end of an axis; an empty text leaves it to Excel. */
function endOf(value: unknown): number | undefined {
  if (value === '') return undefined;
  if (typeof value !== 'number') throw invalidArgument('ChartAxis');
  return value;
}

/** Only the axis of the values is played. */
export const chartAxesType: ObjectType<ChartTarget> = {
  navigations: { ValueAxis: (target) => make('ChartAxis', target) },
};

export const chartAxisType: ObjectType<ChartTarget> = {
  properties: {
    Visible: {
      read: (target) => findChart(target).axis.isVisible,
      write: (target, value) => {
        change(target, { isVisible: value === true });
      },
    },
    Minimum: {
      read: (target) => findChart(target).axis.lowest ?? '',
      write: (target, value) => {
        change(target, { lowest: endOf(value) });
      },
    },
    Maximum: {
      read: (target) => findChart(target).axis.highest ?? '',
      write: (target, value) => {
        change(target, { highest: endOf(value) });
      },
    },
  },
  navigations: { MajorGridlines: (target) => make('ChartGridlines', target) },
};

export const chartGridlinesType: ObjectType<ChartTarget> = {
  properties: {
    Visible: {
      read: (target) => findChart(target).axis.hasGridlines,
      write: (target, value) => {
        change(target, { hasGridlines: value === true });
      },
    },
  },
};
