import { fieldValue, type Household } from '../../household';
import type { CurrentHousing } from '../../vocabulary';
import { compatible, different, SAME } from '../verdict';
import type { Comparer } from './comparer';
import { compareUnreadable } from './unreadable';

/** The kind of housing a household names, the more precise of its two columns first. */
export function housingOf(household: Household): CurrentHousing | undefined {
  const current = fieldValue(household, 'currentHousing');
  return current === 'safe-home-elsewhere'
    ? (fieldValue(household, 'elsewhereKind') ?? current)
    : current;
}

/** 现住房情况: the general term 其他安全住房 does not contradict any of its kinds. */
export const compareHousing: Comparer = (a, b) => {
  if (a.reading.state !== 'read' || b.reading.state !== 'read') {
    return compareUnreadable(a, b, Object.is);
  }
  const [left, right] = [housingOf(a.household), housingOf(b.household)];
  if (left === right) return SAME;
  const own = [left, right].includes('own-rural-house');
  const general = [left, right].includes('safe-home-elsewhere');
  return general && !own
    ? compatible('一方只写“其他安全住房”，没有写是哪一类')
    : different('现住房情况不同');
};
