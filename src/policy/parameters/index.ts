import type { Parameters } from '../../domain/profile';
import { appraisalCutOff } from './appraisalCutOff';
import { completionDeadline } from './completionDeadline';
import { credibility } from './credibility';
import { earliestAppraisalYear } from './earliestAppraisalYear';
import { earliestBuiltYear } from './earliestBuiltYear';
import { expectedHouseholds } from './expectedHouseholds';
import { guideFloors } from './guideFloors';
import { importantFields } from './importantFields';
import { largestArea } from './largestArea';
import { mostFloors } from './mostFloors';
import { renovationYears } from './renovationYears';
import { sameDateShare } from './sameDateShare';
import { workFrom } from './workFrom';
import { workUntil } from './workUntil';

/** The numbers, dates and lists of the 2024 notice, each with the day and clause it comes from. */
export const parameters: Parameters = {
  appraisalCutOff,
  expectedHouseholds,
  workFrom,
  workUntil,
  completionDeadline,
  renovationYears,
  importantFields,
  credibility,
  earliestAppraisalYear,
  earliestBuiltYear,
  mostFloors,
  largestArea,
  guideFloors,
  sameDateShare,
};
