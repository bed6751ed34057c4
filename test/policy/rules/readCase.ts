import type { CellValue } from '../../../src/domain/cell';
import type { SheetsRead } from '../../../src/domain/check';
import {
  type FieldId,
  fieldIds,
  fields,
  type Household,
  type Member,
} from '../../../src/domain/household';
import { parseIsoDate } from '../../../src/domain/partialDate';
import { tableOf } from '../../../src/domain/rawTable';
import type { ReadContext } from '../../../src/domain/read/cellReader';
import { readField } from '../../../src/domain/read/readers';
import type { SheetReading, SheetRole } from '../../../src/domain/sheetReading';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { type CaseCells, type CaseRow, type RuleCase, rowsOf } from './cases';

/** Turns a case into what the readers make of such sheets. `role` is that of the rows of the case itself. */
export function readCase(
  ruleCase: RuleCase & { readonly day: string },
  given: CaseCells,
  role: SheetRole,
): SheetsRead {
  const context = contextOn(ruleCase.day);
  const lists = bySheet(rowsOf(ruleCase, given), role === 'household-list' ? '名单' : '台账');
  const sheets: SheetReading[] = [];
  const rows: Household[] = [];
  for (const [name, ofSheet] of lists) {
    const index = sheets.length;
    sheets.push(sheetOf(index, name, role, ofSheet, ruleCase));
    rows.push(...householdsOf(ofSheet, index, context));
  }
  const isLedger = role === 'rectification-ledger';
  const beside = (
    name: string,
    its: readonly CaseRow[] | undefined,
    itsRole: SheetRole,
  ): Household[] => {
    if (its === undefined || isLedger) return [];
    const index = sheets.length;
    const source = itsRole === 'source' ? gaoyan2024.baseRoster : undefined;
    sheets.push({ ...sheetOf(index, name, itsRole, its, {}), source });
    return householdsOf(its, index, context);
  };
  const ledgerRows = ruleCase.ledger?.map((cells) => ({ cells }));
  const ledger = beside('台账', ledgerRows, 'rectification-ledger');
  const visitRows = ruleCase.siteVisits?.map((cells) => ({ cells }));
  const siteVisits = beside('外业现场核实清单', visitRows, 'site-visit-list');
  const sourceRows = beside('名册', ruleCase.baseRoster, 'source');
  for (const { name, rows: cells } of ruleCase.generated ?? []) {
    const index = sheets.length;
    const table = tableOf(name, cells);
    sheets.push({ ...sheetOf(index, name, 'generated', [], {}), table, mapped: [] });
  }
  return isLedger
    ? { sheets, households: [], ledger: rows, siteVisits, sourceRows: [] }
    : { sheets, households: rows, ledger, siteVisits, sourceRows };
}

function contextOn(day: string): ReadContext {
  const today = parseIsoDate(day);
  if (today === undefined) throw new Error(`not a day: ${day}`);
  return { today, vocabularies: gaoyan2024.vocabularies };
}

function bySheet(rows: readonly CaseRow[], defaultName: string): Map<string, CaseRow[]> {
  const sheets = new Map<string, CaseRow[]>();
  if (rows.length === 0) sheets.set(defaultName, []);
  for (const row of rows) {
    const name = row.sheet ?? defaultName;
    sheets.set(name, [...(sheets.get(name) ?? []), row]);
  }
  return sheets;
}

const idByLabel = new Map<string, FieldId>(fieldIds.map((id) => [fields[id].label, id]));

export function fieldByLabel(label: string): FieldId {
  const id = idByLabel.get(label);
  if (id === undefined) throw new Error(`no field has the label ${label}`);
  return id;
}

function labelsOf(rows: readonly CaseRow[]): string[] {
  const written = rows.flatMap(({ cells, members = [] }) => [cells, ...members]);
  return [...new Set(written.flatMap((cells) => Object.keys(cells)))];
}

/** Rows below the header in the order in which a case lists them; member rows follow their household. */
function linesOf(
  rows: readonly CaseRow[],
): { row: CaseRow; line: number; memberLines: number[] }[] {
  let next = 1;
  return rows.map((row) => {
    const line = next;
    const memberLines = (row.members ?? []).map((_, index) => line + 1 + index);
    next = line + 1 + memberLines.length;
    return { row, line, memberLines };
  });
}

function sheetOf(
  index: number,
  name: string,
  role: SheetRole,
  rows: readonly CaseRow[],
  { layout = {} }: Pick<RuleCase, 'layout'>,
): SheetReading {
  const labels = labelsOf(rows);
  const cells: CellValue[][] = [[...labels]];
  for (const { row, line, memberLines } of linesOf(rows)) {
    cells[line] = labels.map((label) => row.cells[label] ?? null);
    memberLines.forEach((memberLine, member) => {
      cells[memberLine] = labels.map((label) => row.members?.[member]?.[label] ?? null);
    });
  }
  return {
    index,
    table: tableOf(
      name,
      Array.from(cells, (row) => (row as CellValue[] | undefined) ?? []),
    ),
    role,
    roleReason: '',
    headerRows: [0],
    mapped: labels.map((label, column) => ({
      column,
      header: label,
      field: fieldByLabel(label),
      by: 'header',
    })),
    unmapped: (layout.unmapped ?? []).map(({ header, mayBe = [] }, offset) => ({
      column: labels.length + offset,
      header,
      mayBe: mayBe.map(fieldByLabel),
    })),
    setAside: [],
    skippedRows: layout.skippedRows ?? [],
    announcedCounts: (layout.announcedCounts ?? []).map((count) => ({ row: undefined, ...count })),
    looseRows: layout.looseRows ?? [],
    struckRows: [],
    hiddenRows: [],
    errorCells: (layout.errorCells ?? []).map(({ row, label, code }) => ({
      row,
      column: labels.indexOf(label),
      code,
    })),
    source: undefined,
    captions: [],
  };
}

function householdsOf(rows: readonly CaseRow[], sheet: number, context: ReadContext): Household[] {
  const columns = new Set(labelsOf(rows).map(fieldByLabel));
  return linesOf(rows).map(({ row, line, memberLines }) => ({
    key: `row:${sheet}:${line}`,
    sheet,
    rows: [line, ...memberLines],
    members: memberLines.map((memberLine, index) =>
      memberOf(row.members?.[index] ?? {}, memberLine, context),
    ),
    struckThrough: row.struckThrough === true,
    readings: fieldIds.map((id) =>
      columns.has(id) ? readField(id, row.cells[fields[id].label] ?? null, context) : undefined,
    ),
  }));
}

function memberOf(cells: CaseCells, row: number, context: ReadContext): Member {
  const cell = (id: FieldId): CellValue => cells[fields[id].label] ?? null;
  return {
    row,
    name: readField('memberName', cell('memberName'), context),
    idNumber: readField('memberIdNumber', cell('memberIdNumber'), context),
    relation: readField('relationToHead', cell('relationToHead'), context),
  };
}
