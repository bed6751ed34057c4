export { reconcileTables } from './reconcileTables';
export { checkTable } from './checkTable';
export { findingRows } from './findingRows';
export { judgementRows } from './judgementRows';
