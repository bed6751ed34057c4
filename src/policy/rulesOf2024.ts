import type { Rule } from '../domain/rule';
import { announcedCountDiffers } from './rules/announced-count-differs';
import { applicationDateMissing } from './rules/application-date-missing';
import { applicationReturned } from './rules/application-returned';
import { appraisalBeforeBuilt } from './rules/appraisal-before-built';
import { appraisalDateMissing } from './rules/appraisal-date-missing';
import { appraisalGradeMissing } from './rules/appraisal-grade-missing';
import { appraisalInFuture } from './rules/appraisal-in-future';
import { appraisalMissing } from './rules/appraisal-missing';
import { appraisalTooEarly } from './rules/appraisal-too-early';
import { appraisalTooOld } from './rules/appraisal-too-old';
import { appraisalYearUnclear } from './rules/appraisal-year-unclear';
import { appraiserMissing } from './rules/appraiser-missing';
import { birthDateContradictsId } from './rules/birth-date-contradicts-id';
import { builtYearImplausible } from './rules/built-year-implausible';
import { cellUnreadable } from './rules/cell-unreadable';
import { changeWithoutNewAppraisal } from './rules/change-without-new-appraisal';
import { closedWithoutEvidence } from './rules/closed-without-evidence';
import { conditionChangedNotVisited } from './rules/condition-changed-not-visited';
import { currentHousingMissing } from './rules/current-housing-missing';
import { currentHousingUnclear } from './rules/current-housing-unclear';
import { deadlineMissing } from './rules/deadline-missing';
import { deadlinePassed } from './rules/deadline-passed';
import { deadlineTooLate } from './rules/deadline-too-late';
import { deathMentioned } from './rules/death-mentioned';
import { differencesUnhandled } from './rules/differences-unhandled';
import { elsewhereKindMissing } from './rules/elsewhere-kind-missing';
import { elsewhereNotVerified } from './rules/elsewhere-not-verified';
import { extendedAfterAppraisal } from './rules/extended-after-appraisal';
import { floorAreaImplausible } from './rules/floor-area-implausible';
import { floorsImplausible } from './rules/floors-implausible';
import { footprintShared } from './rules/footprint-shared';
import { formulaError } from './rules/formula-error';
import { genderContradictsId } from './rules/gender-contradicts-id';
import { gradeUnclear } from './rules/grade-unclear';
import { groupTurnedIntoDate } from './rules/group-turned-into-date';
import { guideNotForTallHouse } from './rules/guide-not-for-tall-house';
import { headChangedWithoutFormer } from './rules/head-changed-without-former';
import { headChangedWithoutReason } from './rules/head-changed-without-reason';
import { headCountDiffers } from './rules/head-count-differs';
import { headNameMissing } from './rules/head-name-missing';
import { headerNotRecognised } from './rules/header-not-recognised';
import { houseNotLinked } from './rules/house-not-linked';
import { householdCodeShared } from './rules/household-code-shared';
import { householdCountDiffers } from './rules/household-count-differs';
import { householdNotInRoster } from './rules/household-not-in-roster';
import { householdRepeated } from './rules/household-repeated';
import { householdTypeContradictsMonitoring } from './rules/household-type-contradicts-monitoring';
import { householdTypeUnknown } from './rules/household-type-unknown';
import { householdWithoutHead } from './rules/household-without-head';
import { idNumberDigitsLost } from './rules/id-number-digits-lost';
import { idNumberDuplicate } from './rules/id-number-duplicate';
import { idNumberFifteenDigits } from './rules/id-number-fifteen-digits';
import { idNumberIllegalCharacter } from './rules/id-number-illegal-character';
import { idNumberImpossibleDate } from './rules/id-number-impossible-date';
import { idNumberMissing } from './rules/id-number-missing';
import { idNumberOtherDocument } from './rules/id-number-other-document';
import { idNumberSpelling } from './rules/id-number-spelling';
import { idNumberUnclear } from './rules/id-number-unclear';
import { idNumberUnknownArea } from './rules/id-number-unknown-area';
import { idNumberWrongCheckDigit } from './rules/id-number-wrong-check-digit';
import { idNumberWrongLength } from './rules/id-number-wrong-length';
import { importantColumnMissing } from './rules/important-column-missing';
import { importantFieldMissing } from './rules/important-field-missing';
import { interimMeasureMissing } from './rules/interim-measure-missing';
import { ledgerGradeUnclear } from './rules/ledger-grade-unclear';
import { ledgerHouseholdNowSafe } from './rules/ledger-household-now-safe';
import { ledgerMeasureMissing } from './rules/ledger-measure-missing';
import { livingInDangerousHouse } from './rules/living-in-dangerous-house';
import { manualEntryIncomplete } from './rules/manual-entry-incomplete';
import { memberIdNumberDuplicate } from './rules/member-id-number-duplicate';
import { memberIdNumberInvalid } from './rules/member-id-number-invalid';
import { memberRowLoose } from './rules/member-row-loose';
import { methodUnusualForGrade } from './rules/method-unusual-for-grade';
import { methodWithoutRenovation } from './rules/method-without-renovation';
import { monitoringTypeUnknown } from './rules/monitoring-type-unknown';
import { movedOutIncomplete } from './rules/moved-out-incomplete';
import { notInLedger } from './rules/not-in-ledger';
import { outcomeContradictsAppraisalNeed } from './rules/outcome-contradicts-appraisal-need';
import { ownHouseEnteredAsResettlement } from './rules/own-house-entered-as-resettlement';
import { plannedVisitOutsideWindow } from './rules/planned-visit-outside-window';
import { problemNotAnsweredFor } from './rules/problem-not-answered-for';
import { renovatedAfterAppraisal } from './rules/renovated-after-appraisal';
import { renovationIncomplete } from './rules/renovation-incomplete';
import { renovationNotEntered } from './rules/renovation-not-entered';
import { renovationYearNotAllowed } from './rules/renovation-year-not-allowed';
import { resettlementEnteredAsOwn } from './rules/resettlement-entered-as-own';
import { rosterHouseholdMissing } from './rules/roster-household-missing';
import { rosterMemberMissing } from './rules/roster-member-missing';
import { rowNotRecognised } from './rules/row-not-recognised';
import { rowStruckThrough } from './rules/row-struck-through';
import { sameIdDifferentName } from './rules/same-id-different-name';
import { sameNameDifferentId } from './rules/same-name-different-id';
import { severalHeads } from './rules/several-heads';
import { sharedAppraisalDate } from './rules/shared-appraisal-date';
import { sheetRepeatsAnother } from './rules/sheet-repeats-another';
import { siteVisitDiffers } from './rules/site-visit-differs';
import { siteVisitOfUnknownHousehold } from './rules/site-visit-of-unknown-household';
import { siteVisitOutsideWindow } from './rules/site-visit-outside-window';
import { siteVisitWithoutOfficer } from './rules/site-visit-without-officer';
import { siteVisitWithoutTime } from './rules/site-visit-without-time';
import { sourceConclusionTooOld } from './rules/source-conclusion-too-old';
import { suspectedProblem } from './rules/suspected-problem';
import { unchangedWithoutConclusion } from './rules/unchanged-without-conclusion';
import { visitorEntersOwnVisit } from './rules/visitor-enters-own-visit';

/** Rules of the 2024 notice and those of both notices, in the order of the catalogue. */
export const rulesOf2024: readonly Rule[] = [
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
  guideNotForTallHouse,
  suspectedProblem,
  problemNotAnsweredFor,
  siteVisitWithoutOfficer,
  siteVisitWithoutTime,
  plannedVisitOutsideWindow,
  siteVisitOutsideWindow,
  changeWithoutNewAppraisal,
  outcomeContradictsAppraisalNeed,
  unchangedWithoutConclusion,
  siteVisitDiffers,
  siteVisitOfUnknownHousehold,
  visitorEntersOwnVisit,
  ledgerGradeUnclear,
  notInLedger,
  ledgerHouseholdNowSafe,
  ledgerMeasureMissing,
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
  methodUnusualForGrade,
  closedWithoutEvidence,
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
