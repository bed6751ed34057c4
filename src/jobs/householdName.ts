import { fieldValue, type Household } from '../domain/household';

/** How a household is named to programs: its code, lacking that its certificate number, lacking both its key. */
export function householdName(household: Household | undefined): string {
  if (household === undefined) return '';
  return (
    fieldValue(household, 'householdCode') ??
    fieldValue(household, 'idNumber')?.body ??
    household.key
  );
}
