import type { XmlElement } from '../../../tools/manifest/xmlTree';

const AXIS = [
  ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'minorGridlines', 'title', 'numFmt'],
  ...['majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses'],
];

/** Children in the only order Excel accepts, by element: ECMA-376 part 1, 21.2 (DrawingML – Charts). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ['date1904', 'lang', 'roundedCorners', 'style', 'chart', 'spPr', 'txPr'],
  chart: ['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs'],
  title: ['tx', 'layout', 'overlay', 'spPr', 'txPr'],
  plotArea: ['layout', 'barChart', 'catAx', 'valAx', 'dTable', 'spPr'],
  barChart: [
    ...['barDir', 'grouping', 'varyColors', 'ser', 'dLbls', 'gapWidth', 'overlap', 'serLines'],
    'axId',
  ],
  ser: ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'dPt', 'dLbls', 'cat', 'val'],
  dLbls: [
    ...['numFmt', 'spPr', 'txPr', 'dLblPos', 'showLegendKey', 'showVal', 'showCatName'],
    ...['showSerName', 'showPercent', 'showBubbleSize'],
  ],
  strRef: ['f', 'strCache'],
  numRef: ['f', 'numCache'],
  strCache: ['ptCount', 'pt'],
  numCache: ['formatCode', 'ptCount', 'pt'],
  catAx: [...AXIS, 'auto', 'lblAlgn', 'lblOffset', 'noMultiLvlLbl'],
  valAx: [...AXIS, 'crossBetween', 'majorUnit', 'minorUnit'],
  legend: ['legendPos', 'layout', 'overlay', 'spPr', 'txPr'],
};

/** Without these Excel calls the file damaged. */
const DEMANDED: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ['chart'],
  chart: ['plotArea'],
  barChart: ['barDir', 'axId'],
  ser: ['idx', 'order'],
  catAx: ['axId', 'scaling', 'axPos', 'crossAx'],
  valAx: ['axId', 'scaling', 'axPos', 'crossAx'],
};

/** Elements of a chart that stand where Excel does not accept them or are not there, as `parent/child`. */
export function misplacedInChart(element: XmlElement): readonly string[] {
  const order = ORDER[element.name];
  const names = element.children.map(({ name }) => name);
  const places = names.map((name) => order?.indexOf(name) ?? 0);
  const wrong = names.filter((_, at) => places[at] === -1 || places[at]! < (places[at - 1] ?? 0));
  const missing = (DEMANDED[element.name] ?? []).filter((name) => !names.includes(name));
  return [
    ...[...wrong, ...missing].map((name) => `${element.name}/${name}`),
    ...element.children.flatMap(misplacedInChart),
  ];
}
