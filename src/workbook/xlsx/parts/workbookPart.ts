import type { SheetVisibility } from '../../../domain/rawTable';
import type { Relation } from '../package/relations';
import { decodeEntities } from '../xml/xmlText';
import { walkXml, type XmlCursor } from '../xml/xmlCursor';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Position among all sheets, chart sheets included: what defined names count by. */
  readonly position: number;
  /** Its part; undefined for sheets that hold no cells (chart and dialog sheets). */
  readonly part: string | undefined;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Days count from 1904-01-01. */
  readonly from1904: boolean;
}

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  hidden: 'hidden',
  veryHidden: 'very-hidden',
};

export function parseWorkbookPart(xml: string, relations: readonly Relation[]): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  for (const cursor of walkXml(xml)) {
    if (!cursor.isStart) continue;
    if (cursor.name === 'workbookPr') from1904 = isTrue(cursor.attribute('date1904'));
    if (cursor.name !== 'sheet') continue;
    const id = relationId(cursor);
    const relation = relations.find((one) => one.id === id);
    sheets.push({
      name: decodeEntities(cursor.attribute('name') ?? ''),
      visibility: visibilities[cursor.attribute('state') ?? ''] ?? 'visible',
      position: sheets.length,
      part: relation?.kind === 'worksheet' ? relation.target : undefined,
    });
  }
  return { sheets, from1904 };
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Value of the `r:id` attribute, whatever the prefix is called. */
function relationId(cursor: XmlCursor): string | undefined {
  return cursor.attributeEnding(':id');
}
