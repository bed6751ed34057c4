import type { LedgerDefinition } from '../../domain/ledger';
import { type GeneratedSheet, generatedSheet } from '../generatedSheet';
import type { LedgerInput } from '../ledgerRow';
import { expectedRemark } from './expectedRemark';
import type { Identity } from './identities';
import { linesBelow, type SentenceOf } from './linesBelow';
import { type SummaryRow, villageRows } from './villageRows';

/** The table of one regime: its columns and what is said below it. */
export interface SummaryForm {
  readonly define: () => LedgerDefinition<SummaryRow>;
  readonly sentenceOf: SentenceOf;
  readonly identities: readonly Identity[];
}

type Others = Pick<GeneratedSheet<LedgerInput>, 'regimes' | 'insteadOf'> & {
  readonly explanation: string;
};

/** The generated sheet of a form. */
export function summarySheet(form: SummaryForm, others: Others): GeneratedSheet<LedgerInput> {
  return generatedSheet<LedgerInput, SummaryRow>({
    ...others,
    define: form.define,
    rowsOf: ({ households }) => villageRows(households),
    remark: expectedRemark,
    lines: linesBelow(form.sentenceOf, form.identities),
  });
}
