import { type FieldId, fields } from '../../../domain/household';
import type { Reading } from '../../../domain/reading';

/** Chinese labels of those fields whose reading is blank, joined with `、`; empty when none is. */
export function blankLabels<F extends FieldId>(
  readings: Readonly<Record<F, Reading<unknown>>>,
  wanted: readonly F[],
): string {
  let labels = '';
  for (const field of wanted) {
    if (readings[field].state !== 'blank') continue;
    labels += labels === '' ? fields[field].label : `、${fields[field].label}`;
  }
  return labels;
}
