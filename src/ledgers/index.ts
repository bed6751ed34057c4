import type { Profile } from '../domain/profile';
import { findingList } from './findingList';
import { citing, type GeneratedSheet } from './generatedSheet';
import { gradeCDList } from './gradeCDList';
import { judgementList } from './judgementList';
import type { LedgerInput } from './ledgerRow';
import { missingInformationList } from './missingInformationList';
import { rectificationProgressList } from './rectification/progressList';
import { rectificationSummary, rectificationSummary2020 } from './rectification/progressSummary';
import { rectificationLedger } from './rectificationLedger';
import { siteVisitList } from './siteVisitList';
import { verificationLedger } from './verification/rectification';
import { verificationList } from './verification/list';
import { verificationProblems } from './verification/problems';
import { summary } from './summary/lookBack';
import { verificationSummary } from './summary/verification';

/** Every sheet that is generated from a check, in the order in which they are written. */
export const ledgers: readonly GeneratedSheet<LedgerInput>[] = [
  judgementList,
  siteVisitList,
  verificationList,
  verificationProblems,
  gradeCDList,
  missingInformationList,
  rectificationLedger,
  verificationLedger,
  rectificationProgressList,
  rectificationSummary,
  rectificationSummary2020,
  summary,
  verificationSummary,
  findingList,
];

/** The sheets of one regime, each citing the notice of that regime. */
export function ledgersOf(regime: Profile['regime']): readonly GeneratedSheet<LedgerInput>[] {
  const its = ledgers.filter(({ regimes }) => regimes.includes(regime));
  return its.map((sheet) => citing(sheet, regime));
}

/** The ledger in which a regime keeps what is to be put right: the only generated sheet that is read back. */
export function rectificationLedgerOf(regime: Profile['regime']): GeneratedSheet<LedgerInput> {
  return regime === '2020' ? verificationLedger : rectificationLedger;
}
