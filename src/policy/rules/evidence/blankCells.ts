import { type FieldId, fieldIndex, type Household } from '../../../domain/household';

const NONE: readonly FieldId[] = [];

/** Those fields whose cell is blank; a field without a column has no cell. */
export function blankCells(household: Household, asked: readonly FieldId[]): readonly FieldId[] {
  let blank: FieldId[] | undefined;
  for (const field of asked) {
    if (household.readings[fieldIndex[field]]?.state !== 'blank') continue;
    blank ??= [];
    blank.push(field);
  }
  return blank ?? NONE;
}
