import type { Campaign } from '../clerksOffice';
import { comparison } from './comparison';
import { drawnBatches } from './draw';
import { lookBackSheets, verificationSheets } from './generated';
import { officeReview } from './review';
import { countyRollUp } from './rollUp';
import { statusChanges } from './status';
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
  countyRollUp,
  officeReview,
  villageMerge,
  siteVisits,
];
