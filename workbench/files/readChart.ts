import { parseArea } from '../../src/domain/area';
import { walkXml, type XmlCursor } from '../../src/workbook/xlsx/xml/xmlCursor';
import { decodeEntities } from '../../src/workbook/xlsx/xml/xmlText';
import type { CellArea } from '../model/area';
import {
  PLAIN_AXIS,
  plainSeries,
  type SheetChart,
  type SheetChartAxis,
  type SheetChartSeries,
} from '../model/charts';

/** What the part of a chart says of it: all but where it stands and what it is called. */
export type DrawnChart = Omit<SheetChart, 'id' | 'name' | 'place'>;

const NO_CELLS: CellArea = { top: 0, left: 0, bottom: 0, right: 0 };
/** Kinds of chart that the model has no word for. */
const OTHER_KIND =
  /^(?:bar3D|line|line3D|pie|pie3D|ofPie|area|area3D|scatter|bubble|radar|doughnut|surface|surface3D|stock)Chart$/;

/** A chart of columns; undefined for every other kind. */
export function chartFrom(xml: string): DrawnChart | undefined {
  const reader = new ChartReader();
  for (const cursor of walkXml(xml)) reader.take(cursor);
  return reader.result();
}

interface GrowingSeries {
  name: string;
  values: CellArea;
  categories: CellArea | undefined;
  colour: string | undefined;
  hasLabels: boolean;
  labelFormat: string;
}

/** Remembers where in the part it is: titles, names and values are told by what encloses them. */
class ChartReader {
  private readonly path: string[] = [];
  private readonly series: GrowingSeries[] = [];
  private title = '';
  private direction = '';
  private grouping = '';
  private legend: string | undefined;
  private isOther = false;
  private axis: SheetChartAxis = { ...PLAIN_AXIS, hasGridlines: false };

  take(cursor: XmlCursor): void {
    if (cursor.token === 'close') this.path.pop();
    else if (cursor.isStart) {
      this.begin(cursor);
      if (cursor.token === 'open') this.path.push(cursor.name);
    } else this.text(decodeEntities(cursor.raw));
  }

  result(): DrawnChart | undefined {
    if (this.isOther || this.direction !== 'col' || this.series.length === 0) return undefined;
    return {
      type: this.grouping === 'stacked' ? 'ColumnStacked' : 'ColumnClustered',
      title: this.title,
      hasLegend: this.legend !== undefined,
      legendPosition: this.legend === 'b' ? 'Bottom' : 'Right',
      axis: this.axis,
      series: this.series.map((each): SheetChartSeries => each),
    };
  }

  private begin(cursor: XmlCursor): void {
    const { name } = cursor;
    const last = this.series.at(-1);
    const value = cursor.attribute('val') ?? '';
    if (OTHER_KIND.test(name)) this.isOther = true;
    else if (name === 'ser') this.series.push({ ...plainSeries('', NO_CELLS) });
    else if (name === 'barDir') this.direction = value;
    else if (name === 'grouping') this.grouping = value;
    else if (name === 'legendPos') this.legend = value;
    else if (this.isIn('valAx')) this.beginOfAxis(name, value);
    else if (last !== undefined && this.isIn('ser')) this.beginInSeries(last, cursor, value);
  }

  private beginInSeries(last: GrowingSeries, cursor: XmlCursor, value: string): void {
    const { name } = cursor;
    if (name === 'srgbClr' && !this.isIn('dLbls')) last.colour ??= `#${value}`;
    else if (name === 'showVal') last.hasLabels = value === '1';
    else if (name === 'numFmt') last.labelFormat = cursor.attribute('formatCode') ?? 'General';
  }

  private beginOfAxis(name: string, value: string): void {
    if (name === 'delete') this.axis = { ...this.axis, isVisible: value === '0' };
    else if (name === 'majorGridlines') this.axis = { ...this.axis, hasGridlines: true };
    else if (name === 'min') this.axis = { ...this.axis, lowest: Number(value) };
    else if (name === 'max') this.axis = { ...this.axis, highest: Number(value) };
  }

  private text(text: string): void {
    const last = this.series.at(-1);
    const inside = this.path.at(-1);
    if (last === undefined || !this.isIn('ser')) {
      if (inside === 't' && this.isIn('title') && !this.isIn('catAx')) this.title += text;
      return;
    }
    if (inside === 'v' && this.isIn('tx')) last.name += text;
    if (inside !== 'f') return;
    const area = parseArea(text.slice(text.lastIndexOf('!') + 1).replaceAll('$', ''));
    if (this.isIn('cat')) last.categories = area;
    if (this.isIn('val')) last.values = area ?? NO_CELLS;
  }

  private isIn(name: string): boolean {
    return this.path.includes(name);
  }
}
