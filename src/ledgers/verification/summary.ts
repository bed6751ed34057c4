import { type Household, readingOf } from '../../domain/household';
import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import type { Judgement } from '../../domain/preliminaryJudgement';
import { NO_VILLAGE } from '../../domain/summary';
import { villageLabel } from '../../domain/villageLabel';
import type { RectificationKind } from '../../domain/vocabulary';
import { clerks, filled } from '../columns';
import { generatedSheet } from '../generatedSheet';
import type { HouseholdRow, LedgerInput } from '../ledgerRow';

/** A village, or all of them together. */
interface SummaryRow {
  readonly village: string;
  readonly households: readonly HouseholdRow[];
}

type Column = LedgerColumn<SummaryRow>;

const TOTAL = '合计';
const INTEGER = { format: 'integer' } as const;

function counted(
  id: string,
  header: string,
  source: string,
  isOne: (row: HouseholdRow) => boolean,
): Column {
  const count = ({ households }: SummaryRow): number => households.filter(isOne).length;
  return filled(id, header, 9, source, count, INTEGER);
}

const judged = (id: string, header: string, source: string, ...results: Judgement[]): Column =>
  counted(id, header, source, ({ judgement }) => results.includes(judgement.result));

const ofKind = (id: string, header: string, kind: RectificationKind): Column =>
  counted(id, header, 'xikou2020-5.3', ({ household, ledgerEntry }) =>
    [household, ledgerEntry].some((each) => each !== undefined && kindOf(each) === kind),
  );

function kindOf(household: Household): RectificationKind | undefined {
  const kind = readingOf(household, 'rectificationKind');
  return kind.state === 'read' ? kind.value : undefined;
}

const define = (): LedgerDefinition<SummaryRow> => ({
  id: 'verification-summary',
  sheetName: '核验汇总表',
  title: '住房安全有保障核验汇总表',
  clause: 'xikou2020-3.1',
  keyOf: ({ village }) => village,
  villageOf: () => '',
  identities: [{ columns: ['village'] }],
  labelColumns: ['village'],
  goneMark: { column: 'remark', text: '名册中已没有这个村' },
  columns: [
    filled('village', '村（社区）', 14, 'xikou2020-2', ({ village }) => village),
    counted('households', '户数', 'xikou2020-1', () => true),
    counted('checked', '已核验', 'xikou2020-4.2', isChecked),
    judged('appraised', '鉴定安全', 'xikou2020-3.1', 'appraised-safe'),
    judged('renovated', '改造安全', 'xikou2020-3.1', 'renovated-safe'),
    judged('guaranteed', '保障安全', 'xikou2020-3.1', 'guaranteed-safe'),
    judged('problem', '有问题', 'xikou2020-3.2', 'problem'),
    judged('unclear', '待确认', 'xikou2020-5.2', 'needs-clarification'),
    judged('gone', '已死亡销户、迁出', 'proposal', 'removed-dead', 'moved-out'),
    counted('to-rectify', '需整改', 'xikou2020-5.3', ({ judgement }) => judgement.toRectify),
    ofKind('by-renovation', '危房改造保障', 'dangerous-house-renovation'),
    ofKind('by-repair', '旧房整治保障', 'old-house-repair'),
    ofKind('by-other', '其他措施保障', 'other-measures'),
    clerks('remark', '备注', 20, 'proposal'),
  ],
});

/** 核验汇总表 by village (S1 一, 三; brief §6.6, 2020 variant); the classes add up to 户数. */
export const verificationSummary = generatedSheet<LedgerInput, SummaryRow>({
  define,
  regimes: ['2020'],
  rowsOf: ({ households }) => {
    if (households.length === 0) return [];
    const villages = new Map<string, HouseholdRow[]>();
    for (const row of households) {
      const village = villageLabel(row.household) || NO_VILLAGE;
      const known = villages.get(village);
      if (known === undefined) villages.set(village, [row]);
      else known.push(row);
    }
    const rows = [...villages].map(([village, its]): SummaryRow => ({ village, households: its }));
    return [...rows, { village: TOTAL, households }];
  },
  explanation: '户数＝鉴定安全＋改造安全＋保障安全＋有问题＋待确认＋已死亡销户、迁出。',
  remark: ({ result, setting }) => {
    const expected = setting.parameters.expectedHouseholds;
    const found = `实有${result.households.length}户`;
    return expected === undefined ? found : `应核${expected}户，${found}`;
  },
});

function isChecked({ household }: HouseholdRow): boolean {
  return readingOf(household, 'checkedOn').state === 'read';
}
