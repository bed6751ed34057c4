import type { CellArea } from '../../../domain/rawTable';
import { escapeAttribute } from '../xml/xmlText';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A chart on its way into a drawing. */
export interface PlacedChart {
  readonly name: string;
  readonly title: string;
  readonly place: CellArea;
  readonly relationId: string;
}

/** A drawing of charts and nothing else. */
export function drawingXml(charts: readonly PlacedChart[]): string {
  return `${HEAD}${charts.map((chart, index) => chartFrameXml(chart, index + 2)).join('')}</xdr:wsDr>`;
}

/**
 * One chart, to stand anywhere in a drawing whose prefix is `xdr`. It moves with its cells and keeps its size.
 * @param id unlike every other of the drawing.
 */
function chartFrameXml({ name, title, place, relationId }: PlacedChart, id: number): string {
  const { top, left, bottom, right } = place;
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${marker('from', top, left)}${marker('to', bottom + 1, right + 1)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${escapeAttribute(name)}" descr="${escapeAttribute(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" ` +
    `r:id="${relationId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function marker(tag: 'from' | 'to', row: number, column: number): string {
  return (
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`
  );
}
