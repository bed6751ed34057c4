import type { CellArea } from '../../../domain/rawTable';
import type { ChartChange } from '../../../domain/writePlan';
import { readRelations, targetOfKind } from '../package/relations';
import type { ZipPackage } from '../package/zipPackage';
import { walkXml } from '../xml/xmlCursor';
import { decodeEntities, escapeMarkup } from '../xml/xmlText';
import { absoluteReference, sheetReference } from './sheetNames';

/** A chart part as it is to read. */
export interface ChangedPart {
  readonly part: string;
  readonly xml: string;
}

/** The parts of a sheet's charts that show other cells now; charts that somebody has taken away are no longer there. */
export async function changedCharts(
  zip: ZipPackage,
  sheet: { readonly name: string; readonly part: string },
  changes: readonly ChartChange[],
): Promise<readonly ChangedPart[]> {
  const drawing = targetOfKind(await readRelations(zip, sheet.part), 'drawing');
  if (changes.length === 0 || drawing === undefined || !zip.has(drawing)) return [];
  const ids = chartIds(await zip.text(drawing));
  const parts = new Map((await readRelations(zip, drawing)).map(({ id, target }) => [id, target]));
  const found = changes.flatMap((change) => {
    const part = parts.get(ids.get(change.name) ?? '');
    return part === undefined || !zip.has(part) ? [] : [{ part, change }];
  });
  return Promise.all(
    found.map(async ({ part, change }) => ({
      part,
      xml: withOtherCells(await zip.text(part), sheet.name, change),
    })),
  );
}

/** Relation ids of the charts of a drawing by the names of their frames. */
function chartIds(drawing: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  let name = '';
  for (const cursor of walkXml(drawing)) {
    if (!cursor.isStart) continue;
    if (cursor.name === 'cNvPr') name = decodeEntities(cursor.attribute('name') ?? '');
    if (cursor.name === 'chart') ids.set(name, cursor.attributeEnding(':id') ?? '');
  }
  return ids;
}

/** A reference with what the file remembers of its cells: that is left out, so that it is read anew. */
const REFERENCE = /(<((?:\w+:)?)f>)([^<]*)(<\/\2f>)(<(\2(?:str|num)Cache)>.*?<\/\6>)?/gs;

function withOtherCells(xml: string, sheet: string, { before, after }: ChartChange): string {
  const areas = ({ categories, values }: ChartChange['before']): readonly CellArea[] => [
    ...[categories, ...values],
  ];
  const to = areas(after);
  const targets = new Map(
    areas(before).map((area, place) => [plain(reference(sheet, area)), to[place] ?? area]),
  );
  return xml.replace(REFERENCE, (whole, open: string, _prefix, formula: string, close: string) => {
    const target = targets.get(plain(decodeEntities(formula)));
    if (target === undefined) return whole;
    return `${open}${escapeMarkup(reference(sheet, target))}${close}`;
  });
}

const reference = (sheet: string, area: CellArea): string =>
  sheetReference(sheet) + absoluteReference(area);

/** Excel quotes a sheet's name only where it must. */
const plain = (formula: string): string => formula.replaceAll("'", '');
