import { credibility } from './credibility';
import { earliestAppraisalYear } from './earliestAppraisalYear';
import { earliestBuiltYear } from './earliestBuiltYear';
import { guideFloors } from './guideFloors';
import { largestArea } from './largestArea';
import { mostFloors } from './mostFloors';
import { sameDateShare } from './sameDateShare';

/** What no notice fixes and every town checks by alike: which conclusions weigh more, what is implausible. */
export const commonPractice = {
  credibility,
  earliestAppraisalYear,
  earliestBuiltYear,
  mostFloors,
  largestArea,
  guideFloors,
  sameDateShare,
} as const;
