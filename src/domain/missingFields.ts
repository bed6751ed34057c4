import { type FieldId, fieldIndex, type Household } from './household';
import type { HouseholdFacts } from './householdFacts';
import type { Conclusion } from './preliminaryJudgement';
import type { ParameterValues } from './profileValues';
import { BLANK, saysNone } from './reading';

const CURRENT_HOUSING = fieldIndex.currentHousing;
const NOTHING: readonly FieldId[] = [];
const HOUSING_MISSING: readonly FieldId[] = ['currentHousing'];

/**
 * The important information that the row leaves out (S2 四(四)1). Only fields the sheet has a column for
 * can be missing, and an unreadable cell is not. A home elsewhere is never asked for anything (S2 四(二)).
 */
export function missingFieldsOf(
  household: Household,
  { status, housing }: Pick<HouseholdFacts, 'status' | 'housing'>,
  conclusions: readonly Conclusion[],
  parameters: ParameterValues,
): readonly FieldId[] {
  if (status !== 'present' || housing === 'elsewhere') return NOTHING;
  if (housing === 'unknown') {
    return household.readings[CURRENT_HOUSING]?.state === 'blank' ? HOUSING_MISSING : NOTHING;
  }
  let missing: FieldId[] | undefined;
  for (const { field, index } of placed(parameters.importantFields)) {
    if (household.readings[index]?.state !== 'blank') continue;
    if (isAppraisalField(field) && !appraisalIsMissing(household, field, conclusions)) continue;
    missing ??= [];
    missing.push(field);
  }
  return missing ?? NOTHING;
}

interface PlacedField {
  readonly field: FieldId;
  readonly index: number;
}

const placedFields = new WeakMap<readonly FieldId[], readonly PlacedField[]>();

/** The fields with their places in the readings, looked up once for each list. */
function placed(important: readonly FieldId[]): readonly PlacedField[] {
  const known = placedFields.get(important);
  if (known !== undefined) return known;
  const found = important.map((field) => ({ field, index: fieldIndex[field] }));
  placedFields.set(important, found);
  return found;
}

type AppraisalField = 'appraisalGrade' | 'appraisalDate';

function isAppraisalField(field: FieldId): field is AppraisalField {
  return field === 'appraisalGrade' || field === 'appraisalDate';
}

/** `未鉴定` is an answer (there is no record: T2), not an omission; another source may have supplied the rest. */
function appraisalIsMissing(
  household: Household,
  field: AppraisalField,
  conclusions: readonly Conclusion[],
): boolean {
  const own = household.readings[fieldIndex[field]] ?? BLANK;
  const other = field === 'appraisalGrade' ? 'appraisalDate' : 'appraisalGrade';
  if (saysNone(own) || saysNone(household.readings[fieldIndex[other]] ?? BLANK)) return false;
  return !conclusions.some(
    (conclusion) => conclusion[field === 'appraisalGrade' ? 'grade' : 'date'].state === 'read',
  );
}
