import { findingList } from './findingList';
import { gradeCDList } from './gradeCDList';
import { judgementList } from './judgementList';
import { missingInformationList } from './missingInformationList';
import { rectificationLedger } from './rectificationLedger';
import { siteVisitList } from './siteVisitList';

/** Every sheet that is generated from a check, in the order in which they are written. */
export const ledgers = [
  judgementList,
  siteVisitList,
  gradeCDList,
  missingInformationList,
  rectificationLedger,
  findingList,
] as const;
