import type { LedgerInput } from '../ledgerRow';

/** `应核387户，实有15户`: what the notice expects beside what the lists hold. */
export function expectedRemark({ result, setting }: LedgerInput): string {
  const expected = setting.parameters.expectedHouseholds;
  const found = `实有${result.households.length}户`;
  return expected === undefined ? found : `应核${expected}户，${found}`;
}
