import type { FieldId } from '../household';
import { normaliseHeader } from './normaliseHeader';
import type { SheetHints } from './sheetHints';

/** A header that means different fields on different sheets. */
interface SharedHeader {
  readonly fields: readonly FieldId[];
  /** The field that the rest of the sheet settles; undefined: the values decide, else the clerk is asked. */
  readonly choose: (hints: SheetHints) => FieldId | undefined;
}

/** Columns that only a sheet of the 2020 verification itself has: there 核验日期 is the day of the visit, not of a conclusion. */
const signsOfVerification: readonly FieldId[] = [
  'checkedBy',
  'checkResponsible',
  'team',
  'stepLook',
  'stepListen',
  'stepPhotograph',
  'homeVisited',
  'interviewed',
  'plateHung',
];

const rows: readonly (readonly [readonly string[], SharedHeader])[] = [
  [
    ['姓名'],
    {
      fields: ['memberName', 'headName'],
      choose: ({ persons }) => (persons ? 'memberName' : 'headName'),
    },
  ],
  [
    ['保障方式'],
    {
      fields: ['guaranteeMethod', 'ledgerMeasure'],
      choose: ({ ledger }) => (ledger ? 'ledgerMeasure' : undefined),
    },
  ],
  [
    ['类别'],
    {
      fields: ['householdType', 'elsewhereKind'],
      choose: () => undefined,
    },
  ],
  [
    ['核实日期', '核实时间'],
    {
      fields: ['verifiedOn', 'siteVisitDate'],
      choose: ({ has }) =>
        has('siteVisitOutcome', 'siteVisitOfficer') && !has('verifiedBy', 'siteVisitDate')
          ? undefined
          : 'verifiedOn',
    },
  ],
  [
    ['核实状态'],
    {
      fields: ['problemState'],
      choose: ({ ledger }) => (ledger ? 'problemState' : undefined),
    },
  ],
  [
    ['责任人'],
    {
      fields: ['siteVisitOfficer', 'responsible'],
      choose: ({ ledger, has }) => {
        if (ledger) return 'responsible';
        return has('siteVisitOutcome', 'siteVisitDate', 'siteVisitPlannedOn')
          ? 'siteVisitOfficer'
          : undefined;
      },
    },
  ],
  [
    ['核验日期', '核验时间'],
    {
      fields: ['checkedOn', 'verificationDate'],
      choose: ({ has }) => (has(...signsOfVerification) ? 'checkedOn' : 'verificationDate'),
    },
  ],
  [
    ['竣工时间'],
    {
      fields: ['finishedOn', 'builtYear'],
      choose: ({ ledger, has }) =>
        ledger || has('startedOn', 'renovationMethod', 'renovationYear')
          ? 'finishedOn'
          : 'builtYear',
    },
  ],
  [
    ['鉴定机构/技术人员'],
    {
      fields: ['appraiser', 'newAppraiser'],
      choose: ({ has }) => (has('newGrade', 'newAppraisalDate') ? 'newAppraiser' : 'appraiser'),
    },
  ],
  [
    ['是否销户'],
    {
      fields: ['householdStatus', 'closed'],
      choose: ({ ledger }) => (ledger ? undefined : 'householdStatus'),
    },
  ],
  [
    ['申请日期'],
    {
      fields: ['transferRequestedOn'],
      choose: ({ has }) =>
        has('transferReview', 'currentAddress') ? 'transferRequestedOn' : undefined,
    },
  ],
];

const shared = new Map(
  rows.flatMap(([headers, meaning]) =>
    headers.map((header): [string, SharedHeader] => [normaliseHeader(header), meaning]),
  ),
);

/** Takes a normalised header. */
export function sharedHeader(header: string): SharedHeader | undefined {
  return shared.get(header);
}

/** Names so short or so loosely used that the cells must bear them out. */
const weakHeaders = new Set(
  [
    ...['危房等级', '危房级别', '等级', '面积', '住房类型', '数据来源', '信息来源', '核实情况'],
    ...[
      '房屋使用情况',
      '人员类别',
      '对象类别',
      '裂缝',
      '地质灾害',
      '房屋等级',
      '人数',
      '社',
      '照片',
    ],
  ].map(normaliseHeader),
);

/** Takes a normalised header. */
export function isWeakHeader(header: string): boolean {
  return weakHeaders.has(header);
}

/** Words that turn a longer header into something else than the name it contains. */
const MEANING_CHANGED = new RegExp(
  [
    '占地|人均|是否|有无|地下|其他|其它|二级|存量|危房面积|安置|常住|户数|数量',
    '照片|图片|复印件|扫描|编码|人口编号|签|说明|原因|意见|标准|系统|现场调查',
    '委托|下次|到期|有效期|预计|改造后|批准|审批|补助|资金|费用|原|曾用|变更前',
    '配偶|成员|监护|关系|电话|人联系|负责人|联系人|干部|队员|帮扶|包保',
  ].join('|'),
);

/** Whether what is left of a header around the keyword it contains changes the keyword's meaning. */
export function changesMeaning(header: string, keyword: string): boolean {
  return MEANING_CHANGED.test(header.replace(keyword, ''));
}
