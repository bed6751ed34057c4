import type { Vocabularies } from '../../domain/vocabulary';
import { appraisalMethod, changeCause, conclusionSource } from './appraisal';
import { currentHousing } from './currentHousing';
import { guaranteeMethod } from './guaranteeMethod';
import { householdStatus } from './householdStatus';
import { householdType } from './householdType';
import { buildMethod, entryMode, possession, structure } from './housing';
import {
  applicationState,
  interimMeasure,
  ledgerMeasure,
  problemState,
  progress,
  renovationMethod,
} from './ledger';
import { siteVisitOutcome } from './siteVisitOutcome';
import { guaranteeWay, rectificationKind, renovationProject } from './verification';

/** The default word lists of the notices; a profile may replace them (brief §2.2). */
export const vocabularies: Vocabularies = {
  currentHousing,
  householdStatus,
  householdType,
  guaranteeMethod,
  guaranteeWay,
  renovationProject,
  rectificationKind,
  siteVisitOutcome,
  ledgerMeasure,
  renovationMethod,
  applicationState,
  interimMeasure,
  structure,
  buildMethod,
  changeCause,
  appraisalMethod,
  conclusionSource,
  entryMode,
  progress,
  problemState,
  possession,
};
