import { compact } from '../../text';
import { compatible, type Judged, SAME, unclear } from '../verdict';
import type { Statement } from './comparer';

/**
 * At least one side cannot be read. The same words on both sides are the same; one of the values that they may stand
 * for is compatible; all else nobody can tell.
 */
export function compareUnreadable(
  a: Statement,
  b: Statement,
  equal: (left: unknown, right: unknown) => boolean,
): Judged {
  if (a.field === b.field && compact(a.reading.raw) === compact(b.reading.raw)) return SAME;
  const [left, right] = [meanings(a), meanings(b)];
  const shared = left.some((one) => right.some((other) => equal(one, other)));
  if (shared) return compatible('有一方写法不明确，可能相同，请确认');
  return unclear(whyUnclear(a, b));
}

function meanings({ reading }: Statement): readonly unknown[] {
  return reading.state === 'read' ? [reading.value] : reading.candidates;
}

function whyUnclear(a: Statement, b: Statement): string {
  const reasons = [a, b].flatMap(({ reading }) =>
    reading.state === 'unreadable' ? [reading.why] : [],
  );
  return `不能比对：${[...new Set(reasons)].sort().join('；')}`;
}
