import { readRelations, targetOfKind } from '../../src/workbook/xlsx/package/relations';
import { ZipPackage } from '../../src/workbook/xlsx/package/zipPackage';
import { mapWorkbook } from '../../src/workbook/xlsx/read/workbookReader';
import { walkXml, type XmlCursor } from '../../src/workbook/xlsx/xml/xmlCursor';
import { decodeEntities } from '../../src/workbook/xlsx/xml/xmlText';
import type { SheetChart } from '../model/charts';
import { chartFrom } from './readChart';

/** The charts of a file by the names of their sheets, and whether there is anything drawn that is not among them. */
export interface ReadCharts {
  readonly bySheet: ReadonlyMap<string, readonly SheetChart[]>;
  readonly areAll: boolean;
}

/** Reads charts of columns over cells of their own sheet; of others the page knows nothing. */
export async function readCharts(bytes: Uint8Array): Promise<ReadCharts> {
  const zip = await ZipPackage.open(new Blob([bytes.slice()]));
  const map = await mapWorkbook(zip);
  const bySheet = new Map<string, readonly SheetChart[]>();
  let areAll = true;
  for (const { name, part } of map.sheets) {
    const drawing =
      part === undefined ? undefined : targetOfKind(await readRelations(zip, part), 'drawing');
    if (drawing === undefined || !zip.has(drawing)) continue;
    const frames = framesOf(await zip.text(drawing));
    const charts = await chartsOf(zip, drawing, frames);
    areAll &&= charts.length === frames.length;
    if (charts.length > 0) bySheet.set(name, charts);
  }
  return { bySheet, areAll };
}

interface Frame {
  name: string;
  relation: string | undefined;
  readonly from: { row: number; col: number };
  readonly to: { row: number; col: number };
}

const ANCHORS: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

function framesOf(drawing: string): readonly Frame[] {
  const frames: Frame[] = [];
  let corner: 'from' | 'to' = 'from';
  let part: 'row' | 'col' | undefined;
  for (const cursor of walkXml(drawing)) {
    const { name } = cursor;
    if (cursor.isStart) {
      if (name === 'from' || name === 'to') corner = name;
      part = name === 'row' || name === 'col' ? name : undefined;
      begin(frames, cursor);
    } else if (cursor.token === 'close') part = undefined;
    else if (part !== undefined) {
      const frame = frames.at(-1);
      if (frame !== undefined) frame[corner][part] = Number(cursor.raw);
    }
  }
  return frames;
}

function begin(frames: Frame[], cursor: XmlCursor): void {
  const { name } = cursor;
  const frame = frames.at(-1);
  if (ANCHORS.has(name)) {
    const corners = { from: { row: 0, col: 0 }, to: { row: 0, col: 0 } };
    frames.push({ name: '', relation: undefined, ...corners });
  } else if (frame !== undefined) {
    if (name === 'cNvPr') frame.name = decodeEntities(cursor.attribute('name') ?? '');
    if (name === 'chart') frame.relation = cursor.attributeEnding(':id');
  }
}

async function chartsOf(
  zip: ZipPackage,
  drawing: string,
  frames: readonly Frame[],
): Promise<readonly SheetChart[]> {
  const relations = new Map(
    (await readRelations(zip, drawing)).map(({ id, target }) => [id, target]),
  );
  const charts = await Promise.all(
    frames.map(async ({ name, relation, from, to }, index) => {
      const part = relations.get(relation ?? '');
      if (part === undefined || !zip.has(part)) return [];
      const drawn = chartFrom(await zip.text(part));
      const place = { top: from.row, left: from.col, bottom: to.row - 1, right: to.col - 1 };
      return drawn === undefined ? [] : [{ ...drawn, id: `{CH-${index + 1}}`, name, place }];
    }),
  );
  return charts.flat();
}
