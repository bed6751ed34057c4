import type { FieldId } from '../../domain/household';
import type { RenovationMethod } from '../../domain/vocabulary';
import type { RectificationEntry } from './entry';

/** How a household is made safe: by works on a house, by a home elsewhere, or nobody has decided. */
export type Way = 'works' | 'elsewhere' | 'undecided';

/** 保障方式 of 2024 says it; the three 一批 of 2020 where there is none. */
export function wayOf({
  ledgerMeasure,
  rectificationKind,
}: Pick<RectificationEntry, 'ledgerMeasure' | 'rectificationKind'>): Way {
  if (ledgerMeasure.state === 'read') {
    return ledgerMeasure.value === 'dangerous-house-renovation' ? 'works' : 'elsewhere';
  }
  if (rectificationKind.state !== 'read') return 'undecided';
  return rectificationKind.value === 'other-measures' ? 'elsewhere' : 'works';
}

/** Methods after which the dangerous house still stands, so that it must have been left. */
const OLD_HOUSE_STAYS: ReadonlySet<RenovationMethod> = new Set([
  'build-elsewhere',
  'house-exchange',
  'build-for-homeless',
]);

/** Does the dangerous house stand once the household is safe? Works in place make it another; a demolished one is gone. */
export function oldHouseStands(
  entry: Pick<RectificationEntry, 'ledgerMeasure' | 'rectificationKind' | 'renovationMethod'>,
): boolean {
  const { ledgerMeasure, renovationMethod } = entry;
  if (wayOf(entry) === 'elsewhere') {
    return ledgerMeasure.state !== 'read' || ledgerMeasure.value !== 'demolished-not-lived-in';
  }
  return renovationMethod.state === 'read' && OLD_HOUSE_STAYS.has(renovationMethod.value);
}

/** Fields that `oldHouseStands` and `wayOf` look at. */
export const wayFields = [
  'ledgerMeasure',
  'rectificationKind',
  'renovationMethod',
] as const satisfies readonly FieldId[];
