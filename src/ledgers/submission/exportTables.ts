import { type CellValue, cellText } from '../../domain/cell';
import type { LedgerDefinition } from '../../domain/ledger';
import { locateLedger } from '../../domain/ledger/locateLedger';
import { locateRows } from '../../domain/ledger/locateRows';
import { type Entity, matchEntities } from '../../domain/ledger/matchEntities';
import { isHeldBack } from '../../domain/ledger/withdrawRow';
import { type RawTable, cellAt } from '../../domain/rawTable';
import type { SubmissionSheetId } from '../../domain/submissionTemplate';
import { mentionsSuspicion } from '../../policy/rules/evidence/suspicion';
import { standingState } from '../sheetRun';
import type { SubmissionInput } from './submissionInput';
import { submissionDefinition } from './submissionLedger';
import type { SubmissionRow } from './submissionRow';
import type { SubmissionSheet, TownedColumn } from './submissionSheets';

/** One row that leaves the office. */
export interface ExportRow {
  readonly row: SubmissionRow;
  readonly cells: readonly CellValue[];
}

/** One submission sheet as it leaves: the receiving department's columns, the clerk's edits in them. */
export interface ExportTable {
  readonly id: SubmissionSheetId;
  readonly name: string;
  readonly columns: readonly TownedColumn[];
  readonly rows: readonly ExportRow[];
  /** Chinese sentences: rows that stay behind although nothing in the list holds them back. */
  readonly notes: readonly string[];
}

/**
 * The rows that may leave, as they stand in the workbook once the plan is applied. Rows of the clerk's own, rows that were
 * deleted and rows in which somebody has typed 疑似 stay behind and are told.
 */
export function exportTables(
  input: SubmissionInput,
  tables: readonly RawTable[],
): readonly ExportTable[] {
  return input.sheets.map((sheet) => exportTable(input, sheet, tables));
}

function exportTable(
  input: SubmissionInput,
  sheet: SubmissionSheet,
  tables: readonly RawTable[],
): ExportTable {
  const definition = submissionDefinition(sheet, input.result.profile.vocabularies);
  const record = standingState(tables).state.ledgers.get(definition.id);
  const located = locateLedger(definition, tables, record);
  const { id } = sheet.template;
  const head = { id, name: sheet.sheetName, columns: sheet.columns };
  if (located === undefined) return { ...head, rows: [], notes: [] };
  const { table, columns } = located;
  const entities = matchEntities(definition, input.rows, record);
  const { rowOf } = locateRows(table, columns, definition, record, entities);
  const standing = entities.flatMap((entity, index) => {
    const at = rowOf.get(index);
    const row = leaving(definition, entity);
    return at === undefined || row === undefined ? [] : [{ row, at }];
  });
  const rows = standing.map(({ row, at }) => ({
    row,
    cells: sheet.columns.map((column) => cellAt(table, at, columns.positions.get(column.id) ?? -1)),
  }));
  const suspected = rows.filter(({ cells }) => speaksOfSuspicion(cells));
  const expected = entities.filter((entity) => leaving(definition, entity) !== undefined).length;
  return {
    ...head,
    rows: rows.filter(({ cells }) => !speaksOfSuspicion(cells)),
    notes: notesOf(sheet.sheetName, suspected.length, expected - rows.length),
  };
}

/** The row of an entity that may leave; undefined when it is held back or gone. */
function leaving(
  definition: LedgerDefinition<SubmissionRow>,
  entity: Entity<SubmissionRow>,
): SubmissionRow | undefined {
  return isHeldBack(definition, entity) ? undefined : entity.fresh;
}

function speaksOfSuspicion(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => mentionsSuspicion(cellText(cell)));
}

function notesOf(name: string, suspected: number, absent: number): string[] {
  return [
    ...(suspected === 0
      ? []
      : [`“${name}”有${suspected}户的单元格里写着“疑似”，没有导出；核实后改填再导出。`]),
    ...(absent === 0
      ? []
      : [`“${name}”有${absent}户可以报送而表中没有（删掉了，或认不出是哪一行），没有导出。`]),
  ];
}
