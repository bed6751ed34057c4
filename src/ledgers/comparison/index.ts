import { comparisonLog } from './comparisonLog';
import { confirmationList } from './confirmationList';
import { correctionList } from './correctionList';
import { differenceList } from './differenceList';

/** Every sheet that is generated from a comparison, in the order in which they are written. */
export const comparisonSheets = [
  differenceList,
  comparisonLog,
  confirmationList,
  correctionList,
] as const;
