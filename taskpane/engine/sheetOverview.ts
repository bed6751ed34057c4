import { columnLetters } from '../../src/domain/address';
import { cellText, isEmptyCell } from '../../src/domain/cell';
import { groupBy } from '../../src/domain/grouping';
import { fieldDefinition } from '../../src/domain/household';
import type { Source } from '../../src/domain/profile';
import { cellAt, type RawTable } from '../../src/domain/rawTable';
import { roleLabels, skipLabels } from '../../src/domain/sheetLabels';
import type {
  MappedColumn,
  SetAsideColumn,
  SheetReading,
  UnmappedColumn,
} from '../../src/domain/sheetReading';
import { maskCertificates, maskLongNumbers } from './maskNumbers';
import { withLikelyHeader } from './likelyHeader';
import type { ColumnOverview, SheetOverview } from './paneEngine';
import { fieldChoice } from './rulePages';

/** What was made of one sheet, for the clerk to look over. */
export function sheetOverview(
  reading: SheetReading,
  households: number,
  sources: readonly Source[],
): SheetOverview {
  const sheet = withLikelyHeader(reading);
  const { table, role } = sheet;
  return {
    name: table.name,
    visibility: table.visibility,
    role,
    roleLabel: roleLabels[role],
    roleReason: sheet.roleReason,
    source: sources.find(({ id }) => id === sheet.source)?.label,
    households,
    headerRows: sheet.headerRows,
    columns: columnsOf(sheet),
    skipped: skippedRows(sheet),
    remarks: remarks(sheet),
  };
}

type AnyColumn = MappedColumn | UnmappedColumn | SetAsideColumn;

function columnsOf(sheet: SheetReading): readonly ColumnOverview[] {
  const samples = sampleRows(sheet);
  return [...sheet.mapped, ...sheet.unmapped, ...sheet.setAside]
    .sort((one, other) => one.column - other.column)
    .map((column) => columnOverview(sheet, samples, column));
}

function columnOverview(
  sheet: SheetReading,
  rows: readonly number[],
  column: AnyColumn,
): ColumnOverview {
  const mapped = 'field' in column ? column : undefined;
  return {
    column: column.column,
    letters: columnLetters(column.column),
    header: column.header,
    samples: samplesOf(sheet.table, rows, column),
    field: mapped?.field,
    fieldLabel: mapped === undefined ? undefined : fieldDefinition(mapped.field).label,
    by: sheet.setAside.includes(column) ? 'told' : mapped?.by,
    mayBe: 'mayBe' in column ? column.mayBe.map(fieldChoice) : [],
  };
}

const SAMPLES = 3;
const ROWS_LOOKED_AT = 50;

/** The first rows below the header that are households, or whatever the sheet has instead. */
function sampleRows({ table, headerRows, skippedRows: skipped }: SheetReading): readonly number[] {
  const first = (headerRows.at(-1) ?? -1) + 1;
  const end = Math.min(table.rows.length, first + ROWS_LOOKED_AT);
  const others = new Set(skipped.map(({ row }) => row));
  const below = Array.from({ length: Math.max(end - first, 0) }, (_, offset) => first + offset);
  return below.filter((row) => !others.has(row));
}

/** Certificate numbers are masked; codes of households and houses are shown, clerks know columns by them. */
function samplesOf(table: RawTable, rows: readonly number[], column: AnyColumn): readonly string[] {
  const mask = mayBeCertificates(column) ? maskLongNumbers : maskCertificates;
  return rows
    .filter((row) => !isEmptyCell(cellAt(table, row, column.column)))
    .slice(0, SAMPLES)
    .map((row) => mask(cellText(cellAt(table, row, column.column)).trim()));
}

function mayBeCertificates(column: AnyColumn): boolean {
  const fields = 'field' in column ? [column.field] : 'mayBe' in column ? column.mayBe : [];
  return fields.some((field) => fieldDefinition(field).kind === 'idNumber');
}

function skippedRows({ skippedRows: rows }: SheetReading): SheetOverview['skipped'] {
  return [...groupBy(rows, ({ reason }) => reason)].map(([reason, skipped]) => ({
    id: reason,
    label: skipLabels[reason],
    count: skipped.length,
  }));
}

function remarks(sheet: SheetReading): readonly string[] {
  const { announcedCounts, looseRows, struckRows, hiddenRows, errorCells } = sheet;
  return [
    ...announcedCounts
      .filter(({ announced, found }) => announced !== found)
      .map(({ text, announced, found }) => `“${text}”写的是${announced}户，读到${found}户。`),
    ...rowsRemark('整行有删除线，仍按在册读入，请确认', struckRows),
    ...rowsRemark('隐藏行也已读入', hiddenRows),
    ...rowsRemark(
      '看不出属于哪一户，没有归并',
      looseRows.map(({ row }) => row),
    ),
    ...(errorCells.length === 0 ? [] : [`有${errorCells.length}个单元格是公式错误（如 #N/A）。`]),
  ];
}

const ROWS_SHOWN = 12;

function rowsRemark(words: string, rows: readonly number[]): readonly string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, ROWS_SHOWN).map((row) => row + 1);
  const more = rows.length > ROWS_SHOWN ? `…（共${rows.length}行）` : '';
  return [`${words}：第${shown.join('、')}行${more}。`];
}
