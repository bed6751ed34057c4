import type { FieldId } from '../../domain/household';
import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import { judgementLabels } from '../../domain/summary';
import type { Vocabularies } from '../../domain/vocabulary';
import {
  clerks,
  DATE,
  filled,
  fromField,
  fromList,
  GRADES,
  proposed,
  termsOf,
  YES_NO,
} from '../columns';
import { generatedSheet } from '../generatedSheet';
import {
  conclusionFills,
  headCountColumn,
  householdRows,
  reasonColumns,
  whoColumns,
} from '../householdColumns';
import type { HouseholdRow, LedgerInput } from '../ledgerRow';
import { villageResponsible } from '../rectificationFills';

type Column = LedgerColumn<HouseholdRow>;

/** How the house is safe: what is recorded, what follows from the notice, and on what that rests. */
const methodColumns = (words: Vocabularies): readonly Column[] => [
  filled('former-method', '原保障方式', 10, 'xikou2020-3.1', fromField('formerGuaranteeMethod')),
  filled('recorded-method', '登记保障方式', 10, 'xikou2020-3.1', fromField('guaranteeMethod')),
  filled(
    'result',
    '核验结论',
    12,
    'xikou2020-3.1',
    ({ judgement }) => judgementLabels[judgement.result],
  ),
  proposed('way', '具体保障方式', 12, 'xikou2020-3.1', fromList('guaranteeWay'), {
    oneOf: words.guaranteeWay.terms.map(({ label }) => label),
  }),
  proposed(
    'project',
    '改造项目',
    14,
    'xikou2020-3.1',
    fromList('renovationProject'),
    termsOf(words.renovationProject),
  ),
  proposed('renovated-in', '改造年度', 9, 'xikou2020-3.1', fromList('renovationYear')),
  proposed('finished-on', '竣工日期', 12, 'xikou2020-3.1', fromList('finishedOn'), DATE),
  filled('grade', '鉴定等级', 9, 'xikou2020-3.1', conclusionFills.grade),
  filled('appraised-on', '鉴定日期', 12, 'xikou2020-3.1', conclusionFills.date, DATE),
  filled('appraiser', '鉴定机构/人员', 16, 'xikou2020-3.1', conclusionFills.appraiser),
];

/** A question that is answered on site. */
const asked = (id: string, header: string, clause: string, field: FieldId): Column =>
  proposed(id, header, 9, clause, fromList(field), YES_NO);

const answerColumns: readonly Column[] = [
  asked('became-dangerous', '是否变为危房', 'xikou2020-3.2', 'dangerousHouse'),
  asked('work-done', '工作是否落实', 'xikou2020-3.2', 'workDone'),
  asked('moved-out', '是否搬离危房', 'xikou2020-3.2', 'movedOut'),
  asked('lives-safely', '是否入住安全房屋', 'xikou2020-3.2', 'livesSafely'),
  asked('visited', '是否入户', 'xikou2020-5.1', 'homeVisited'),
  asked('interviewed', '是否访谈本人', 'xikou2020-5.1', 'interviewed'),
  asked('hazard', '是否存在明显安全隐患', 'xikou2020-4.2', 'visibleHazard'),
  asked('look', '看', 'xikou2020-4.2', 'stepLook'),
  asked('listen', '听', 'xikou2020-4.2', 'stepListen'),
  asked('note', '记', 'xikou2020-4.2', 'stepNote'),
  asked('photograph', '拍', 'xikou2020-4.2', 'stepPhotograph'),
  asked('upload', '传', 'xikou2020-4.2', 'stepUpload'),
];

/** The plate on the house beside the card and the appraisal of May 2020 (S1 五（一）). */
const plateColumns: readonly Column[] = [
  filled('may-grade', '2020年5月鉴定等级', 10, 'xikou2020-5.1', fromField('mayGrade')),
  proposed('plate-grade', '标识牌等级', 9, 'xikou2020-5.1', fromList('plateGrade'), GRADES),
  proposed('card-grade', '明白卡等级', 9, 'xikou2020-5.1', fromList('cardGrade'), GRADES),
  asked('plate-hung', '标识牌是否悬挂', 'xikou2020-5.1', 'plateHung'),
  asked('plate-well-filled', '填写是否规范', 'xikou2020-5.1', 'plateWellFilled'),
  asked('plate-right', '结论是否准确', 'xikou2020-5.1', 'plateRight'),
  asked('plate-matches-card', '是否与明白卡一致', 'xikou2020-5.1', 'plateMatchesCard'),
];

const personColumns: readonly Column[] = [
  proposed('found-problem', '发现问题', 24, 'xikou2020-4.2', fromList('foundProblem')),
  proposed('checked-on', '核验日期', 12, 'xikou2020-4.2', fromList('checkedOn'), DATE),
  proposed('checked-by', '核验人', 10, 'xikou2020-4.2', fromList('checkedBy')),
  proposed('team', '排查组', 8, 'xikou2020-4.2', fromList('team')),
  clerks('planned-on', '计划核验日期', 12, 'xikou2020-4.2', DATE),
  proposed('responsible', '核验责任人', 12, 'xikou2020-2', responsible),
  clerks('helpers', '协助核验人员', 16, 'xikou2020-2'),
  clerks('helper', '帮扶责任人', 12, 'xikou2020-2'),
  proposed('photo', '照片编号', 14, 'xikou2020-4.2', fromList('photo')),
];

/** The columns and the look of the list. */
export const defineVerificationList = (words: Vocabularies): LedgerDefinition<HouseholdRow> => ({
  id: 'verification-list',
  sheetName: '住房安全保障核验表',
  title: '住房安全有保障核验表',
  clause: 'xikou2020-4.2',
  ...householdRows,
  goneMark: { column: 'result', text: '已不在名册' },
  columns: [
    ...whoColumns,
    headCountColumn,
    ...methodColumns(words),
    ...answerColumns,
    ...plateColumns,
    ...personColumns,
    ...reasonColumns('xikou2020-3.1', 75),
  ],
});

/** 住房安全保障核验表 (S1 三, 四(二), 五(一); brief §6.1): every household with its class and what was checked on site. */
export const verificationList = generatedSheet<LedgerInput, HouseholdRow>({
  define: defineVerificationList,
  regimes: ['2020'],
  insteadOf: 'judgement-list',
  rowsOf: ({ households }) => households,
  explanation:
    '每户只有一个核验结论：鉴定安全、改造安全、保障安全、有问题或待确认；核验一户、登记一户，不漏一户，不漏一人。',
});

function responsible(row: HouseholdRow): string {
  const told = fromList('checkResponsible')(row);
  return typeof told === 'string' ? told : villageResponsible(row);
}
