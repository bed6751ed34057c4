import type { SheetContent } from '../../../domain/writePlan';
import { relationsPartOf } from '../package/relations';
import { VALUE_AXES } from '../../chartLooks';
import { chartXml, type FileChart, type ValueAt } from './chartXml';
import { drawingXml, type PlacedChart } from './drawingXml';
import type { PackageDraft } from './packageDraft';

const RELATION_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Id by which a new sheet knows its drawing: it has no other relation. */
export const DRAWING_RELATION = 'rId1';

/** Adds the drawing of a new sheet with the parts of its charts; nothing where it has none. */
export function giveCharts(draft: PackageDraft, sheetPart: string, content: SheetContent): void {
  const { name, rows, charts = [] } = content;
  if (charts.length === 0) return;
  const valueAt: ValueAt = (row, column) => rows[row]?.cells[column];
  const drawn = charts.map((chart) => ({ ...chart, axis: VALUE_AXES[chart.scale] }));
  giveRelations(draft, sheetPart, 'drawing', [giveDrawing(draft, name, drawn, valueAt)]);
}

/** Adds a drawing of charts over cells of a sheet, to which that sheet is still to refer. Returns its part. */
export function giveDrawing(
  draft: PackageDraft,
  sheet: string,
  charts: readonly FileChart[],
  valueAt: ValueAt,
): string {
  const drawing = draft.addDrawingPart('drawing');
  const parts = charts.map((chart) => {
    const part = draft.addDrawingPart('chart');
    giveText(draft, part, chartXml(sheet, chart, valueAt));
    return part;
  });
  const placed = charts.map(({ name, title, place }, index): PlacedChart => {
    return { name, title, place, relationId: `rId${index + 1}` };
  });
  giveText(draft, drawing, drawingXml(placed));
  giveRelations(draft, drawing, 'chart', parts);
  return drawing;
}

function giveRelations(
  draft: PackageDraft,
  owner: string,
  kind: 'chart' | 'drawing',
  parts: readonly string[],
): void {
  const relations = parts.map(
    (part, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATION_TYPES}/${kind}" Target="${draft.targetBeside(part)}"/>`,
  );
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `${relations.join('')}</Relationships>`;
  giveText(draft, relationsPartOf(owner), xml);
}

function giveText(draft: PackageDraft, part: string, text: string): void {
  draft.give(part, (emit) => emit(text));
}
