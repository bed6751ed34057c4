import type { Rule } from '../../domain/rule';
import { announcedCountDiffers } from './announced-count-differs';
import { appraisalBeforeBuilt } from './appraisal-before-built';
import { appraisalDateMissing } from './appraisal-date-missing';
import { appraisalGradeMissing } from './appraisal-grade-missing';
import { appraisalInFuture } from './appraisal-in-future';
import { appraisalMissing } from './appraisal-missing';
import { appraisalTooEarly } from './appraisal-too-early';
import { appraisalTooOld } from './appraisal-too-old';
import { appraisalYearUnclear } from './appraisal-year-unclear';
import { appraiserMissing } from './appraiser-missing';
import { birthDateContradictsId } from './birth-date-contradicts-id';
import { builtYearImplausible } from './built-year-implausible';
import { cellUnreadable } from './cell-unreadable';
import { changeWithoutNewAppraisal } from './change-without-new-appraisal';
import { closedWithoutEvidence } from './closed-without-evidence';
import { conditionChangedNotVisited } from './condition-changed-not-visited';
import { currentHousingMissing } from './current-housing-missing';
import { currentHousingUnclear } from './current-housing-unclear';
import { deadlineMissing } from './deadline-missing';
import { deadlinePassed } from './deadline-passed';
import { deadlineTooLate } from './deadline-too-late';
import { deathMentioned } from './death-mentioned';
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
import { guideNotForTallHouse } from './guide-not-for-tall-house';
import { headChangedWithoutFormer } from './head-changed-without-former';
import { headChangedWithoutReason } from './head-changed-without-reason';
import { headCountDiffers } from './head-count-differs';
import { headNameMissing } from './head-name-missing';
import { headerNotRecognised } from './header-not-recognised';
import { houseNotLinked } from './house-not-linked';
import { householdCodeShared } from './household-code-shared';
import { householdCountDiffers } from './household-count-differs';
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
import { monitoringTypeUnknown } from './monitoring-type-unknown';
import { movedOutIncomplete } from './moved-out-incomplete';
import { notInLedger } from './not-in-ledger';
import { ownHouseEnteredAsResettlement } from './own-house-entered-as-resettlement';
import { plannedVisitOutsideWindow } from './planned-visit-outside-window';
import { renovatedAfterAppraisal } from './renovated-after-appraisal';
import { renovationIncomplete } from './renovation-incomplete';
import { renovationNotEntered } from './renovation-not-entered';
import { renovationYearNotAllowed } from './renovation-year-not-allowed';
import { resettlementEnteredAsOwn } from './resettlement-entered-as-own';
import { rowNotRecognised } from './row-not-recognised';
import { rowStruckThrough } from './row-struck-through';
import { sameIdDifferentName } from './same-id-different-name';
import { sameNameDifferentId } from './same-name-different-id';
import { severalHeads } from './several-heads';
import { sharedAppraisalDate } from './shared-appraisal-date';
import { sheetRepeatsAnother } from './sheet-repeats-another';
import { siteVisitOutsideWindow } from './site-visit-outside-window';
import { siteVisitWithoutOfficer } from './site-visit-without-officer';
import { siteVisitWithoutTime } from './site-visit-without-time';
import { sourceConclusionTooOld } from './source-conclusion-too-old';
import { suspectedProblem } from './suspected-problem';
import { unchangedWithoutConclusion } from './unchanged-without-conclusion';
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
  siteVisitWithoutOfficer,
  siteVisitWithoutTime,
  plannedVisitOutsideWindow,
  siteVisitOutsideWindow,
  changeWithoutNewAppraisal,
  unchangedWithoutConclusion,
  visitorEntersOwnVisit,
  ledgerGradeUnclear,
  notInLedger,
  ledgerHouseholdNowSafe,
  ledgerMeasureMissing,
  renovationIncomplete,
  renovationNotEntered,
  renovationYearNotAllowed,
  interimMeasureMissing,
  deadlineMissing,
  deadlinePassed,
  deadlineTooLate,
  livingInDangerousHouse,
  methodUnusualForGrade,
  closedWithoutEvidence,
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
