import type { KeptSheet } from '../../port';
import { EMPTY_PACKAGE } from '../emptyPackage';
import { zipTexts } from '../package/zipPackage';
import { readRelations } from '../package/relations';
import { partOfKind, type WorkbookMap } from '../read/workbookReader';
import { changedContentTypes, changedRelations } from '../write/packageLists';
import { changedWorkbookXml } from '../write/workbookXml';
import { standingSheet } from '../write/standingSheets';
import { readStringItems } from './stringItems';
import { KeptRows } from './keptRows';

const RELATION_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument';

/**
 * A new package with some rows of some sheets, looking as they look here, and nothing else: no other sheet, row, text,
 * comment, picture, defined name or property of the document comes along, and formulas leave only their values.
 */
export async function extractSheets(
  map: WorkbookMap,
  sheets: readonly KeptSheet[],
  type: string,
): Promise<Blob> {
  const strings = await readStringItems(map);
  const parts: Record<string, string> = { ...EMPTY_PACKAGE };
  const added = sheets.map(({ name }, index) => ({
    ...{ name, relationId: `rIdSheet${index + 1}` },
    visibility: standingSheet(map, name).visibility,
  }));
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = await keptSheetXml(map, sheet, strings);
  }
  await addLooks(map, parts);
  const theme = parts['xl/theme/theme1.xml'] === undefined ? [] : ['theme'];
  parts['xl/workbook.xml'] = changedWorkbookXml(emptyWorkbook(map), {
    ...{ added, visibilities: new Map(), names: [], recalculate: false },
  });
  return zipTexts(withLists(parts, added, theme), type);
}

function emptyWorkbook({ from1904 }: WorkbookMap): string {
  const xml = EMPTY_PACKAGE['xl/workbook.xml'] ?? '';
  return from1904 ? xml.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>') : xml;
}

/** Fonts, colours and number formats: they say nothing of anybody. */
async function addLooks(map: WorkbookMap, parts: Record<string, string>): Promise<void> {
  const styles = partOfKind(map, 'styles');
  if (styles !== undefined) parts['xl/styles.xml'] = await map.zip.text(styles);
  const theme = partOfKind(map, 'theme');
  if (theme === undefined) return;
  const hasPictures = (await readRelations(map.zip, theme)).length > 0;
  if (!hasPictures) parts['xl/theme/theme1.xml'] = await map.zip.text(theme);
}

function withLists(
  parts: Record<string, string>,
  added: readonly { readonly relationId: string }[],
  theme: readonly string[],
): Record<string, string> {
  const relations = [
    ...added.map(({ relationId }, index) => ({
      ...{ id: relationId, type: `${RELATION_TYPES}/worksheet` },
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    ...theme.map((kind) => ({
      ...{ id: 'rIdTheme', type: `${RELATION_TYPES}/${kind}` },
      target: 'theme/theme1.xml',
    })),
  ];
  const types = [
    ...added.map((_, index) => ({
      part: `xl/worksheets/sheet${index + 1}.xml`,
      contentType: `${CONTENT_TYPE}.spreadsheetml.worksheet+xml`,
    })),
    ...theme.map(() => ({
      part: 'xl/theme/theme1.xml',
      contentType: `${CONTENT_TYPE}.theme+xml`,
    })),
  ];
  const [relationsPart, typesPart] = ['xl/_rels/workbook.xml.rels', '[Content_Types].xml'];
  return {
    ...parts,
    [relationsPart]: changedRelations(
      parts[relationsPart] ?? '',
      'xl/workbook.xml',
      relations,
      new Set(),
    ),
    [typesPart]: changedContentTypes(parts[typesPart] ?? '', types, new Set()),
  };
}

async function keptSheetXml(
  map: WorkbookMap,
  { name, rows }: KeptSheet,
  strings: readonly string[],
): Promise<string> {
  const { part } = standingSheet(map, name);
  const kept = new KeptRows(rows, strings);
  const pieces: string[] = [];
  await map.zip.readText(part, (piece) => void pieces.push(kept.feed(piece)));
  kept.finish();
  return pieces.join('');
}
