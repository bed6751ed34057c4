import type { Vocabularies } from '../../domain/vocabulary';

const none = { label: '', terms: [] };

/** The default word lists of the notices; a profile may replace them (brief §2.2). */
export const vocabularies: Vocabularies = {
  currentHousing: none,
  householdStatus: none,
  householdType: none,
  guaranteeMethod: none,
  siteVisitOutcome: none,
  ledgerMeasure: none,
  renovationMethod: none,
  applicationState: none,
  interimMeasure: none,
  structure: none,
  changeCause: none,
  appraisalMethod: none,
  conclusionSource: none,
  entryMode: none,
  progress: none,
  problemState: none,
  possession: none,
};
