import { different, SAME } from '../verdict';
import type { Comparer } from './comparer';
import { compareUnreadable } from './unreadable';

/** Plain values (numbers, codes, terms): the same or not. */
export const compareEqual: Comparer = (a, b) => {
  if (a.reading.state !== 'read' || b.reading.state !== 'read') {
    return compareUnreadable(a, b, Object.is);
  }
  return a.reading.value === b.reading.value ? SAME : different('两边写的不同');
};
