import type { LedgerDefinition } from '../../domain/ledger';
import type { LedgerInput } from '../ledgerRow';
import { type SummaryWords, summaryWords } from './linesBelow';
import { lookBackForm } from './lookBack';
import type { SummaryForm } from './summaryForm';
import { verificationForm } from './verification';
import { type SummaryRow, TOTAL, villageRows } from './villageRows';

/** One village, or all together: numbers in the order of the columns, null where there is nothing to have a share of. */
export interface SummaryLine {
  readonly village: string;
  readonly numbers: readonly (number | null)[];
}

/** 汇总表 as numbers: what the sheet of the regime says, for those who show it elsewhere. */
export interface SummaryTable extends SummaryWords {
  readonly sheetName: string;
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly villages: readonly SummaryLine[];
  readonly total: SummaryLine;
}

/** Sums up by village, over all files of the check. Counts are of households; shares are per cent. */
export function summaryTable(input: LedgerInput): SummaryTable {
  const form = input.setting.profile.regime === '2020' ? verificationForm : lookBackForm;
  const { sheetName } = form.define();
  const columns = numberColumns(form);
  const lines = villageRows(input.households).map((row) => lineOf(columns, row));
  return {
    ...summaryWords(input, form.sentenceOf, form.identities),
    sheetName,
    columns: columns.map(({ id, header }) => ({ id, header })),
    villages: lines.slice(0, -1),
    total: lines.at(-1) ?? lineOf(columns, { key: TOTAL, village: TOTAL, households: [] }),
  };
}

type Columns = LedgerDefinition<SummaryRow>['columns'];

/** What the tool itself counts: neither the name of the village nor what is left to the clerk. */
function numberColumns({ define }: SummaryForm): Columns {
  return define().columns.filter(({ owner, format }) => owner === 'tool' && format !== 'text');
}

function lineOf(columns: Columns, row: SummaryRow): SummaryLine {
  const numbers = columns.map(({ fill }) => {
    const value = fill?.(row, () => null) ?? null;
    return typeof value === 'number' ? value : null;
  });
  return { village: row.village, numbers };
}
