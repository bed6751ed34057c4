import { deathList } from './deathList';
import { headList } from './headList';
import { moveOutList } from './moveOutList';
import type { StatusList } from './statusList';
import { whereaboutsList } from './whereaboutsList';

/**
 * The lists of households that have died out, changed their head or left, in the order in which they are written; each
 * says in which regimes it is.
 */
export const statusLists: readonly StatusList[] = [
  deathList,
  headList,
  moveOutList,
  whereaboutsList,
];
