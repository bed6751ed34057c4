import { describe, expect, it } from 'vitest';
import { chartWords } from '../../../workbench/charts/chartWords';
import { drawChart } from '../../../workbench/charts/drawChart';
import { plottedChart } from '../../../workbench/charts/plottedChart';
import type { Shape } from '../../../workbench/charts/shape';
import { PLAIN_AXIS, plainSeries, type SheetChart } from '../../../workbench/model/charts';
import type { Sheet } from '../../../workbench/model/sheet';
import { WorkbookModel } from '../../../workbench/model/workbookModel';

type Row = readonly [string, ...(number | string | null)[]];

/** A sheet with a village a row, and its columns of numbers as a chart. */
function chartOf(
  rows: readonly Row[],
  looks: Partial<SheetChart> = {},
): readonly [Sheet, SheetChart] {
  const model = new WorkbookModel();
  const sheet = model.addSheet('汇总表');
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const area = { top: 0, left: 0, bottom: rows.length - 1, right };
  sheet.cells.write(
    area,
    rows.map((row) => Array.from({ length: right + 1 }, (_, column) => row[column] ?? '')),
  );
  const categories = { ...area, right: 0 };
  const series = Array.from({ length: right }, (_, index) => ({
    ...plainSeries(`系列${index + 1}`, { ...area, left: index + 1, right: index + 1 }),
    ...{ categories, hasLabels: true, labelFormat: 'General;;;' },
  }));
  const names = { id: '{CH-1}', name: '图', title: '各村户数（户）' };
  const plain = {
    type: 'ColumnStacked',
    hasLegend: true,
    legendPosition: 'Bottom',
    axis: PLAIN_AXIS,
  };
  return [sheet, { ...names, ...plain, series, place: area, ...looks }];
}

const WORDS = chartWords('zh-CN');

const draw = ([sheet, chart]: readonly [Sheet, SheetChart], width = 600): Shape =>
  drawChart(plottedChart(sheet, chart), { width, height: 300 }, WORDS);

const all = (shape: Shape): readonly Shape[] => [shape, ...shape.children.flatMap(all)];

const texts = (shape: Shape): readonly string[] => all(shape).flatMap(({ text }) => text ?? []);

/** The shapes of a group by its class. */
const inGroups = (shape: Shape, name: string): readonly (readonly Shape[])[] =>
  all(shape)
    .filter(({ attributes }) => attributes['class'] === name)
    .map(({ children }) => children);

const numberAt = ({ attributes }: Shape, name: string): number => Number(attributes[name]);

const heights = (shape: Shape): readonly (readonly number[])[] =>
  inGroups(shape, 'series').map((columns) => columns.map((each) => numberAt(each, 'height')));

/** The first column of each series. */
const firstColumns = (shape: Shape): readonly Shape[] =>
  inGroups(shape, 'series').map(([first]) => first!);

describe('columns', () => {
  it.each(['ColumnStacked', 'ColumnClustered'])('%s: as high as the values are large', (type) => {
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = heights(
      draw(
        chartOf(
          [
            ['甲村', 10, 20],
            ['乙村', 30, 5],
          ],
          { type },
        ),
      ),
    );
    expect(b / a).toBeCloseTo(3, 1);
    expect(c / a).toBeCloseTo(2, 1);
    expect(d / a).toBeCloseTo(0.5, 1);
  });

  it('stand on each other in a stack, each upon the sum of those before', () => {
    const [first, second, third] = firstColumns(draw(chartOf([['甲村', 10, 20, 30]])));
    expect(numberAt(second!, 'x')).toBe(numberAt(first!, 'x'));
    const top = (shape: Shape): number => numberAt(shape, 'y');
    const foot = (shape: Shape): number => top(shape) + numberAt(shape, 'height');
    expect(foot(second!)).toBeCloseTo(top(first!), 0);
    expect(foot(third!)).toBeCloseTo(top(second!), 0);
  });

  it('stand beside each other otherwise, on the line of 0', () => {
    const [first, second] = firstColumns(
      draw(chartOf([['甲村', 10, 20]], { type: 'ColumnClustered' })),
    );
    const right = numberAt(first!, 'x') + numberAt(first!, 'width');
    expect(numberAt(second!, 'x')).toBeCloseTo(right, 0);
  });

  it.each([
    ['an empty cell', ''],
    ['a zero', 0],
    ['a text', '无'],
  ])('has none for %s', (_, value) => {
    const shape = draw(
      chartOf([
        ['甲村', 7],
        ['乙村', value],
        ['丙村', 8],
      ]),
    );
    expect(heights(shape)[0]).toHaveLength(2);
    expect(texts(shape)).toContain('乙村');
  });

  it('hang from the line of 0 below it', () => {
    const shape = draw(
      chartOf([
        ['甲村', 10],
        ['乙村', -10],
      ]),
    );
    const [[up, down] = []] = inGroups(shape, 'series');
    const foot = numberAt(up!, 'y') + numberAt(up!, 'height');
    expect(numberAt(down!, 'y')).toBeCloseTo(foot, 0);
  });

  it('of hidden rows are left out with their names', () => {
    const chart = chartOf([
      ['甲村', 7],
      ['乙村', 8],
      ['丙村', 9],
    ]);
    chart[0].layout.setRowsHidden({ top: 1, left: 0, bottom: 1, right: 0 }, true);
    const shape = draw(chart);
    expect(heights(shape)[0]).toHaveLength(2);
    expect(texts(shape)).not.toContain('乙村');
  });
});

describe('words and numbers', () => {
  it('says title, series, categories, values and a scale that ends above the highest', () => {
    const said = texts(
      draw(
        chartOf([
          ['甲村', 40, 3],
          ['乙村', 61, 50],
        ]),
      ),
    );
    expect(said).toEqual(
      expect.arrayContaining([
        '各村户数（户）',
        '系列1',
        '系列2',
        '甲村',
        '乙村',
        '40',
        '61',
        '50',
      ]),
    );
    expect(said).toEqual(expect.arrayContaining(['0', '20', '120']));
    expect(said).not.toContain('140');
  });

  it('leaves out the number of a piece that is lower than its letters', () => {
    const shape = draw(chartOf([['甲村', 1, 99]]));
    expect(inGroups(shape, 'values').flat().flatMap(texts)).toEqual(['99']);
  });

  it('slants the names that find no room beside each other', () => {
    const rows = Array.from({ length: 20 }, (_, index): Row => [`第${index}村民委员会`, 5]);
    const slanted = (width: number): boolean =>
      inGroups(draw(chartOf(rows), width), 'categories')
        .flat()
        .some(({ attributes }) => 'transform' in attributes);
    expect(slanted(2400)).toBe(false);
    expect(slanted(600)).toBe(true);
  });

  it('has no legend where none is wanted', () => {
    expect(texts(draw(chartOf([['甲村', 4]], { hasLegend: false })))).not.toContain('系列1');
  });

  it('has a number for a zero where its format has one', () => {
    const rows: readonly Row[] = [
      ['甲村', 0],
      ['乙村', null],
    ];
    const [sheet, chart] = chartOf(rows, { type: 'ColumnClustered' });
    const labels = (labelFormat: string): readonly string[] => {
      const series = chart.series.map((each) => ({ ...each, labelFormat }));
      return inGroups(draw([sheet, { ...chart, series }]), 'values')
        .flat()
        .flatMap(texts);
    };
    expect(labels('General;;0;')).toEqual(['0']);
    expect(labels('General;;;')).toEqual([]);
  });

  it.each([
    [{}, ['0', '1', '2', '3', '4'], 5],
    [{ isVisible: false }, [], 5],
    [{ isVisible: false, hasGridlines: false }, [], 1],
    [{ lowest: 0, highest: 100 }, ['0', '20', '40', '60', '80', '100'], 6],
  ])('has an axis as %j says', (axis, numbers, lines) => {
    const shape = draw(chartOf([['甲村', 4]], { axis: { ...PLAIN_AXIS, ...axis } }));
    const [group = []] = inGroups(shape, 'axis');
    expect(group.flatMap(texts)).toEqual(numbers);
    expect(group.length - numbers.length).toBe(lines);
  });

  it('tells who hears the page what is drawn', () => {
    expect(
      draw(
        chartOf([
          ['甲村', 4, 5],
          ['乙村', 6, 7],
        ]),
      ).attributes,
    ).toMatchObject({
      role: 'img',
      'aria-label': '堆积柱形图“各村户数（户）”，系列：系列1、系列2；2个类别：甲村、乙村。',
    });
  });

  it('shows frame, title and a sentence when its cells are gone', () => {
    const chart = chartOf([
      ['甲村', 4],
      ['乙村', 5],
    ]);
    chart[0].cells.clear({ top: 0, left: 0, bottom: 1, right: 1 }, 'all');
    const shape = draw(chart);
    expect(texts(shape)).toEqual(['各村户数（户）', WORDS.nothing]);
    expect(shape.attributes['aria-label']).toContain(WORDS.nothing);
  });
});
