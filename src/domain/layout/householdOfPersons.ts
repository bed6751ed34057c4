import { type CellValue, cellText, isEmptyCell } from '../cell';
import { fieldDefinition, fieldIndex, type FieldId, type Member } from '../household';
import type { ReadContext } from '../read/cellReader';
import { columnReader } from '../read/readers';
import { BLANK, type Reading, unreadable } from '../reading';
import type { DraftRow, HouseholdDraft } from './foldPersons';
import { type ReadColumn, type Readings, rowReader } from './householdReadings';

/** What a group of person rows says of its household. */
interface FoldedHousehold {
  /** The head's row first. */
  readonly rows: readonly number[];
  readonly members: readonly Member[];
  readonly readings: Readings;
}

/** Fields that are each person's own: the household has those of its head, never those of another member. */
const personal: ReadonlySet<FieldId> = new Set<FieldId>([
  'memberName',
  'memberIdNumber',
  'relationToHead',
  'gender',
  'birthDate',
  'idType',
  'remark',
  'householdStatus',
]);

/** Kinds in which two different cells of one household contradict each other. */
const COMPARED = /^(?:grade|date|years|yesNo|village|group|count|floors|area|money|term:.*)$/;

/** A function that reads the persons of one household and draws the household's own values from them. */
export function householdOfPersons(
  columns: readonly ReadColumn[],
  context: ReadContext,
): (draft: HouseholdDraft) => FoldedHousehold {
  const columnOf = (field: FieldId): ReadColumn | undefined =>
    columns.find((column) => column.field === field);
  const [name, id, relation] = [
    columnOf('memberName'),
    columnOf('memberIdNumber'),
    columnOf('relationToHead'),
  ];
  const readHeadName = columnReader('headName', context);
  const readHeadId = columnReader('idNumber', context);
  const headNameColumn = columnOf('headName');
  const readRow = rowReader(columns);
  return ({ rows }) => {
    const head = headOf(rows, name, headNameColumn);
    const inOrder = head === undefined ? rows : [head, ...rows.filter((row) => row !== head)];
    const readings = readRow((inOrder[0] ?? rows[0])?.cells ?? []);
    for (const column of columns) settle(readings, column, inOrder);
    if (head !== undefined) {
      if (isBlank(readings, 'headName')) {
        readings[fieldIndex.headName] = readHeadName(cellOf(head, name));
      }
      if (isBlank(readings, 'idNumber')) {
        readings[fieldIndex.idNumber] = readHeadId(cellOf(head, id));
      }
    }
    doubtDeath(readings, columnOf('householdStatus'), inOrder);
    const members = rows.map((row) => memberOf(row, name, id, relation));
    return { rows: inOrder.map(({ row }) => row), members, readings };
  };
}

/** The person whose relation says 户主; lacking that, the one who bears the head's name. */
function headOf(
  rows: readonly DraftRow[],
  name: ReadColumn | undefined,
  headName: ReadColumn | undefined,
): DraftRow | undefined {
  const told = rows.find(({ isHead }) => isHead);
  if (told !== undefined || name === undefined || headName === undefined) return told;
  const wanted = rows.map((row) => textOf(row, headName)).find((text) => text !== '');
  return wanted === undefined ? undefined : rows.find((row) => textOf(row, name) === wanted);
}

/** The household's value of a column: the first that is written, unless its rows contradict each other. */
function settle(readings: Readings, column: ReadColumn, rows: readonly DraftRow[]): void {
  if (personal.has(column.field) || rows.length === 1) return;
  const first = rows.find((row) => !isEmptyCell(cellOf(row, column)));
  if (first === undefined) return;
  const reading =
    (first === rows[0] ? readings[column.index] : undefined) ?? column.read(cellOf(first, column));
  readings[column.index] = COMPARED.test(fieldDefinition(column.field).kind)
    ? agreed(reading, column, rows)
    : reading;
}

function agreed(
  reading: Reading<unknown>,
  column: ReadColumn,
  rows: readonly DraftRow[],
): Reading<unknown> {
  const text = reading.raw.trim();
  for (const row of rows) {
    const other = textOf(row, column);
    if (other === '' || other === text) continue;
    const otherReading = column.read(cellOf(row, column));
    if (sameValue(reading, otherReading)) continue;
    const candidates = [reading, otherReading].flatMap((r) =>
      r.state === 'read' ? [r.value] : [],
    );
    return unreadable(
      `${text}；${other}`,
      `同一户各行写的不一样（“${text}”和“${other}”）`,
      candidates,
    );
  }
  return reading;
}

function sameValue(a: Reading<unknown>, b: Reading<unknown>): boolean {
  if (a.state !== 'read' || b.state !== 'read') return a.state === 'blank' && b.state === 'blank';
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** The head has died but others are left: a change of head perhaps, so the household is not taken for removed. */
function doubtDeath(
  readings: Readings,
  status: ReadColumn | undefined,
  rows: readonly DraftRow[],
): void {
  if (status === undefined) return;
  const reading = readings[status.index];
  if (reading === undefined || !isDead(reading)) return;
  if (rows.every((row) => isDead(status.read(cellOf(row, status))))) return;
  readings[status.index] = unreadable(
    reading.raw,
    '户主标为死亡，但同户还有其他成员，请核实是全户销户还是户主变更',
    ['removed-dead', 'head-changed'],
  );
}

function isDead(reading: Reading<unknown>): boolean {
  return reading.state === 'read' && reading.value === 'removed-dead';
}

function isBlank(readings: Readings, field: FieldId): boolean {
  const own = readings[fieldIndex[field]];
  return own === undefined || own.state === 'blank';
}

function memberOf(
  row: DraftRow,
  name: ReadColumn | undefined,
  id: ReadColumn | undefined,
  relation: ReadColumn | undefined,
): Member {
  return {
    row: row.row,
    name: readingOf(row, name) as Member['name'],
    idNumber: readingOf(row, id) as Member['idNumber'],
    relation: readingOf(row, relation) as Member['relation'],
  };
}

function readingOf(row: DraftRow, column: ReadColumn | undefined): Reading<unknown> {
  return column === undefined ? BLANK : column.read(cellOf(row, column));
}

function cellOf({ cells }: DraftRow, column: ReadColumn | undefined): CellValue {
  return column === undefined ? null : (cells[column.column] ?? null);
}

function textOf(row: DraftRow, column: ReadColumn): string {
  return cellText(cellOf(row, column)).trim();
}
