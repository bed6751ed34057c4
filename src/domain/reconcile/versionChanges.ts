import { cellText } from '../cell';
import type { FieldKind } from '../fields/field';
import { type FieldId, type Household, fieldDefinition, fieldIndex } from '../household';
import { cellAt } from '../rawTable';
import { placeFields } from '../layout/carriedPlace';
import { columnOf, type SheetReading } from '../sheetReading';
import { compact } from '../text';
import { matchHouseholds } from './matchHouseholds';
import type { ReconcileRules } from './rules';
import type { System } from './system';
import { type AlignedColumn, type AlignedColumns, alignColumns } from './versionColumns';
import { isPlaceField, placeChange } from './versionPlaces';
import { type RowPair, type VersionRow, alignRows, rowsOf } from './versionRows';

/** One cell that says another thing than before. */
export interface ChangedCell extends RowPair {
  readonly header: string;
  /** Undefined for a column that is none of the known fields. */
  readonly field: FieldId | undefined;
  /** As they stand there; empty where nothing does. */
  readonly beforeText: string;
  readonly afterText: string;
  /** Columns from 0. */
  readonly beforeColumn: number;
  readonly afterColumn: number;
  /** The same with other blanks, widths or formats. */
  readonly spellingOnly: boolean;
}

/** Two rows that may be the same, and why: a person decides. */
export interface PerhapsSame extends RowPair {
  readonly reasons: readonly string[];
}

/** What is different between two versions of one export. */
export interface VersionChanges {
  readonly added: readonly VersionRow[];
  readonly removed: readonly VersionRow[];
  readonly changed: readonly ChangedCell[];
  /** Among the added and removed. */
  readonly perhapsSame: readonly PerhapsSame[];
  readonly addedColumns: readonly string[];
  readonly removedColumns: readonly string[];
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  /** Rows that stand in both and are the same in every cell. */
  readonly rowsSame: number;
}

/**
 * Compares two versions of one list, row by row: a row is known by its household and person, a column by its field or
 * header, so neither needs to stand where it stood. What is in the cells counts, letter for letter.
 */
export function versionChanges(
  before: System,
  after: System,
  rules: ReconcileRules,
): VersionChanges {
  const matching = matchHouseholds(before.households, after.households, rules);
  const { pairs, added, removed } = alignRows(before, after, matching);
  const columnsOf = columnAligner(before, after);
  const changed = pairs.map((pair) => changedCells(pair, before, after, columnsOf(pair)));
  const columns = alignAll(before, after);
  return {
    ...{ added, removed, changed: changed.flat() },
    perhapsSame: matching.candidates.flatMap((candidate) => {
      const [one] = rowsOf(before, candidate.left);
      const [other] = rowsOf(after, candidate.right);
      if (one === undefined || other === undefined) return [];
      return [{ before: one, after: other, reasons: candidate.reasons }];
    }),
    ...columns,
    ...{ rowsBefore: pairs.length + removed.length, rowsAfter: pairs.length + added.length },
    rowsSame: changed.filter((cells) => cells.length === 0).length,
  };
}

type ColumnsOf = (pair: RowPair) => AlignedColumns;

/** The columns of two sheets, aligned once. */
function columnAligner(before: System, after: System): ColumnsOf {
  const known = new Map<string, AlignedColumns>();
  return (pair) => {
    const key = `${pair.before.household.sheet} ${pair.after.household.sheet}`;
    let aligned = known.get(key);
    if (aligned === undefined) {
      aligned = alignColumns(sheetOf(before, pair.before), sheetOf(after, pair.after));
      known.set(key, aligned);
    }
    return aligned;
  };
}

function sheetOf({ sheets }: System, { household }: VersionRow): SheetReading | undefined {
  return sheets[household.sheet];
}

/** Columns that one version has on some list and the other on none. */
function alignAll(
  before: System,
  after: System,
): Pick<VersionChanges, 'addedColumns' | 'removedColumns'> {
  const lists = (system: System): SheetReading[] => {
    const used = new Set(system.households.map(({ sheet }) => sheet));
    return system.sheets.filter((_, index) => used.has(index));
  };
  const [olds, news] = [lists(before), lists(after)];
  const aligned = olds.flatMap((one) => news.map((other) => alignColumns(one, other)));
  const inAll = (pick: (columns: AlignedColumns) => readonly string[]): string[] => {
    const [first, ...others] = aligned.map(pick);
    return [...new Set(first ?? [])].filter((name) => others.every((each) => each.includes(name)));
  };
  return {
    addedColumns: inAll(({ added }) => added),
    removedColumns: inAll(({ removed }) => removed),
  };
}

function changedCells(
  pair: RowPair,
  before: System,
  after: System,
  { both }: AlignedColumns,
): ChangedCell[] {
  const [one, other] = [sheetOf(before, pair.before), sheetOf(after, pair.after)];
  if (one === undefined || other === undefined) return [];
  const inColumns = both.flatMap((column) => {
    const from = textAt(one, pair.before.row, column.before);
    const to = textAt(other, pair.after.row, column.after);
    return changedCell(pair, column, from, to);
  });
  const elsewhere = placeFields
    .filter((field) => pair.after.isFirst && both.every((column) => column.field !== field))
    .flatMap((field) => {
      const [from, to] = [columnOf(one, field), columnOf(other, field)];
      const places = { before: from ?? FIRST_COLUMN, after: to ?? FIRST_COLUMN };
      return changedCell(
        pair,
        { header: fieldDefinition(field).label, field, ...places },
        from === undefined ? '' : textAt(one, pair.before.row, from),
        to === undefined ? '' : textAt(other, pair.after.row, to),
      );
    });
  return [...inColumns, ...elsewhere];
}

/** Where a village stands in no column of the list, the row itself is pointed to. */
const FIRST_COLUMN = 0;

function textAt({ table }: SheetReading, row: number, column: number): string {
  return cellText(cellAt(table, row, column)).trim();
}

function changedCell(
  pair: RowPair,
  { header, field, before, after }: AlignedColumn,
  from: string,
  to: string,
): ChangedCell[] {
  const place = { header, field, beforeColumn: before, afterColumn: after };
  if (isPlaceField(field)) {
    const said = placeChange(
      field,
      { ...pair.before, written: from },
      { ...pair.after, written: to },
    );
    if (said !== undefined) {
      return said.isSame ? [] : [{ ...pair, ...place, ...said, spellingOnly: false }];
    }
  }
  if (from === to) return [];
  const spellingOnly = isSpelling(pair, field, from, to);
  return [{ ...pair, ...place, beforeText: from, afterText: to, spellingOnly }];
}

/** Text that differs in blanks and widths only, or a field of the household that is read the same. */
function isSpelling(
  { before, after }: RowPair,
  field: FieldId | undefined,
  beforeText: string,
  afterText: string,
): boolean {
  if (compact(beforeText) === compact(afterText)) return true;
  if (field === undefined || !before.isFirst || !after.isFirst) return false;
  const [one, other] = [readAs(before.household, field), readAs(after.household, field)];
  return one !== undefined && one === other;
}

/** Kinds of which a value read the same is the same: other readings put several wordings under one term. */
const EXACT: ReadonlySet<FieldKind> = new Set<FieldKind>([
  ...(['idNumber', 'date', 'yesNo', 'group', 'count', 'floors', 'area', 'money'] as const),
]);

/** What was read, as text to be compared; undefined where nothing certain was. */
function readAs({ readings }: Household, field: FieldId): string | undefined {
  const reading = readings[fieldIndex[field]];
  if (reading?.state !== 'read' || !EXACT.has(fieldDefinition(field).kind)) return undefined;
  return JSON.stringify(reading.value);
}
