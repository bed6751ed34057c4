import { cellText } from '../../../src/domain/cell';
import { fieldDefinition } from '../../../src/domain/household';
import { cellAt, type RawTable } from '../../../src/domain/rawTable';
import { rowTitle } from '../../../src/domain/reconcile/rowTitle';
import type { System } from '../../../src/domain/reconcile/system';
import type { ChangedCell } from '../../../src/domain/reconcile/versionChanges';
import type { VersionRow } from '../../../src/domain/reconcile/versionRows';
import { columnOf, type SheetReading } from '../../../src/domain/sheetReading';
import type { FieldId } from '../../../src/domain/household';
import type { ComparedVersions } from '../../../src/jobs/compareVersions';
import { type CellPlace, cellPlace } from '../lines/cellPlace';
import { maskCertificates, maskLongNumbers } from '../maskNumbers';
import type { ChangeLine } from './changeLines';
import type { ChangeCell, ChangeRow } from './versionsEngine';

const BLANK = '（空白）';

/** A row as the list shows it. `open` holds the tables of the workbook itself, whose cells can be jumped to. */
export function changeRow(
  { before: older, after: newer }: ComparedVersions,
  line: ChangeLine,
  index: number,
  open: ReadonlySet<RawTable>,
): ChangeRow {
  const { outcome, before, after } = line;
  const [first] = line.changed;
  const cells = cellsOf(line, older, newer);
  const olderPlace = placeOf(older, before, first?.beforeColumn, open);
  const newerPlace = placeOf(newer, after, first?.afterColumn, open);
  const titled = before ?? after;
  return {
    ...{ index, outcome, cells, older: olderPlace, newer: newerPlace },
    household: titled === undefined ? '' : rowTitle(titled),
    sentence: sentenceOf(line, cells, (newerPlace ?? olderPlace)?.where ?? ''),
  };
}

function sentenceOf(line: ChangeLine, cells: readonly ChangeCell[], where: string): string {
  const { outcome, after, reasons } = line;
  if (outcome === 'added') return `新的一版才有，在 ${where}。`;
  if (outcome === 'removed') return `新的一版里没有了，原在 ${where}。`;
  if (outcome === 'perhaps') {
    const other = after === undefined ? '' : rowTitle(after);
    return `一减一增，可能是同一户：现为“${other}”。${reasons.join('，')}，请核实。`;
  }
  return cells
    .map(({ column, before, after: now }) => `${column}：${before || BLANK} → ${now || BLANK}`)
    .join('；');
}

function cellsOf(line: ChangeLine, older: System, newer: System): readonly ChangeCell[] {
  const { outcome, before, after } = line;
  if (outcome === 'added') {
    return written(newer, after).map(({ column, text }) => ({
      ...{ column, before: '', after: text, spellingOnly: false },
    }));
  }
  if (outcome === 'removed') {
    return written(older, before).map(({ column, text }) => ({
      ...{ column, before: text, after: '', spellingOnly: false },
    }));
  }
  return line.changed.map(changedCell);
}

function changedCell(cell: ChangedCell): ChangeCell {
  const { header, field, beforeText, afterText, spellingOnly } = cell;
  return {
    ...{ column: header, spellingOnly },
    before: masked(beforeText, field),
    after: masked(afterText, field),
  };
}

/** Everything that stands in a row, column by column. */
function written(
  system: System,
  row: VersionRow | undefined,
): readonly { readonly column: string; readonly text: string }[] {
  const sheet = sheetOf(system, row);
  if (row === undefined || sheet === undefined) return [];
  const { mapped, unmapped, setAside, table } = sheet;
  const fields = new Map<number, FieldId>(mapped.map(({ column, field }) => [column, field]));
  return [...mapped, ...unmapped, ...setAside]
    .sort((one, other) => one.column - other.column)
    .map(({ header, column }) => ({
      column: header,
      text: masked(cellText(cellAt(table, row.row, column)).trim(), fields.get(column)),
    }))
    .filter(({ column, text }) => column !== '' && text !== '');
}

function masked(text: string, field: FieldId | undefined): string {
  const isNumber = field !== undefined && fieldDefinition(field).kind === 'idNumber';
  return isNumber ? maskLongNumbers(text) : maskCertificates(text);
}

function placeOf(
  system: System,
  row: VersionRow | undefined,
  column: number | undefined,
  open: ReadonlySet<RawTable>,
): CellPlace | undefined {
  const sheet = sheetOf(system, row);
  if (row === undefined || sheet === undefined) return undefined;
  return cellPlace(sheet.table, row.row, column ?? columnOf(sheet, 'headName'), open);
}

function sheetOf({ sheets }: System, row: VersionRow | undefined): SheetReading | undefined {
  return row === undefined ? undefined : sheets[row.household.sheet];
}
