export { reconcileTables } from './reconcileTables';
