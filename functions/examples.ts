import type { Answer } from './answerCells';
import type * as functions from './functions';

/** One call as the clerk's guide shows it. The tests run it. */
export interface Example {
  readonly name: keyof typeof functions;
  /** One cell, or a table with its headers. */
  readonly value: Answer | readonly (readonly Answer[])[];
  /** The second table, of functions that take two. */
  readonly second?: readonly (readonly Answer[])[];
  readonly answer: Answer | readonly (readonly Answer[])[];
}

/** The day on which the examples are true. */
export const EXAMPLE_DAY = '2024-10-13';

const TABLE = [
  ['村', '组', '户主姓名', '证件号码', '现住房情况', '鉴定等级', '鉴定日期'],
  ['红军村', '第三组', '张平安', '500229196001319013', '自有农村住房', 'B级', 44500],
  ['红军村', '3社', '李有福', '500229197105129024', '自有农村住房', 'C级', 43830],
] as const;

const OTHER_TABLE = [
  ['行政村', '村民小组', '户主姓名', '身份证号', '住房等级', '鉴定时间'],
  ['红军', 3, '张平安', '５００２２９196001319013', '安全', 2021],
  ['红军村', 3, '李有福', '500229197105129024', 'D级', '2019.12.31'],
  ['石梁村', 1, '王大山', '512229196807209028', 'B', 44500],
] as const;

/** A call as the tests make it: its tables and the day. */
export function argumentsOf({ value, second }: Example): unknown[] {
  const cells = typeof value === 'object' ? value : [[value]];
  return second === undefined ? [cells, EXAMPLE_DAY] : [cells, second, EXAMPLE_DAY];
}

export const examples: readonly Example[] = [
  { name: 'idCheck', value: '500229196001319013', answer: '正确' },
  {
    name: 'idCheck',
    value: '500229196002309016',
    answer: '请核对：出生日期段“19600230”不存在',
  },
  {
    name: 'idCheck',
    value: 500229196001319000,
    answer: '请核对：以数字存储，后几位已丢失且无法恢复，请按原件重新录入',
  },
  { name: 'idNormalize', value: ' ５００２２９196001319013', answer: '500229196001319013' },
  { name: 'birthDate', value: '500229196001319013', answer: '1960-01-31' },
  { name: 'grade', value: 'Ｃ级危房', answer: 'C' },
  { name: 'grade', value: '危房', answer: '请核对：只说明是危房，没有写C级还是D级' },
  { name: 'appraisalYear', value: 43830, answer: 2019 },
  { name: 'appraisalYear', value: '2019.5.1', answer: 2019 },
  { name: 'beforeCutoff', value: 43830, answer: '是' },
  { name: 'beforeCutoff', value: '2020-01-01', answer: '否' },
  {
    name: 'beforeCutoff',
    value: '2021年以前',
    answer: '请核对：只写了“2021年以前”，不能确定是不是早于2020年',
  },
  { name: 'housing', value: '租房', answer: '租住' },
  {
    name: 'housing',
    value: '住亲戚家',
    answer: '请核对：“投亲靠友”和“借住”容易混淆，请与农户核实后选一种',
  },
  { name: 'village', value: '高燕镇红军村委会', answer: '红军' },
  { name: 'group', value: '第三组', answer: '3' },
  {
    name: 'judge',
    value: TABLE,
    answer: [
      ['行', '村', '组', '户编号', '户主姓名', '初判结果', '触发情形', '理由'],
      [
        ...[2, '红军村', '3', '', '张平安', '初判安全', ''],
        '结论为表中所填B级（2021-10-31），未发现重要信息缺失和变化，初判安全。',
      ],
      [
        ...[3, '红军村', '3', '', '李有福', '列入台账并外业核实'],
        'T2 现有结论为表中所填C级（2019-12-31），早于2020年，需外业现场核实。',
        '现有结论为表中所填C级（2019-12-31），早于2020年，需外业现场核实。',
      ],
    ],
  },
  {
    name: 'findings',
    value: TABLE,
    answer: [
      ['行', '级别', '规则', '栏目', '问题'],
      [
        ...['', '警', 'HO-06', ''],
        '表中没有这些列：房屋地址、建筑年代、建筑层数、结构类型、建筑面积、现状照片，各户是否缺这些重要信息无法检查。请补上这些列，或确认由系统导入。',
      ],
      [
        ...['', '错', 'HH-05', '户主姓名'],
        '应有898户，表中有2户，少896户。请核对是否漏户、多户或漏选工作表。',
      ],
      [
        ...[3, '错', 'AP-02', '鉴定日期'],
        '鉴定日期为“2019-12-31”，结论早于2020年，须列入外业现场核实（T2），请明确核实时间和责任人。',
      ],
    ],
  },
  {
    name: 'reconcile',
    value: TABLE,
    second: OTHER_TABLE,
    answer: [
      ['村', '组', '户主姓名', '配对方式', '结果', '字段', '甲值', '乙值', '说明'],
      [
        ...['红军村', '3', '张平安', '户主证件号码相同', '相容', '鉴定等级', 'B级', '安全'],
        '甲表写“B级”，乙表写“安全”：一方只写安全与否，与对方的等级不矛盾。',
      ],
      [
        ...['红军村', '3', '张平安', '户主证件号码相同', '相容', '鉴定日期', '2021-10-31', '2021'],
        '甲表写“2021-10-31”，乙表写“2021”：同一年，有一方没有写到日。',
      ],
      [
        ...['红军村', '3', '李有福', '户主证件号码相同', '不同', '鉴定等级', 'C级', 'D级'],
        '甲表写“C级”，乙表写“D级”：等级不同。',
      ],
      [
        ...['石梁村', '1', '王大山', '', '仅乙有', '', '', ''],
        '对方没有这一户，请核实是漏登、已销户还是证件号码有误。',
      ],
    ],
  },
];
