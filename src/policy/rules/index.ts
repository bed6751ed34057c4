import type { Rule } from '../../domain/rule';
import { announcedCountDiffers } from './announced-count-differs';
import { applicationDateMissing } from './application-date-missing';
import { applicationReturned } from './application-returned';
import { appraisalBeforeBuilt } from './appraisal-before-built';
import { appraisalDateMissing } from './appraisal-date-missing';
import { appraisalGradeMissing } from './appraisal-grade-missing';
import { appraisalInFuture } from './appraisal-in-future';
import { appraisalMissing } from './appraisal-missing';
import { appraisalTooEarly } from './appraisal-too-early';
import { appraisalTooOld } from './appraisal-too-old';
import { appraisalYearUnclear } from './appraisal-year-unclear';
import { appraisedBeforeRenovation } from './appraised-before-renovation';
import { appraiserMissing } from './appraiser-missing';
import { birthDateContradictsId } from './birth-date-contradicts-id';
import { builtYearImplausible } from './built-year-implausible';
import { cardDiffers } from './card-differs';
import { cellUnreadable } from './cell-unreadable';
import { changeWithoutNewAppraisal } from './change-without-new-appraisal';
import { checkOutsideWindow } from './check-outside-window';
import { checkResponsibleMissing } from './check-responsible-missing';
import { closedWithoutEvidence } from './closed-without-evidence';
import { comparisonOverdue } from './comparison-overdue';
import { conditionChangedNotVisited } from './condition-changed-not-visited';
import { currentHousingMissing } from './current-housing-missing';
import { currentHousingUnclear } from './current-housing-unclear';
import { dangerousHouseNotLeft } from './dangerous-house-not-left';
import { deadlineMissing } from './deadline-missing';
import { deadlinePassed } from './deadline-passed';
import { deadlineTooLate } from './deadline-too-late';
import { deathMentioned } from './death-mentioned';
import { differencesUnhandled } from './differences-unhandled';
import { elsewhereKindMissing } from './elsewhere-kind-missing';
import { elsewhereNotVerified } from './elsewhere-not-verified';
import { extendedAfterAppraisal } from './extended-after-appraisal';
import { floorAreaImplausible } from './floor-area-implausible';
import { floorsImplausible } from './floors-implausible';
import { footprintShared } from './footprint-shared';
import { formulaError } from './formula-error';
import { genderContradictsId } from './gender-contradicts-id';
import { gradeUnclear } from './grade-unclear';
import { groupTurnedIntoDate } from './group-turned-into-date';
import { guaranteeAnswersMissing } from './guarantee-answers-missing';
import { guaranteeGradeMissing } from './guarantee-grade-missing';
import { guaranteeMethodChanged } from './guarantee-method-changed';
import { guaranteeMethodMissing } from './guarantee-method-missing';
import { guaranteeNotFulfilled } from './guarantee-not-fulfilled';
import { guaranteeWayMissing } from './guarantee-way-missing';
import { guideNotForTallHouse } from './guide-not-for-tall-house';
import { headChangedWithoutFormer } from './head-changed-without-former';
import { headChangedWithoutReason } from './head-changed-without-reason';
import { headCountDiffers } from './head-count-differs';
import { headNameMissing } from './head-name-missing';
import { headerNotRecognised } from './header-not-recognised';
import { houseBecameDangerous } from './house-became-dangerous';
import { houseNotLinked } from './house-not-linked';
import { householdCodeShared } from './household-code-shared';
import { householdCountDiffers } from './household-count-differs';
import { householdNotInRoster } from './household-not-in-roster';
import { householdRepeated } from './household-repeated';
import { householdTypeContradictsMonitoring } from './household-type-contradicts-monitoring';
import { householdTypeUnknown } from './household-type-unknown';
import { householdWithoutHead } from './household-without-head';
import { idNumberDigitsLost } from './id-number-digits-lost';
import { idNumberDuplicate } from './id-number-duplicate';
import { idNumberFifteenDigits } from './id-number-fifteen-digits';
import { idNumberIllegalCharacter } from './id-number-illegal-character';
import { idNumberImpossibleDate } from './id-number-impossible-date';
import { idNumberMissing } from './id-number-missing';
import { idNumberOtherDocument } from './id-number-other-document';
import { idNumberSpelling } from './id-number-spelling';
import { idNumberUnclear } from './id-number-unclear';
import { idNumberUnknownArea } from './id-number-unknown-area';
import { idNumberWrongCheckDigit } from './id-number-wrong-check-digit';
import { idNumberWrongLength } from './id-number-wrong-length';
import { importantColumnMissing } from './important-column-missing';
import { importantFieldMissing } from './important-field-missing';
import { interimMeasureMissing } from './interim-measure-missing';
import { ledgerGradeUnclear } from './ledger-grade-unclear';
import { ledgerHouseholdNowSafe } from './ledger-household-now-safe';
import { ledgerMeasureMissing } from './ledger-measure-missing';
import { livingInDangerousHouse } from './living-in-dangerous-house';
import { manualEntryIncomplete } from './manual-entry-incomplete';
import { memberIdNumberDuplicate } from './member-id-number-duplicate';
import { memberIdNumberInvalid } from './member-id-number-invalid';
import { memberRowLoose } from './member-row-loose';
import { methodUnusualForGrade } from './method-unusual-for-grade';
import { methodWithoutRenovation } from './method-without-renovation';
import { monitoringTypeUnknown } from './monitoring-type-unknown';
import { movedOutIncomplete } from './moved-out-incomplete';
import { notCheckedByDeadline } from './not-checked-by-deadline';
import { notInLedger } from './not-in-ledger';
import { notVisitedInPerson } from './not-visited-in-person';
import { ownHouseEnteredAsResettlement } from './own-house-entered-as-resettlement';
import { plannedVisitOutsideWindow } from './planned-visit-outside-window';
import { plateBadlyFilled } from './plate-badly-filled';
import { plateDiffersFromAppraisal } from './plate-differs-from-appraisal';
import { plateNotHung } from './plate-not-hung';
import { plateQuestionsMissing } from './plate-questions-missing';
import { plateSaidToDifferFromCard } from './plate-said-to-differ-from-card';
import { problemNotAnsweredFor } from './problem-not-answered-for';
import { problemNotCorrected } from './problem-not-corrected';
import { problemWithoutReportDate } from './problem-without-report-date';
import { rectificationKindMissing } from './rectification-kind-missing';
import { renovatedAfterAppraisal } from './renovated-after-appraisal';
import { renovatedBeforeBoundary } from './renovated-before-boundary';
import { renovatedSinceBoundary } from './renovated-since-boundary';
import { renovationAppraisalSameYear } from './renovation-appraisal-same-year';
import { renovationIncomplete } from './renovation-incomplete';
import { renovationNotEntered } from './renovation-not-entered';
import { renovationProjectMissing } from './renovation-project-missing';
import { renovationTimeUnclear } from './renovation-time-unclear';
import { renovationYearMissing } from './renovation-year-missing';
import { renovationYearNotAllowed } from './renovation-year-not-allowed';
import { resettlementEnteredAsOwn } from './resettlement-entered-as-own';
import { rosterHouseholdMissing } from './roster-household-missing';
import { rosterMemberMissing } from './roster-member-missing';
import { rowNotRecognised } from './row-not-recognised';
import { rowStruckThrough } from './row-struck-through';
import { sameIdDifferentName } from './same-id-different-name';
import { sameNameDifferentId } from './same-name-different-id';
import { severalHeads } from './several-heads';
import { sharedAppraisalDate } from './shared-appraisal-date';
import { sheetRepeatsAnother } from './sheet-repeats-another';
import { siteVisitDiffers } from './site-visit-differs';
import { siteVisitOfUnknownHousehold } from './site-visit-of-unknown-household';
import { siteVisitOutsideWindow } from './site-visit-outside-window';
import { siteVisitWithoutOfficer } from './site-visit-without-officer';
import { siteVisitWithoutTime } from './site-visit-without-time';
import { sourceConclusionTooOld } from './source-conclusion-too-old';
import { stepsIncomplete } from './steps-incomplete';
import { suspectedProblem } from './suspected-problem';
import { teamUnknown } from './team-unknown';
import { unchangedWithoutConclusion } from './unchanged-without-conclusion';
import { uploadedBeforeDone } from './uploaded-before-done';
import { visitorEntersOwnVisit } from './visitor-enters-own-visit';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  idNumberMissing,
  idNumberDigitsLost,
  idNumberFifteenDigits,
  idNumberWrongLength,
  idNumberIllegalCharacter,
  idNumberImpossibleDate,
  idNumberWrongCheckDigit,
  idNumberUnknownArea,
  idNumberDuplicate,
  memberIdNumberDuplicate,
  sameIdDifferentName,
  sameNameDifferentId,
  birthDateContradictsId,
  genderContradictsId,
  idNumberSpelling,
  idNumberUnclear,
  memberIdNumberInvalid,
  idNumberOtherDocument,
  headNameMissing,
  householdCodeShared,
  householdWithoutHead,
  severalHeads,
  headCountDiffers,
  announcedCountDiffers,
  rosterHouseholdMissing,
  rosterMemberMissing,
  householdNotInRoster,
  householdCountDiffers,
  deathMentioned,
  headChangedWithoutFormer,
  headChangedWithoutReason,
  movedOutIncomplete,
  householdTypeContradictsMonitoring,
  householdTypeUnknown,
  monitoringTypeUnknown,
  householdRepeated,
  currentHousingMissing,
  currentHousingUnclear,
  elsewhereKindMissing,
  elsewhereNotVerified,
  ownHouseEnteredAsResettlement,
  resettlementEnteredAsOwn,
  houseNotLinked,
  manualEntryIncomplete,
  footprintShared,
  importantColumnMissing,
  importantFieldMissing,
  builtYearImplausible,
  floorAreaImplausible,
  floorsImplausible,
  appraisalMissing,
  appraisalTooOld,
  sourceConclusionTooOld,
  appraisalYearUnclear,
  appraisalBeforeBuilt,
  appraisalInFuture,
  appraisalTooEarly,
  gradeUnclear,
  appraisalDateMissing,
  appraisalGradeMissing,
  appraiserMissing,
  conditionChangedNotVisited,
  extendedAfterAppraisal,
  renovatedAfterAppraisal,
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
  guideNotForTallHouse,
  plateNotHung,
  plateBadlyFilled,
  plateQuestionsMissing,
  plateDiffersFromAppraisal,
  cardDiffers,
  plateSaidToDifferFromCard,
  suspectedProblem,
  problemNotAnsweredFor,
  problemWithoutReportDate,
  siteVisitWithoutOfficer,
  siteVisitWithoutTime,
  plannedVisitOutsideWindow,
  siteVisitOutsideWindow,
  checkOutsideWindow,
  changeWithoutNewAppraisal,
  unchangedWithoutConclusion,
  siteVisitDiffers,
  siteVisitOfUnknownHousehold,
  visitorEntersOwnVisit,
  stepsIncomplete,
  uploadedBeforeDone,
  notVisitedInPerson,
  problemNotCorrected,
  notCheckedByDeadline,
  teamUnknown,
  checkResponsibleMissing,
  ledgerGradeUnclear,
  notInLedger,
  ledgerHouseholdNowSafe,
  ledgerMeasureMissing,
  rectificationKindMissing,
  renovationIncomplete,
  renovationNotEntered,
  applicationReturned,
  applicationDateMissing,
  methodWithoutRenovation,
  renovationYearNotAllowed,
  interimMeasureMissing,
  deadlineMissing,
  deadlinePassed,
  deadlineTooLate,
  livingInDangerousHouse,
  dangerousHouseNotLeft,
  methodUnusualForGrade,
  closedWithoutEvidence,
  comparisonOverdue,
  differencesUnhandled,
  rowNotRecognised,
  memberRowLoose,
  headerNotRecognised,
  formulaError,
  rowStruckThrough,
  cellUnreadable,
  sharedAppraisalDate,
  groupTurnedIntoDate,
  sheetRepeatsAnother,
];
