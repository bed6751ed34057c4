import type { Source } from '../domain/profile';
import { disasterCensus } from './disasterCensus';
import { dynamicMonitoring } from './dynamicMonitoring';
import { selfBuiltSurvey } from './selfBuiltSurvey';
import { verification2020 } from './verification2020';

/** The systems whose exports a sheet may be declared to be (S2 三(四), 四(一)). */
export const sources: readonly Source[] = [
  disasterCensus,
  selfBuiltSurvey,
  dynamicMonitoring,
  verification2020,
];
