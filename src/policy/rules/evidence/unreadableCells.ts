import {
  appraisalFields,
  siteVisitFields,
  sourceConclusionFields,
} from '../../../domain/fields/appraisal';
import { housingFields } from '../../../domain/fields/housing';
import { type FieldId, fieldIds, fields, type Household } from '../../../domain/household';
import { housingOf } from '../../../domain/householdFacts';
import type { RosterBreach } from '../../../domain/rule';
import { looksLikeDay } from './looksLikeDay';

/** Unreadable cells of these are reported by rules of their own. */
const HAVE_THEIR_OWN_RULE: ReadonlySet<FieldId> = new Set([
  'idNumber',
  'memberIdNumber',
  'householdType',
  'monitoringType',
  'currentHousing',
  'appraisalGrade',
  'appraisalDate',
]);

/** What a household that lives elsewhere is asked all the same. */
const ASKED_ELSEWHERE: ReadonlySet<string> = new Set([
  'currentHousing',
  'elsewhereKind',
  'guaranteeMethod',
  'verifiedBy',
  'verifiedOn',
]);

/** About the own rural house: nobody asks for it while the household lives elsewhere (S2 四（二）). */
const OF_THE_OWN_HOUSE: ReadonlySet<string> = new Set(
  [housingFields, appraisalFields, sourceConclusionFields, siteVisitFields]
    .flatMap((group) => Object.keys(group))
    .filter((field) => !ASKED_ELSEWHERE.has(field)),
);

/** Adds a breach for every cell that could not be read and that no other rule reports. */
export function collectUnreadable(
  household: Household,
  index: number,
  breaches: RosterBreach[],
): void {
  const { readings } = household;
  for (let position = 0; position < readings.length; position += 1) {
    const reading = readings[position];
    if (reading?.state !== 'unreadable') continue;
    const field = fieldIds[position];
    const raw = reading.raw.trim();
    if (field === undefined || isReportedElsewhere(household, field, raw)) continue;
    const details = { label: fields[field].label, raw, why: reading.why };
    breaches.push({ household: index, at: field, details });
  }
}

function isReportedElsewhere(household: Household, field: FieldId, raw: string): boolean {
  if (HAVE_THEIR_OWN_RULE.has(field)) return true;
  if (field === 'group' && looksLikeDay(raw)) return true;
  if (field === 'siteVisitOutcome' && raw.includes('疑似')) return true;
  return OF_THE_OWN_HOUSE.has(field) && housingOf(household) === 'elsewhere';
}
