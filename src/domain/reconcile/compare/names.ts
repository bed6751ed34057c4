import { headId } from '../identity';
import { compatible, different, type Judged, SAME } from '../verdict';
import type { ComparerMaker, Statement } from './comparer';
import { compareUnreadable } from './unreadable';

/** Heads' names: alike is compatible; another name under another number is a changed head (brief §10 case 1). */
export const compareName: ComparerMaker = ({ fold }) => {
  const alike = (left: unknown, right: unknown): boolean =>
    fold(String(left)) === fold(String(right));
  return (a, b) => {
    if (a.reading.state !== 'read' || b.reading.state !== 'read') {
      return compareUnreadable(a, b, alike);
    }
    const [left, right] = [a.reading.value, b.reading.value];
    if (left === right) return SAME;
    if (alike(left, right)) return compatible('姓名形近或音近');
    return differentHead(a, b);
  };
};

function differentHead(a: Statement, b: Statement): Judged {
  return haveDifferentIds(a, b)
    ? different('户主的姓名和证件号码都不同，可能是户主变更，请核实后更新')
    : different('姓名不同');
}

function haveDifferentIds(a: Statement, b: Statement): boolean {
  const [left, right] = [headId(a.household), headId(b.household)];
  return left !== '' && right !== '' && left !== right;
}
