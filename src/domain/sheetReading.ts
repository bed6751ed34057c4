import type { FieldId } from './household';
import type { RawTable } from './rawTable';

/** What a sheet is to the check. */
export type SheetRole =
  | 'household-list'
  | 'person-list'
  | 'rectification-ledger'
  | 'site-visit-list'
  | 'source'
  | 'generated'
  | 'not-recognised';

/** A column whose header was claimed by a field. Columns count from 0. */
export interface MappedColumn {
  readonly column: number;
  /** The header as it stands there, levels joined with `/`. */
  readonly header: string;
  readonly field: FieldId;
  /** How it was found: the clerk or profile said so, the header says it, it contains it, or the values decided. */
  readonly by: 'told' | 'header' | 'contained' | 'values';
}

export interface UnmappedColumn {
  readonly column: number;
  readonly header: string;
  /** Fields the column may be; empty when nothing fits. More than one: the clerk is asked. */
  readonly mayBe: readonly FieldId[];
}

/** A column of which the town has said that it is none of the fields. */
export interface SetAsideColumn {
  readonly column: number;
  readonly header: string;
}

export type SkipReason =
  | 'title'
  | 'caption'
  | 'header'
  | 'column-numbers'
  | 'units'
  | 'village-separator'
  | 'subtotal'
  | 'note'
  | 'empty'
  | 'unrecognised';

/** A row below the top that is not a household, and why. Row from 0. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
  /** What stands there, shortened. */
  readonly text: string;
}

/** A separator row or sheet name that announces how many households follow (`一、红军村（45户）`). */
export interface AnnouncedCount {
  readonly row: number | undefined;
  readonly text: string;
  readonly announced: number;
  readonly found: number;
}

/** A row that looks like part of a household but could not be attached to one without guessing. */
export interface LooseRow {
  readonly row: number;
  readonly why: string;
}

/** What was made of one sheet before any rule ran. */
export interface SheetReading {
  readonly index: number;
  readonly table: RawTable;
  readonly role: SheetRole;
  /** Chinese: why the sheet has this role; shown when it is not recognised. */
  readonly roleReason: string;
  /** Rows of the header, from 0, top to bottom. */
  readonly headerRows: readonly number[];
  readonly mapped: readonly MappedColumn[];
  readonly unmapped: readonly UnmappedColumn[];
  readonly setAside: readonly SetAsideColumn[];
  readonly skippedRows: readonly SkippedRow[];
  readonly announcedCounts: readonly AnnouncedCount[];
  readonly looseRows: readonly LooseRow[];
  /** Rows that are struck through or hidden, and cells with a formula error: reported, never dropped. */
  readonly struckRows: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly errorCells: readonly {
    readonly row: number;
    readonly column: number;
    readonly code: string;
  }[];
  /** Declared coding of the sheet (`disaster-census`), which may decode bare numbers. */
  readonly source: string | undefined;
  /** Text of the caption rows (填报单位…), for the generated sheets. */
  readonly captions: readonly string[];
}

/** On lists of persons the head stands in the columns of the members. */
const STANDS_IN: Readonly<Partial<Record<FieldId, FieldId>>> = {
  headName: 'memberName',
  idNumber: 'memberIdNumber',
};

/** Column in which a household's field stands; undefined when no column of the sheet gives it. */
export function columnOf(sheet: SheetReading, field: FieldId): number | undefined {
  const own = mappedColumn(sheet, field);
  const other = STANDS_IN[field];
  return own ?? (other === undefined ? undefined : mappedColumn(sheet, other));
}

function mappedColumn(sheet: SheetReading, field: FieldId): number | undefined {
  return sheet.mapped.find((mapped) => mapped.field === field)?.column;
}
