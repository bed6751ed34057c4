import { deathList } from './deathList';
import { headList } from './headList';
import { moveOutList } from './moveOutList';
import type { StatusList } from './statusList';

/** The lists of households that have died out, changed their head or left, in the order in which they are written. */
export const statusLists: readonly StatusList[] = [deathList, headList, moveOutList];
