import type { PlannedChart, SheetContent } from '../../../domain/writePlan';
import { relationsPartOf } from '../package/relations';
import { chartXml } from './chartXml';
import { drawingXml, type PlacedChart } from './drawingXml';
import type { PackageDraft } from './packageDraft';

const RELATION_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Id by which a new sheet knows its drawing: it has no other relation. */
export const DRAWING_RELATION = 'rId1';

/** Adds the drawing of a new sheet with the parts of its charts; nothing where it has none. */
export function giveCharts(draft: PackageDraft, sheetPart: string, content: SheetContent): void {
  const { charts = [] } = content;
  if (charts.length === 0) return;
  const drawing = draft.addDrawingPart('drawing');
  const placed = charts.map((chart, index) => {
    const part = draft.addDrawingPart('chart');
    giveText(draft, part, chartOf(content, chart));
    const { name, title, place } = chart;
    return { part, placed: { name, title, place, relationId: `rId${index + 1}` } };
  });
  giveText(draft, drawing, drawingXml(placed.map((each): PlacedChart => each.placed)));
  giveRelations(
    draft,
    drawing,
    'chart',
    placed.map(({ part }) => part),
  );
  giveRelations(draft, sheetPart, 'drawing', [drawing]);
}

function chartOf(content: SheetContent, chart: PlannedChart): string {
  return chartXml(content.name, chart, (row, column) => content.rows[row]?.cells[column]);
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
