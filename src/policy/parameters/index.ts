import type { Parameters } from '../../domain/profile';
import { appraisalCutOff } from './appraisalCutOff';
import { commonPractice } from './commonPractice';
import { completionDeadline } from './completionDeadline';
import { expectedHouseholds } from './expectedHouseholds';
import { importantFields } from './importantFields';
import { renovationYears } from './renovationYears';
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
  ...commonPractice,
};
