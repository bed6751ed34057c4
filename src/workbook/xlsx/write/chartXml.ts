import type { CellArea } from '../../../domain/rawTable';
import type { ChartSeries, PlannedChart, PlannedValue } from '../../../domain/writePlan';
import { CHART_KINDS, CHART_TITLE_SIZE, seriesColour, type ValueAxisLook } from '../../chartLooks';
import { escapeMarkup } from '../xml/xmlText';
import { absoluteReference, sheetReference } from './sheetNames';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
/** Hundredths of a point. */
const TITLE_SIZE = CHART_TITLE_SIZE * 100;

/** What a chart shows today; undefined for a cell nobody knows. */
export type ValueAt = (row: number, column: number) => PlannedValue | undefined;

/** A chart as a file has it: a series may be called by a text of its own, and have a colour of its own. */
export type FileChart = Omit<PlannedChart, 'series' | 'scale'> & {
  readonly axis: ValueAxisLook;
  readonly series: readonly FileSeries[];
};

interface FileSeries {
  readonly name: ChartSeries['name'] | string;
  readonly values: CellArea;
  /** RRGGBB. */
  readonly colour?: string;
}

/** The part of a chart. Its elements stand in the order the schema demands: Excel opens no file where they do not. */
export function chartXml(sheet: string, chart: FileChart, valueAt: ValueAt): string {
  return (
    `${HEAD}<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${columnsXml(sheet, chart, valueAt)}` +
    `${axesXml(chart.axis)}</c:plotArea>${legendXml(chart)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

const referenceXml = (sheet: string, area: CellArea): string =>
  `<c:f>${escapeMarkup(sheetReference(sheet) + absoluteReference(area))}</c:f>`;

function titleXml(title: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>' +
    `<a:pPr><a:defRPr sz="${TITLE_SIZE}" b="1"/></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" sz="${TITLE_SIZE}" b="1"/><a:t>${escapeMarkup(title)}</a:t></a:r>` +
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function columnsXml(sheet: string, chart: FileChart, valueAt: ValueAt): string {
  const { grouping, overlap, labelFormat } = CHART_KINDS[chart.kind];
  const series = chart.series.map((each, index) =>
    seriesXml(sheet, { ...each, categories: chart.categories, labelFormat, index }, valueAt),
  );
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    `${series.join('')}<c:gapWidth val="60"/><c:overlap val="${overlap}"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`
  );
}

interface PlacedSeries extends FileSeries {
  readonly categories: CellArea;
  readonly labelFormat: string;
  readonly index: number;
}

function seriesXml(
  sheet: string,
  { name, values, categories, labelFormat, index, colour = seriesColour(index) }: PlacedSeries,
  valueAt: ValueAt,
): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx>${nameXml(sheet, name, valueAt)}</c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>` +
    `<c:invertIfNegative val="0"/>${labelsXml(labelFormat)}` +
    `<c:cat>${textsXml(sheet, categories, valueAt)}</c:cat>` +
    `<c:val>${numbersXml(sheet, values, valueAt)}</c:val></c:ser>`
  );
}

function nameXml(sheet: string, name: FileSeries['name'], valueAt: ValueAt): string {
  if (typeof name === 'string') return `<c:v>${escapeMarkup(name)}</c:v>`;
  const { row, column } = name;
  return textsXml(sheet, { top: row, bottom: row, left: column, right: column }, valueAt);
}

const labelsXml = (format: string): string =>
  `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/>` +
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function textsXml(sheet: string, area: CellArea, valueAt: ValueAt): string {
  const points = pointsXml(area, valueAt, (value) =>
    typeof value === 'string' ? value : undefined,
  );
  const cache = `<c:strCache>${points}</c:strCache>`;
  return `<c:strRef>${referenceXml(sheet, area)}${cache}</c:strRef>`;
}

function numbersXml(sheet: string, area: CellArea, valueAt: ValueAt): string {
  const points = pointsXml(area, valueAt, (value) =>
    typeof value === 'number' ? String(value) : undefined,
  );
  const cache = `<c:numCache><c:formatCode>General</c:formatCode>${points}</c:numCache>`;
  return `<c:numRef>${referenceXml(sheet, area)}${cache}</c:numRef>`;
}

/** What viewers show that do not look into the cells themselves. */
function pointsXml(
  { top, bottom, left }: CellArea,
  valueAt: ValueAt,
  spell: (value: PlannedValue | undefined) => string | undefined,
): string {
  const points: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = spell(valueAt(row, left));
    if (text === undefined) continue;
    points.push(`<c:pt idx="${row - top}"><c:v>${escapeMarkup(text)}</c:v></c:pt>`);
  }
  return `<c:ptCount val="${bottom - top + 1}"/>${points.join('')}`;
}

const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>' +
  '</c:spPr></c:majorGridlines>';

function axesXml({ isVisible, lowest, highest }: ValueAxisLook): string {
  const orientation = '<c:orientation val="minMax"/>';
  const ends =
    (highest === undefined ? '' : `<c:max val="${highest}"/>`) +
    (lowest === undefined ? '' : `<c:min val="${lowest}"/>`);
  const ticks =
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling>${orientation}</c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling>${orientation}${ends}</c:scaling>` +
    `<c:delete val="${isVisible ? 0 : 1}"/><c:axPos val="l"/>${isVisible ? GRIDLINES : ''}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

/** One series needs no legend: the title says what it is. */
function legendXml({ series }: FileChart): string {
  if (series.length < 2) return '';
  return '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
}
