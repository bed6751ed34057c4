import { type SheetChartSeries, plainSeries } from '../../model/charts';
import type { CellArea } from '../../model/area';
import { invalidArgument, notFound } from '../apiError';
import type { Arguments } from '../arguments';
import { hexColor } from '../colors';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { ChartSeriesTarget, ChartTarget, HostObject } from '../targets';
import { changeChart, findChart } from './charts';

const NO_CELLS: CellArea = { top: 0, left: 0, bottom: 0, right: 0 };

function find(target: ChartSeriesTarget): SheetChartSeries {
  const series = findChart(target).series[target.index];
  if (series === undefined) throw notFound('ChartSeries');
  return series;
}

function change(target: ChartSeriesTarget, part: Partial<SheetChartSeries>): void {
  const old = find(target);
  const { series } = findChart(target);
  changeChart(target, { series: series.map((one) => (one === old ? { ...old, ...part } : one)) });
}

/** Cells of the sheet the chart stands on; series over another sheet are not played. */
function cellsOf({ sheet }: ChartTarget, args: Arguments): CellArea {
  const given = args.object(0, 'Range');
  if (given?.sheet !== sheet) throw args.invalid();
  return given.area;
}

const all = (target: ChartTarget): readonly HostObject<'ChartSeries'>[] =>
  findChart(target).series.map((_, index) => make('ChartSeries', { ...target, index }));

export const chartSeriesCollectionType: ObjectType<ChartTarget> = {
  properties: { Count: { read: (target) => all(target).length } },
  methods: {
    Add: (target, args) => {
      const { series } = findChart(target);
      const name = args.optionalText(0) ?? `系列${series.length + 1}`;
      changeChart(target, { series: [...series, plainSeries(name, NO_CELLS)] });
      return make('ChartSeries', { ...target, index: series.length });
    },
  },
  items: all,
};

export const chartSeriesType: ObjectType<ChartSeriesTarget> = {
  check: (target) => {
    find(target);
  },
  properties: {
    Name: {
      read: (target) => find(target).name,
      write: (target, value) => {
        change(target, { name: String(value) });
      },
    },
    HasDataLabels: {
      read: (target) => find(target).hasLabels,
      write: (target, value) => {
        change(target, { hasLabels: value === true });
      },
    },
  },
  navigations: {
    Format: (target) => make('ChartSeriesFormat', target),
    DataLabels: (target) => make('ChartDataLabels', target),
  },
  methods: {
    SetValues: (target, args) => {
      change(target, { values: cellsOf(target, args) });
    },
    SetXAxisValues: (target, args) => {
      change(target, { categories: cellsOf(target, args) });
    },
  },
};

export const chartSeriesFormatType: ObjectType<ChartSeriesTarget> = {
  navigations: { Fill: (target) => make('ChartFill', target) },
};

export const chartFillType: ObjectType<ChartSeriesTarget> = {
  methods: {
    SetSolidColor: (target, args) => {
      const colour = hexColor(args.raw(0));
      if (colour === undefined) throw invalidArgument('ChartFill.setSolidColor');
      change(target, { colour });
    },
    Clear: (target) => {
      change(target, { colour: undefined });
    },
  },
};

export const chartDataLabelsType: ObjectType<ChartSeriesTarget> = {
  properties: {
    NumberFormat: {
      read: (target) => find(target).labelFormat,
      write: (target, value) => {
        change(target, { labelFormat: String(value) });
      },
    },
  },
};
