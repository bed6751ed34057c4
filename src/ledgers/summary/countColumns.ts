import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import { filled, proposed } from '../columns';
import type { HouseholdRow } from '../ledgerRow';
import { type SummaryRow, TOTAL } from './villageRows';

/** Something that is true of a household or not, under the name by which it is counted. */
export interface Trait {
  readonly label: string;
  readonly has: (row: HouseholdRow) => boolean;
}

type Column = LedgerColumn<SummaryRow>;

/** Wide enough for four digits and two characters of a header beside each other. */
const NARROW = 4.6;

export function countOf(households: readonly HouseholdRow[], { has }: Trait): number {
  return households.reduce((sum, row) => (has(row) ? sum + 1 : sum), 0);
}

/** A column of the number of households that have a trait; its label is the header. */
export function counted(id: string, source: string, trait: Trait, width: number = NARROW): Column {
  const count = ({ households }: SummaryRow): number => countOf(households, trait);
  return filled(id, trait.label, width, source, count, { format: 'integer' });
}

/** A column of per cent with one decimal; empty where there is nothing to have a share of. */
export function shareColumn(
  id: string,
  header: string,
  part: Trait,
  whole: Trait,
  width: number = NARROW,
): Column {
  return filled(
    id,
    header,
    width,
    'proposal',
    ({ households }) => {
      const all = countOf(households, whole);
      return all === 0 ? null : Math.round((countOf(households, part) / all) * 1000) / 10;
    },
    { format: 'decimal' },
  );
}

const VILLAGE_WIDTH = 10;
const REMARK_WIDTH = 12;

/** What both years' tables have in common: a row a village, 合计 last, a remark of the clerk's. */
export function summaryDefinition({
  columns,
  ...rest
}: Pick<LedgerDefinition<SummaryRow>, 'id' | 'sheetName' | 'title' | 'clause'> & {
  readonly columns: readonly Column[];
  readonly charts: NonNullable<LedgerDefinition<SummaryRow>['charts']>;
}): LedgerDefinition<SummaryRow> {
  return {
    ...rest,
    keyOf: ({ key }) => key,
    villageOf: () => '',
    identities: [{ columns: ['village'] }],
    labelColumns: ['village'],
    goneMark: { column: 'remark', text: '名册中已没有这个村' },
    isLast: ({ key }) => key === TOTAL,
    frozenColumns: 1,
    onePageAcross: true,
    columns: [
      filled('village', '村（社区）', VILLAGE_WIDTH, rest.clause, ({ village }) => village),
      ...columns,
      proposed('remark', '备注', REMARK_WIDTH, 'proposal', () => null),
    ],
  };
}
