import type { FieldId } from '../../domain/household';
import type { PartialDate } from '../../domain/partialDate';
import { isFinished, isSafe, isStillLivedIn, isYes } from '../rules/evidence/dangerousHouse';
import type { RectificationEntry } from './entry';

/** Fields that decide whether interim protection is demanded. */
export const interimFields = [
  'ledgerMeasure',
  'renovationMethod',
  'renovationYear',
  'livedIn',
  'movedOut',
  'finishedOn',
  'progress',
  'afterGrade',
] as const satisfies readonly FieldId[];

/**
 * Why nothing protects the family yet, so that interim protection is demanded (S2 六): the house is lived in, or it is to be
 * renovated and is not finished, and nobody wrote that the family has left. Undefined where something else protects it.
 */
export function unprotected(
  entry: Pick<RectificationEntry, (typeof interimFields)[number]>,
  today: PartialDate,
): string | undefined {
  if (isSafe(entry.afterGrade) || isYes(entry.movedOut)) return undefined;
  if (isStillLivedIn(entry)) return '危房仍有人居住';
  const { ledgerMeasure, renovationMethod, renovationYear } = entry;
  const isOtherWay =
    ledgerMeasure.state === 'unreadable' ||
    (ledgerMeasure.state === 'read' && ledgerMeasure.value !== 'dangerous-house-renovation');
  if (isOtherWay || isFinished(entry, today)) return undefined;
  if (renovationYear.state === 'blank') return '暂未列入危改年度，也没有其他保障方式';
  return renovationMethod.state === 'blank' ? '没有定改造方式' : '改造尚未竣工，也没有写明已搬离';
}
