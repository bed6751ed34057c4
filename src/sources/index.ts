import { isConclusionSource } from '../domain/conclusionSources';
import type { Source } from '../domain/profile';
import { appraisalLedger } from './appraisalLedger';
import { disasterCensus } from './disasterCensus';
import { dynamicMonitoring } from './dynamicMonitoring';
import { informationCards } from './informationCards';
import { lookBackModule } from './lookBackModule';
import { povertyRegister } from './povertyRegister';
import { relocationLedger } from './relocationLedger';
import { renovationArchive } from './renovationArchive';
import { renovationLedger } from './renovationLedger';
import { safetyPlates } from './safetyPlates';
import { selfBuiltSurvey } from './selfBuiltSurvey';
import { verification2020 } from './verification2020';

/**
 * Every system and ledger that the two notices compare (S1 五(四), S2 三(四)). A name is looked for in this order, so
 * systems with the more particular words stand first.
 */
export const systems: readonly Source[] = [
  renovationArchive,
  disasterCensus,
  selfBuiltSurvey,
  dynamicMonitoring,
  verification2020,
  relocationLedger,
  renovationLedger,
  safetyPlates,
  informationCards,
  povertyRegister,
  lookBackModule,
  appraisalLedger,
];

/** Those whose conclusions on a house count in the check: a sheet may be declared to be one (S2 三(四), 四(一)). */
export const sources: readonly Source[] = systems.filter(({ id }) => isConclusionSource(id));
