import type { FieldId, Household } from '../../../domain/household';
import { blankCells } from './blankCells';

/** Their absence is AP-01, AP-06 and HO-01: each problem is reported once. */
const ASKED_BY_OTHER_RULES: ReadonlySet<FieldId> = new Set([
  'appraisalGrade',
  'appraisalDate',
  'currentHousing',
]);

/** Important fields of an own house that HO-06 asks for. */
export function askedAsImportant(importantFields: readonly FieldId[]): readonly FieldId[] {
  return importantFields.filter((field) => !ASKED_BY_OTHER_RULES.has(field));
}

/** Important information that the household's own row leaves blank (S2 四（四）1). */
export function importantBlanks(
  household: Household,
  importantFields: readonly FieldId[],
): readonly FieldId[] {
  return blankCells(household, askedAsImportant(importantFields));
}
