import type { Campaign } from '../clerksOffice';
import { comparison } from './comparison';
import { drawnBatches } from './draw';
import { lookBackSheets, verificationSheets } from './generated';
import { officeReview } from './review';
import { countyRollUp } from './rollUp';
import { statusAndSubmission, statusChanges, statusChanges2020 } from './status';
import { submission } from './submission';
import { villageMerge } from './villageMerge';
import { siteVisits } from './visits';

/** Every job whose sheets are kept over weeks: a new generated sheet belongs to one of these or gets its own line. */
export const campaigns: readonly Campaign[] = [
  lookBackSheets,
  verificationSheets,
  submission,
  comparison,
  drawnBatches,
  statusChanges,
  statusChanges2020,
  statusAndSubmission,
  countyRollUp,
  officeReview,
  villageMerge,
  siteVisits,
];
