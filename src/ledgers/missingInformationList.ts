import { type FieldId, fields } from '../domain/household';
import type { LedgerColumn, LedgerDefinition } from '../domain/ledger';
import type { Vocabularies } from '../domain/vocabulary';
import { DATE, clerks, filled, householdLabel, proposed } from './columns';
import { generatedSheet } from './generatedSheet';
import { phoneColumn, sourceColumn, villageOf, whoColumns } from './householdColumns';
import type { HouseholdRow, LedgerInput } from './ledgerRow';

/** One thing that is not known of one household. */
interface MissingRow extends HouseholdRow {
  readonly field: FieldId;
}

/** Columns of a household serve a row that has one. */
const ofHousehold = (
  columns: readonly LedgerColumn<HouseholdRow>[],
): LedgerColumn<MissingRow>[] => [...columns];

const define = (words: Vocabularies): LedgerDefinition<MissingRow> => ({
  id: 'missing-information-list',
  sheetName: '缺失信息补采清单',
  title: '缺失信息补采清单',
  clause: 'gaoyan2024-4',
  keyOf: ({ household, field }) => `${household.key}|${field}`,
  villageOf,
  identities: [
    { columns: ['household-code', 'field'] },
    { columns: ['id-number', 'field'] },
    { columns: ['village', 'group', 'field', 'head-name'], weak: true },
  ],
  labelColumns: [...householdLabel, 'field'],
  goneMark: { column: 'list-state', text: '已补齐或不再需要' },
  columns: [
    ...ofHousehold([...whoColumns, phoneColumn]),
    filled('field', '缺失字段', 18, 'gaoyan2024-4.4.1', ({ field }) => fields[field].label),
    clerks('searched', '已查台账', 20, 'gaoyan2024-4.4.1', {
      oneOf: words.conclusionSource.terms.map((term) => term.label),
    }),
    clerks('collected', '补采内容', 20, 'proposal'),
    proposed(
      'collector',
      '补采人',
      12,
      'gaoyan2024-3.2',
      ({ setting }) => setting.profile.roles.enteredBy,
    ),
    clerks('collected-on', '补采日期', 12, 'proposal', DATE),
    clerks('remark', '备注', 20, 'proposal'),
    filled('list-state', '清单状态', 24, 'proposal', () => '待补采'),
    ...ofHousehold([sourceColumn]),
  ],
});

/** 缺失信息补采清单 (S2 四): important information that is missing, a row a household and field. */
export const missingInformationList = generatedSheet<LedgerInput, MissingRow>({
  define,
  regimes: ['2024'],
  rowsOf: ({ households }) =>
    households.flatMap((row) => row.judgement.missingFields.map((field) => ({ ...row, field }))),
  explanation: '先查房屋信息导入和相关工作台账，仍无法补充完整的，再入户采集。',
});
