import { type Household, readingOf } from '../../../domain/household';
import { firstDay, type PartialDate } from '../../../domain/partialDate';

export interface CommonestDay {
  /** Households of the sheet with an appraisal date. */
  readonly dated: number;
  /** Those of them with the commonest day. */
  readonly same: number;
  readonly date: PartialDate;
  /** The first of them. */
  readonly household: Household;
}

/** The appraisal day most households of a sheet share. Years and months say too little to be suspicious. */
export function commonestDay(
  households: readonly Household[],
  sheet: number,
): CommonestDay | undefined {
  const byDay = new Map<number, { same: number; date: PartialDate; household: Household }>();
  let dated = 0;
  for (const household of households) {
    if (household.sheet !== sheet) continue;
    const reading = readingOf(household, 'appraisalDate');
    if (reading.state !== 'read') continue;
    dated += 1;
    if (reading.value.day === undefined) continue;
    const day = firstDay(reading.value);
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, { same: 1, date: reading.value, household });
    else known.same += 1;
  }
  let commonest: CommonestDay | undefined;
  for (const day of byDay.values()) {
    if (commonest === undefined || day.same > commonest.same) commonest = { dated, ...day };
  }
  return commonest;
}
