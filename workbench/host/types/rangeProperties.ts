import { cellsOf, columnsOf, hasAllColumns, hasAllRows, rowsOf } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { displayText } from '../../model/displayText';
import type { Entry } from '../../model/values';
import { GENERAL } from '../../model/values';
import { fullAddress } from '../addresses';
import { invalidArgument } from '../apiError';
import { isUnbounded, readBlock, wireValue } from '../blocks';
import type { WireValue } from '../blocks';
import { hiddenState } from '../hidden';
import type { Property } from '../objectType';
import type { RangeTarget } from '../targets';

type RangeProperty = Property<RangeTarget>;

const formulas: RangeProperty = {
  read: (range, host) =>
    readBlock<WireValue>(
      range,
      host,
      () => '',
      (row, column) => row.formulas?.get(column) ?? wireValue(row.values[column]),
    ),
  write: writeEntries,
};

const formats: RangeProperty = {
  read: (range, host) => {
    const { store } = range.sheet.cells;
    const inherited = (column: number): string => store.columnDefault(column)?.format ?? GENERAL;
    return readBlock(
      range,
      host,
      inherited,
      (row, column) => row.formats?.[column] ?? inherited(column),
    );
  },
  write: ({ sheet, area }, value) => {
    sheet.cells.setFormats(area, formatsOf(value));
  },
};

const address: RangeProperty = { read: fullAddress };

/** The scalar properties of Range. Two-dimensional ones must be asked for by name. */
export const rangeProperties: Readonly<Record<string, RangeProperty>> = {
  Values: {
    read: (range, host) =>
      readBlock<WireValue>(
        range,
        host,
        () => '',
        (row, column) => wireValue(row.values[column]),
      ),
    write: writeEntries,
  },
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: formats,
  NumberFormatLocal: formats,
  Text: {
    read: ({ sheet, area }, host) =>
      readBlock(
        { sheet, area },
        host,
        () => '',
        (row, column, index) => {
          const value = row.values[column] ?? null;
          return value === null ? '' : displayText(value, sheet.cells.format(index, column));
        },
      ),
  },
  ValueTypes: {
    read: (range, host) =>
      readBlock(
        range,
        host,
        () => 'Empty',
        (row, column) => typeName(wireValue(row.values[column]), row.values[column]),
      ),
  },
  Address: address,
  AddressLocal: address,
  RowIndex: { read: ({ area }) => area.top },
  ColumnIndex: { read: ({ area }) => area.left },
  RowCount: { read: ({ area }) => rowsOf(area) },
  ColumnCount: { read: ({ area }) => columnsOf(area) },
  CellCount: { read: ({ area }) => (cellsOf(area) >= 2 ** 31 ? -1 : cellsOf(area)) },
  IsEntireColumn: { read: ({ area }) => hasAllRows(area) },
  IsEntireRow: { read: ({ area }) => hasAllColumns(area) },
  HasSpill: {
    read: ({ sheet, area }) =>
      sheet.cells.spills.some(({ row, column }) => row === area.top && column === area.left),
  },
  Hidden: {
    read: (range) => hiddenState(range, 'rows') === true || hiddenState(range, 'columns') === true,
  },
  RowHidden: {
    read: (range) => hiddenState(range, 'rows'),
    write: ({ sheet, area }, value) => {
      sheet.allow(area, 'layout');
      sheet.layout.setRowsHidden(area, value === true);
    },
  },
  ColumnHidden: {
    read: (range) => hiddenState(range, 'columns'),
    write: ({ sheet, area }, value) => {
      sheet.allow(area, 'layout');
      sheet.layout.setColumnsHidden(area.left, area.right, value === true);
    },
  },
  Top: { read: ({ sheet, area }) => sizeSum(sheet, 'rows', 0, area.top) },
  Left: { read: ({ sheet, area }) => sizeSum(sheet, 'columns', 0, area.left) },
  Height: { read: ({ sheet, area }) => sizeSum(sheet, 'rows', area.top, area.bottom + 1) },
  Width: { read: ({ sheet, area }) => sizeSum(sheet, 'columns', area.left, area.right + 1) },
};

function typeName(wire: WireValue, value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'Error';
  if (wire === '') return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof wire as 'string'];
}

function writeEntries({ sheet, area }: RangeTarget, value: unknown): void {
  if (isUnbounded(area)) throw invalidArgument('Range.values');
  if (!Array.isArray(value)) sheet.cells.fill(area, entryOf(value));
  else sheet.cells.write(area, rowsOfEntries(value));
}

function rowsOfEntries(value: readonly unknown[]): readonly (readonly Entry[])[] {
  return value.map((row) => {
    if (!Array.isArray(row)) throw invalidArgument('Range.values');
    return row.map(entryOf);
  });
}

function entryOf(value: unknown): Entry {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw invalidArgument('Range.values');
}

function formatsOf(value: unknown): string | readonly (readonly (string | null)[])[] {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) throw invalidArgument('Range.numberFormat');
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw invalidArgument('Range.numberFormat');
    return row.map((format: unknown) => {
      if (typeof format === 'string' || format === null) return format;
      throw invalidArgument('Range.numberFormat');
    });
  });
}

/** Points from one row (column) to another, hidden ones counting nothing. Far down it is worked out, not added up. */
function sizeSum(sheet: Sheet, along: 'rows' | 'columns', from: number, to: number): number {
  const { layout } = sheet;
  let sum = 0;
  for (let index = from; index < Math.min(to, from + 100_000); index += 1) {
    const hidden = along === 'rows' ? layout.hiddenRows : layout.hiddenColumns;
    if (hidden.has(index)) continue;
    sum += along === 'rows' ? layout.rowHeight(index) : layout.columnWidth(index);
  }
  return sum;
}
