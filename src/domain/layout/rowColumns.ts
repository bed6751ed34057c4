import type { FieldId } from '../household';
import type { MappedColumn } from '../sheetReading';
import type { HeaderColumn } from './headerColumns';
import { isSerialHeader } from './unusedHeaders';

/** Columns that tell what a row is and whom it is about; -1 where the sheet has none. */
export interface RowColumns {
  readonly serial: number;
  readonly code: number;
  readonly headName: number;
  readonly headId: number;
  readonly memberName: number;
  readonly memberId: number;
  readonly relation: number;
  /** All columns that a field has claimed. */
  readonly mapped: readonly number[];
}

export function rowColumns(
  columns: readonly HeaderColumn[],
  mapped: readonly MappedColumn[],
): RowColumns {
  const columnOf = (field: FieldId): number =>
    mapped.find((candidate) => candidate.field === field)?.column ?? -1;
  return {
    serial: columns.find(({ last }) => isSerialHeader(last))?.column ?? -1,
    code: columnOf('householdCode'),
    headName: columnOf('headName'),
    headId: columnOf('idNumber'),
    memberName: columnOf('memberName'),
    memberId: columnOf('memberIdNumber'),
    relation: columnOf('relationToHead'),
    mapped: mapped.map(({ column }) => column),
  };
}
