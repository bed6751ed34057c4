import { villageLabel } from '../../villageLabel';
import { compatible, different, SAME } from '../verdict';
import type { Comparer } from './comparer';
import { compareUnreadable } from './unreadable';

/** Core names compare. 红军村 and 红军社区 may be one or two: compatible, and asked once for all. */
export const compareVillage: Comparer = (a, b) => {
  if (a.reading.state !== 'read' || b.reading.state !== 'read') {
    return compareUnreadable(a, b, Object.is);
  }
  if (a.reading.value !== b.reading.value) return different('村不同');
  return saysAnotherKind(villageLabel(a.household), villageLabel(b.household))
    ? compatible('一方写“村”，一方写“社区”，请确认是不是同一个')
    : SAME;
};

/** 村 on one side and 社区 on the other; a bare name says neither. */
export function saysAnotherKind(left: string, right: string): boolean {
  return (
    (left.endsWith('社区') && right.endsWith('村')) ||
    (left.endsWith('村') && right.endsWith('社区'))
  );
}
