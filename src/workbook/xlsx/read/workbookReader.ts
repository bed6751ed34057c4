import type { RawTable } from '../../../domain/rawTable';
import type { Progress } from '../../port';
import { readRelations, type Relation, targetOfKind } from '../package/relations';
import type { ZipPackage } from '../package/zipPackage';
import { parseComments } from '../parts/comments';
import { NO_SHARED_STRINGS, readSharedStrings } from '../parts/sharedStrings';
import { parseStyles } from '../parts/styles';
import { parseWorkbookPart, type SheetEntry, type WorkbookPart } from '../parts/workbookPart';
import { DamagedXml } from '../xml/damagedXml';
import { type CellContext, CellDecoder } from './cellValue';
import { type SheetCells, SheetReader } from './sheetReader';
import { Breather } from './breather';

/** The parts of a package that matter to cells. */
export interface WorkbookMap extends WorkbookPart {
  readonly zip: ZipPackage;
  readonly part: string;
  readonly relations: readonly Relation[];
}

/** Finds the workbook part and lists its sheets. Throws DamagedXml when the package has none. */
export async function mapWorkbook(zip: ZipPackage): Promise<WorkbookMap> {
  const root = await readRelations(zip, '');
  const part = targetOfKind(root, 'officeDocument');
  if (part === undefined || !zip.has(part)) throw new DamagedXml('no workbook part');
  const relations = await readRelations(zip, part);
  return { zip, part, relations, ...parseWorkbookPart(await zip.text(part), relations) };
}

/** Part that the workbook refers to once, such as its styles; undefined when it has none. */
export function partOfKind(map: WorkbookMap, kind: string): string | undefined {
  const parts = map.relations.filter((relation) => relation.kind === kind && !relation.isExternal);
  return parts.find((relation) => map.zip.has(relation.target))?.target;
}

/** Reads what all sheets share: strings and styles. */
export async function readCellContext(map: WorkbookMap): Promise<CellContext> {
  const strings = partOfKind(map, 'sharedStrings');
  const styles = partOfKind(map, 'styles');
  return {
    strings: strings === undefined ? NO_SHARED_STRINGS : await readSharedStrings(map.zip, strings),
    styles: styles === undefined ? [] : parseStyles(await map.zip.text(styles)),
    from1904: map.from1904,
  };
}

/** Reads the cells of one sheet, letting other work run in between. */
export async function readSheetCells(
  map: WorkbookMap,
  sheet: SheetEntry,
  context: CellContext,
  options: { keepRow?: (row: number) => boolean; progress?: Progress } = {},
): Promise<SheetCells> {
  const reader = new SheetReader(new CellDecoder(context), options.keepRow);
  const breather = new Breather();
  if (sheet.part !== undefined) {
    await map.zip.readText(sheet.part, async (piece) => {
      reader.feed(piece);
      if (await breather.pauseIfDue()) options.progress?.(reader.doneRows);
    });
  }
  return reader.finish();
}

/** Reads every sheet that holds cells, in workbook order. */
export async function readTables(
  map: WorkbookMap,
  workbook: string,
  isPrivate: (sheet: SheetEntry) => boolean,
  progress?: Progress,
): Promise<readonly RawTable[]> {
  const context = await readCellContext(map);
  const tables: RawTable[] = [];
  let doneBefore = 0;
  for (const sheet of map.sheets) {
    if (sheet.part === undefined || isPrivate(sheet)) continue;
    const before = doneBefore;
    const cells = await readSheetCells(map, sheet, context, {
      progress: (done) => progress?.(before + done),
    });
    const comments = await readComments(map.zip, sheet.part);
    tables.push({ workbook, name: sheet.name, visibility: sheet.visibility, ...cells, comments });
    doneBefore += cells.rows.length;
    progress?.(doneBefore);
  }
  return tables;
}

async function readComments(zip: ZipPackage, part: string): Promise<ReadonlyMap<string, string>> {
  const relations = await readRelations(zip, part);
  const comments = targetOfKind(relations, 'comments');
  return comments !== undefined && zip.has(comments)
    ? parseComments(await zip.text(comments))
    : new Map<string, string>();
}
