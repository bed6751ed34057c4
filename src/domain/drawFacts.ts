import { conclusionsOf } from './rowConclusions';
import {
  fieldGetter,
  type FieldId,
  fieldIndex,
  type Household,
  sourceConclusionFieldIds,
} from './household';
import { type HouseholdFacts, housingOf, isVerifiedElsewhere, statusOf } from './householdFacts';
import { missingFieldsOf } from './missingFields';
import { isBefore, type PartialDate } from './partialDate';
import type { Conclusion, JudgementInput } from './preliminaryJudgement';
import type { ParameterValues } from './profileValues';
import {
  isBeforeCutOff,
  mayBeDangerous,
  sourcesDisagree,
  weighConclusions,
} from './weighConclusions';

const conditionChangedOf = fieldGetter('conditionChanged');
const siteVisitOutcomeOf = fieldGetter('siteVisitOutcome');
const siteVisitDateOf = fieldGetter('siteVisitDate');
const newGradeOf = fieldGetter('newGrade');
const newDateOf = fieldGetter('newAppraisalDate');

/** Draws from a household's readings all that the decision table looks at. Pure. */
export function drawFacts(input: JudgementInput): HouseholdFacts {
  const { household, sheet, parameters } = input;
  const status = statusOf(household);
  const housing = (input.housingOf ?? housingOf)(household);
  const conclusions = conclusionsOf(household, sheet.source);
  if (input.sourceConclusions !== undefined) conclusions.push(...input.sourceConclusions);
  const weighed = weighConclusions(conclusions, parameters.credibility);
  const { governing } = weighed;
  const grade = governing?.grade;
  const letter = grade?.state === 'read' ? grade.value : undefined;
  const unchangedOn = dayFoundUnchanged(household, conclusions, parameters);
  return {
    household,
    parameters,
    status,
    housing,
    ownHouse: status === 'present' && housing === 'own',
    hasHousingColumn: household.readings[CURRENT_HOUSING] !== undefined,
    verifiedElsewhere: housing === 'elsewhere' && isVerifiedElsewhere(household),
    missingFields: missingFieldsOf(household, { status, housing }, conclusions, parameters),
    hasAppraisalColumn: governing !== undefined || hasAppraisalColumn(household),
    governing,
    otherConclusions: weighed.others,
    isDangerous: letter === 'C' || letter === 'D',
    mayBeDangerous: grade !== undefined && mayBeDangerous(grade),
    sourcesDisagree: sourcesDisagree(weighed, parameters.credibility),
    beforeCutOff: isBeforeCutOff(weighed, parameters.appraisalCutOff),
    changed: unchangedOn === undefined && isChanged(household),
    unchangedOn,
  };
}

const CURRENT_HOUSING = fieldIndex.currentHousing;

const APPRAISAL_COLUMNS = (
  ['appraisalGrade', 'appraisalDate', ...sourceConclusionFieldIds] satisfies readonly FieldId[]
).map((field) => fieldIndex[field]);

function hasAppraisalColumn(household: Household): boolean {
  return APPRAISAL_COLUMNS.some((index) => household.readings[index] !== undefined);
}

/** Trigger T3 as far as the row says so itself; an appraisal after the visit answers it (S2 五2). */
function isChanged(household: Household): boolean {
  const flag = conditionChangedOf(household);
  const outcome = siteVisitOutcomeOf(household);
  const saysChanged =
    (flag.state === 'read' && flag.value === 'yes') ||
    (outcome.state === 'read' && outcome.value !== 'unchanged');
  return saysChanged && !isReappraised(household);
}

function isReappraised(household: Household): boolean {
  return newGradeOf(household).state === 'read' && newDateOf(household).state === 'read';
}

/**
 * The day of a site visit that found the state unchanged, if there was a conclusion before it to stay
 * unchanged (S2 五1). A visit from before the cut-off proves no more than a conclusion of its year.
 */
function dayFoundUnchanged(
  household: Household,
  conclusions: readonly Conclusion[],
  parameters: ParameterValues,
): PartialDate | undefined {
  const outcome = siteVisitOutcomeOf(household);
  if (outcome.state !== 'read' || outcome.value !== 'unchanged') return undefined;
  const visit = siteVisitDateOf(household);
  if (visit.state !== 'read' || visit.value.year < parameters.appraisalCutOff) return undefined;
  const hadConclusion = conclusions.some(
    ({ grade, date, afterSiteVisit }) =>
      !afterSiteVisit &&
      grade.state !== 'blank' &&
      (date.state !== 'read' || isBefore(visit.value, date.value) !== true),
  );
  return hadConclusion ? visit.value : undefined;
}
