import type { Rule } from '../domain/rule';
import { appraisedBeforeRenovation } from './rules/appraised-before-renovation';
import { cardDiffers } from './rules/card-differs';
import { checkOutsideWindow } from './rules/check-outside-window';
import { checkResponsibleMissing } from './rules/check-responsible-missing';
import { comparisonOverdue } from './rules/comparison-overdue';
import { dangerousHouseNotLeft } from './rules/dangerous-house-not-left';
import { guaranteeAnswersMissing } from './rules/guarantee-answers-missing';
import { guaranteeGradeMissing } from './rules/guarantee-grade-missing';
import { guaranteeMethodChanged } from './rules/guarantee-method-changed';
import { guaranteeMethodMissing } from './rules/guarantee-method-missing';
import { guaranteeNotFulfilled } from './rules/guarantee-not-fulfilled';
import { guaranteeWayMissing } from './rules/guarantee-way-missing';
import { houseBecameDangerous } from './rules/house-became-dangerous';
import { notCheckedByDeadline } from './rules/not-checked-by-deadline';
import { notVisitedInPerson } from './rules/not-visited-in-person';
import { plateBadlyFilled } from './rules/plate-badly-filled';
import { plateDiffersFromAppraisal } from './rules/plate-differs-from-appraisal';
import { plateNotHung } from './rules/plate-not-hung';
import { plateQuestionsMissing } from './rules/plate-questions-missing';
import { plateSaidToDifferFromCard } from './rules/plate-said-to-differ-from-card';
import { problemNotCorrected } from './rules/problem-not-corrected';
import { problemWithoutReportDate } from './rules/problem-without-report-date';
import { rectificationKindMissing } from './rules/rectification-kind-missing';
import { renovatedBeforeBoundary } from './rules/renovated-before-boundary';
import { renovatedSinceBoundary } from './rules/renovated-since-boundary';
import { renovationAppraisalSameYear } from './rules/renovation-appraisal-same-year';
import { renovationProjectMissing } from './rules/renovation-project-missing';
import { renovationTimeUnclear } from './rules/renovation-time-unclear';
import { renovationYearMissing } from './rules/renovation-year-missing';
import { stepsIncomplete } from './rules/steps-incomplete';
import { teamUnknown } from './rules/team-unknown';
import { uploadedBeforeDone } from './rules/uploaded-before-done';

/** Rules that only the 2020 notice has, in the order of the catalogue. */
export const rulesOf2020: readonly Rule[] = [
  guaranteeMethodMissing,
  guaranteeGradeMissing,
  houseBecameDangerous,
  renovatedBeforeBoundary,
  renovatedSinceBoundary,
  renovationTimeUnclear,
  renovationYearMissing,
  renovationProjectMissing,
  appraisedBeforeRenovation,
  renovationAppraisalSameYear,
  guaranteeNotFulfilled,
  guaranteeAnswersMissing,
  guaranteeWayMissing,
  guaranteeMethodChanged,
  plateNotHung,
  plateBadlyFilled,
  plateQuestionsMissing,
  plateDiffersFromAppraisal,
  cardDiffers,
  plateSaidToDifferFromCard,
  problemWithoutReportDate,
  checkOutsideWindow,
  stepsIncomplete,
  uploadedBeforeDone,
  notVisitedInPerson,
  problemNotCorrected,
  notCheckedByDeadline,
  teamUnknown,
  checkResponsibleMissing,
  rectificationKindMissing,
  dangerousHouseNotLeft,
  comparisonOverdue,
];
