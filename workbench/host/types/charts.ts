import { boundingArea, type CellArea } from '../../model/area';
import { PLAIN_AXIS, plainSeries, type SheetChart } from '../../model/charts';
import type { Sheet } from '../../model/sheet';
import { rangeAt } from '../addresses';
import { notFound, notImplemented } from '../apiError';
import type { Arguments } from '../arguments';
import type { HostState } from '../hostState';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { ChartTarget, HostObject } from '../targets';

/** The kinds of chart that are played; Excel has some eighty. */
const TYPES: ReadonlySet<string> = new Set(['ColumnClustered', 'ColumnStacked']);
/** Where a chart stands that nobody has placed. */
const FIRST_PLACE: CellArea = { top: 1, left: 1, bottom: 15, right: 8 };

export function findChart({ sheet, id }: ChartTarget): SheetChart {
  const chart = sheet.annotations.charts.find((one) => one.id === id);
  if (chart === undefined) throw notFound('Chart');
  return chart;
}

export function changeChart(target: ChartTarget, part: Partial<SheetChart>): void {
  const { annotations } = target.sheet;
  const old = findChart(target);
  annotations.setCharts(annotations.charts.map((one) => (one === old ? { ...old, ...part } : one)));
}

const all = ({ sheet }: { readonly sheet: Sheet }): readonly HostObject<'Chart'>[] =>
  sheet.annotations.charts.map(({ id }) => make('Chart', { sheet, id }));

/** One series for each column of the source: rows of numbers, and first cells that are names, are not played. */
function add(sheet: Sheet, args: Arguments): HostObject {
  const type = args.text(0);
  const source = args.object(1, 'Range');
  if (source === undefined) throw args.invalid();
  const seriesBy = args.optionalText(2) ?? 'Auto';
  if (!TYPES.has(type) || seriesBy !== 'Columns' || source.sheet !== sheet)
    throw notImplemented(`ChartCollection.add(${type}, ${seriesBy})`);
  const { charts } = sheet.annotations;
  const number = Math.max(0, ...charts.map(({ id }) => Number(id.replace(/\D/g, '')))) + 1;
  const id = `{CH-${number}}`;
  const { left, right } = source.area;
  const series = Array.from({ length: right - left + 1 }, (_, place) => {
    const column = left + place;
    return plainSeries(`系列${place + 1}`, { ...source.area, left: column, right: column });
  });
  const looks = { type, title: '', hasLegend: true, legendPosition: 'Right', axis: PLAIN_AXIS };
  const chart = { id, name: `图表 ${number}`, ...looks, series, place: FIRST_PLACE };
  sheet.annotations.setCharts([...charts, chart]);
  return make('Chart', { sheet, id });
}

export const chartCollectionType: ObjectType<{ readonly sheet: Sheet }> = {
  properties: { Count: { read: (scope) => all(scope).length } },
  methods: {
    Add: ({ sheet }, args) => add(sheet, args),
    GetItem: (scope, args) => {
      const found = named(scope, args.raw(0));
      if (found === undefined) throw notFound('ChartCollection.getItem');
      return found;
    },
  },
  items: all,
  item: (scope, key) => named(scope, key),
};

function named(scope: { readonly sheet: Sheet }, key: unknown): HostObject<'Chart'> | undefined {
  const wanted = String(key).toLowerCase();
  return all(scope).find(({ target }) => {
    return findChart(target).name.toLowerCase() === wanted || target.id === key;
  });
}

/** The cells between two corners, each a cell or its address; one alone keeps the size. */
function placeOf(target: ChartTarget, args: Arguments, host: HostState): CellArea {
  const corner = (index: number): CellArea | undefined => {
    const given = args.object(index, 'Range');
    if (given !== undefined || args.isMissing(index)) return given?.area;
    return rangeAt(host.model, target.sheet, args.text(index), 'Chart.setPosition').area;
  };
  const start = corner(0);
  if (start === undefined) throw args.invalid();
  const end = corner(1);
  if (end !== undefined) return boundingArea(start, end);
  const { top, left, bottom, right } = findChart(target).place;
  return {
    ...{ top: start.top, left: start.left },
    ...{ bottom: start.top + bottom - top, right: start.left + right - left },
  };
}

export const chartType: ObjectType<ChartTarget> = {
  id: { key: 'Id', of: ({ id }) => id },
  check: (target) => {
    findChart(target);
  },
  properties: {
    Id: { read: ({ id }) => id },
    Name: {
      read: (target) => findChart(target).name,
      write: (target, value) => {
        changeChart(target, { name: String(value) });
      },
    },
    ChartType: { read: (target) => findChart(target).type },
  },
  navigations: {
    Title: (target) => make('ChartTitle', target),
    Legend: (target) => make('ChartLegend', target),
    Axes: (target) => make('ChartAxes', target),
    Series: (target) => make('ChartSeriesCollection', target),
    Worksheet: ({ sheet }) => make('Worksheet', sheet),
  },
  methods: {
    SetPosition: (target, args, host) => {
      changeChart(target, { place: placeOf(target, args, host) });
    },
    Delete: ({ sheet, id }) => {
      sheet.annotations.setCharts(sheet.annotations.charts.filter((one) => one.id !== id));
    },
  },
};

export const chartTitleType: ObjectType<ChartTarget> = {
  properties: {
    Text: {
      read: (target) => findChart(target).title,
      write: (target, value) => {
        changeChart(target, { title: String(value) });
      },
    },
  },
};

export const chartLegendType: ObjectType<ChartTarget> = {
  properties: {
    Visible: {
      read: (target) => findChart(target).hasLegend,
      write: (target, value) => {
        changeChart(target, { hasLegend: value === true });
      },
    },
    Position: {
      read: (target) => findChart(target).legendPosition,
      write: (target, value) => {
        changeChart(target, { legendPosition: String(value) });
      },
    },
  },
};
