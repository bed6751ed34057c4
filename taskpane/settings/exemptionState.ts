import type { Exemption } from '../../src/domain/check';
import type { Overview } from '../engine/paneEngine';

/** Whether an exemption still does something. `unknown` before the first check. */
export type ExemptionState = 'used' | 'lapsed' | 'unused' | 'unknown';

export function exemptionState(
  exemption: Exemption,
  overview: Pick<Overview, 'lapsedExemptions' | 'unusedExemptions'> | undefined,
): ExemptionState {
  if (overview === undefined) return 'unknown';
  if (overview.lapsedExemptions.some((each) => isSame(each, exemption))) return 'lapsed';
  return overview.unusedExemptions.some((each) => isSame(each, exemption)) ? 'unused' : 'used';
}

/** Lists that come from the engine hold copies. */
function isSame(one: Exemption, other: Exemption): boolean {
  const keys = ['rule', 'household', 'reason', 'person', 'date', 'value'] as const;
  return keys.every((key) => one[key] === other[key]);
}
