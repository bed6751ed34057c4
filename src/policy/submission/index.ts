import type { SubmissionTemplate } from '../../domain/submissionTemplate';
import { changeApplications, renovationApplications } from './applications';
import { houseHazards } from './houseHazards';
import { householdInformation } from './householdInformation';
import { houseInformation } from './houseInformation';
import { houseSafety } from './houseSafety';

/** The sheets that are handed in, in the order of the notice (S2 六). */
export const submissionTemplates: readonly SubmissionTemplate[] = [
  householdInformation,
  houseInformation,
  houseSafety,
  houseHazards,
  renovationApplications,
  changeApplications,
];
