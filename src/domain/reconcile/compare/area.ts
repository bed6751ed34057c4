import { compatible, different, SAME } from '../verdict';
import type { ReconcileRules } from '../rules';
import type { ComparerMaker, Statement } from './comparer';
import { compareUnreadable } from './unreadable';

/** Areas agree within the tolerance; areas of different concepts (住房面积, 调查面积) need not. */
export const compareArea: ComparerMaker = ({ rules }) => {
  const { squareMetres, share } = rules.area;
  const near = (left: number, right: number): boolean => {
    const gap = Math.abs(left - right);
    return gap <= squareMetres || gap <= share * Math.max(left, right);
  };
  return (a, b) => {
    if (a.reading.state !== 'read' || b.reading.state !== 'read') {
      return compareUnreadable(a, b, (left, right) => near(left as number, right as number));
    }
    if (near(a.reading.value as number, b.reading.value as number)) return SAME;
    const [left, right] = [conceptOf(a, rules), conceptOf(b, rules)];
    if (left === right || left === undefined || right === undefined) return different('面积不同');
    return compatible(`${[left, right].sort().join('与')}口径不同，不宜直接比较`);
  };
};

/** Which concept of area the column means, by the words of its header; undefined when they say nothing. */
function conceptOf(
  { household, system, field }: Statement,
  { areaConcepts }: ReconcileRules,
): string | undefined {
  const columns = system.sheets[household.sheet]?.mapped ?? [];
  const header = columns.find((column) => column.field === field)?.header ?? '';
  return areaConcepts.find(({ words }) => words.some((word) => header.includes(word)))?.label;
}
