import type { PlannedValue } from '../../src/domain/writePlan';
import { relationsPartOf } from '../../src/workbook/xlsx/package/relations';
import { ZipPackage } from '../../src/workbook/xlsx/package/zipPackage';
import { mapWorkbook } from '../../src/workbook/xlsx/read/workbookReader';
import type { FileChart } from '../../src/workbook/xlsx/write/chartXml';
import { giveDrawing } from '../../src/workbook/xlsx/write/giveCharts';
import { PackageDraft } from '../../src/workbook/xlsx/write/packageDraft';
import { changedContentTypes, changedRelations } from '../../src/workbook/xlsx/write/packageLists';
import { outlineOf } from '../../src/workbook/xlsx/xml/outline';
import type { SheetChart } from '../model/charts';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbookModel';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const RELATION = 'rIdCharts';
/** What follows the drawing among the children of a worksheet. */
const AFTER_DRAWING: ReadonlySet<string> = new Set([
  ...['legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'extLst'],
]);
const NONE: ReadonlySet<string> = new Set();

/** The file with the charts of the workbook, which the library that wrote it does not know. */
export async function withCharts(
  bytes: Uint8Array<ArrayBuffer>,
  model: WorkbookModel,
): Promise<Uint8Array<ArrayBuffer>> {
  const charted = model.sheets.filter(({ annotations }) => annotations.charts.length > 0);
  if (charted.length === 0) return bytes;
  const zip = await ZipPackage.open(new Blob([bytes]));
  const map = await mapWorkbook(zip);
  const draft = new PackageDraft(map);
  for (const sheet of charted) {
    const part = map.sheets.find(({ name }) => name === sheet.name)?.part;
    if (part !== undefined) await drawOn(draft, zip, sheet, part);
  }
  const types = changedContentTypes(await zip.text(CONTENT_TYPES), draft.types, NONE);
  draft.give(CONTENT_TYPES, (emit) => emit(types));
  return new Uint8Array(await (await zip.rewrite(draft)).arrayBuffer());
}

async function drawOn(
  draft: PackageDraft,
  zip: ZipPackage,
  sheet: Sheet,
  part: string,
): Promise<void> {
  const charts = sheet.annotations.charts.map(fileChart);
  const drawing = giveDrawing(draft, sheet.name, charts, (row, column) =>
    valueAt(sheet, row, column),
  );
  const added = { id: RELATION, type: `${RELATIONS}/drawing`, target: draft.targetBeside(drawing) };
  const list = relationsPartOf(part);
  const standing = zip.has(list) ? await zip.text(list) : NO_RELATIONS;
  const relations = changedRelations(standing, part, [added], NONE);
  draft.give(list, (emit) => emit(relations));
  const xml = withDrawing(await zip.text(part));
  draft.give(part, (emit) => emit(xml));
}

function withDrawing(xml: string): string {
  const { elements, rootClose, prefix } = outlineOf(xml);
  const at = elements.find(({ name }) => AFTER_DRAWING.has(name))?.start ?? rootClose;
  const element = `<${prefix}drawing xmlns:r="${RELATIONS}" r:id="${RELATION}"/>`;
  return xml.slice(0, at) + element + xml.slice(at);
}

function valueAt(sheet: Sheet, row: number, column: number): PlannedValue {
  const value = sheet.cells.value(row, column);
  return typeof value === 'object' || value === '' ? null : value;
}

function fileChart({ name, title, type, series, place, axis }: SheetChart): FileChart {
  const [first] = series;
  const { isVisible, lowest, highest } = axis;
  return {
    ...{ name, title, place },
    kind: type === 'ColumnStacked' ? 'column-stacked' : 'column-clustered',
    categories: first?.categories ?? first?.values ?? place,
    axis: {
      isVisible,
      ...(lowest === undefined ? {} : { lowest }),
      ...(highest === undefined ? {} : { highest }),
    },
    series: series.map(({ name: called, values, colour }) => ({
      ...{ name: called, values },
      ...(colour === undefined ? {} : { colour: colour.slice(1) }),
    })),
  };
}
