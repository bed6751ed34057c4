import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/domain/cell';
import { type Household, type FieldId, readingOf } from '../../src/domain/household';
import { tableOf } from '../../src/domain/rawTable';
import { reconcileFiles, type ReconcileOptions } from '../../src/jobs/reconcileWorkbooks';
import { defaultProfile } from '../../src/policy/profiles';
import { systems } from '../../src/sources';

type Rows = readonly (readonly CellValue[])[];
const HEAD = '512229196807209028';
const SON = '512229199001019011';

/** An export as it lies on the desk, read beside a plain list of the one household. */
function systemOf(file: string, rows: Rows, more: Partial<ReconcileOptions> = {}) {
  const plain = [
    ['户主姓名', '证件号码'],
    ['张平安', HEAD],
  ];
  const options = { profile: defaultProfile, day: '2024-10-12', ...more };
  const [system] = reconcileFiles(
    [
      [tableOf('Sheet1', rows, { workbook: `${file}.xlsx` })],
      [tableOf('Sheet1', plain, { workbook: '名册.xlsx' })],
    ],
    options,
  ).systems;
  return system!;
}

function said(household: Household | undefined, fields: readonly FieldId[]): unknown[] {
  return fields.map((field) => {
    const reading = readingOf(household!, field);
    return reading.state === 'read' ? reading.value : reading.state;
  });
}

/** `一 | 二` is a header of two columns; the values below it stand in the same order. */
const columns = (text: string): string[] => text.split('|').map((each) => each.trim());

interface Export {
  readonly code: string;
  readonly header: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly fields: Partial<Record<FieldId, unknown>>;
}

/** Headers as they are found in public files (brief §2.1); columns without public template as in the brief. */
const exports: Readonly<Record<string, Export>> = {
  '全县全字段（H2，每人一行）': {
    code: 'F',
    header:
      '县|乡|村|户联系电话|户类型|监测对象类别|公益性岗位收入|当前家庭人口数|年度家庭人口数|是否危房户|住房面积|与村主干路距离|户编号|人口编号|姓名|证件号码|与户主关系|户主姓名|户主证件号码',
    rows: [
      ...[
        ['张平安', HEAD, '户主', 'P1'],
        ['张小宝', SON, '之子', 'P2'],
      ].map(([name = '', id = '', relation = '', code = '']) => [
        ...[
          '某县',
          '某乡',
          '红军村',
          '13800000000',
          '脱贫户',
          '',
          '0',
          '2',
          '3',
          '否',
          '90',
          '1.2',
        ],
        ...['10002109164', code, name, id, relation, '张平安', HEAD],
      ]),
    ],
    fields: { headCount: 2, floorArea: 90, dangerousHouse: 'no', householdCode: '10002109164' },
  },
  '已脱贫人口名单（H3，每人一行）': {
    code: 'F',
    header:
      '序号|数据日期|县(市、区、旗)|乡(镇)|行政村|自然村|户编号|人编号|姓名|证件号码|人数|与户主关系|劳动技能|危房户|户联系电话|人联系电话|首次识别时间|人员识别时间|户类型',
    rows: [
      [
        ...[1, '20231218', '某县', '某乡', '红军村', '三组', '10002109164', 'P1', '张平安', HEAD],
        ...[
          '2',
          '户主',
          '普通劳动力',
          '否',
          '13800000000',
          '13800000001',
          '2014',
          '2014',
          '脱贫户',
        ],
      ],
      [
        ...[2, '20231218', '某县', '某乡', '红军村', '三组', '10002109164', 'P2', '张小宝', SON],
        ...[
          '2',
          '之子',
          '技能劳动力',
          '否',
          '13800000000',
          '13800000002',
          '2014',
          '2014',
          '脱贫户',
        ],
      ],
    ],
    fields: { headCount: 2, dangerousHouse: 'no', headName: '张平安', village: '红军' },
  },
  '普查数据字典的字段名（H5）': {
    code: 'Z',
    header: 'bh|fwbh|hzxm|sfz|cs|dcmj|jglx|sfjgaqjd|aqjdnf|aqjdjl|jdsfaq|sfzxgkj|gkjsj',
    rows: [['1', '0001', '张平安', HEAD, 2, 118, '3', '1', 2021, 3, '0', '0', null]],
    fields: { appraisalGrade: 'C', structure: 'mixed', floors: 2, extended: 'no' },
  },
  '普查数据字典的中文名（H5）': {
    code: 'Z',
    header:
      '房屋编号|现场调查情况|不需调查原因|户主姓名|身份证|层数|调查面积|建成时间|结构类型|鉴定时间|鉴定结论等级|安全性鉴定（是否安全）|是否自行改扩建',
    rows: [['0001', '1', null, '张平安', HEAD, 2, 118, '4', '1', '2021年', '2', '1', '0']],
    fields: {
      appraisalGrade: 'B',
      builtYear: { from: 2001, to: 2010 },
      foundSafe: 'yes',
      floorArea: 118,
    },
  },
  '农村住宅建筑调查信息采集表（H6）': {
    code: 'Z',
    header:
      '户主姓名|身份证|2.1建筑层数|2.2建筑面积(平方米)|2.3建造年代|2.4结构类型|是否经过安全鉴定|鉴定时间|鉴定或评定结论',
    rows: [['张平安', HEAD, 2, 118, '2001-2010年', '砖石结构', '是', '2021年', 'B级']],
    fields: { floors: 2, floorArea: 118, builtYear: { from: 2001, to: 2010 }, appraisalGrade: 'B' },
  },
  '房屋排查表（H7）': {
    code: 'J',
    header:
      '产权人|证件号码|1.5 产权登记|地上层数|2.2 建筑面积|2.3 建成年代|2.4 是否专业设计建造|2.5 结构类型|3.1 变形损伤|用地手续|规划建设手续|5.1 安全隐患初判|5.2 安全鉴定或评定|风险部位|5.3 整治办法',
    rows: [
      [
        '张平安',
        HEAD,
        '是',
        2,
        118,
        1998,
        '否',
        '砖混',
        '无',
        '有',
        '无',
        '基本安全',
        'C级',
        '',
        '',
      ],
    ],
    fields: { headName: '张平安', floors: 2, appraisalGrade: 'C', planningPermit: 'has-not' },
  },
  '县级系统导出（H9）': {
    code: 'W',
    header:
      '户主姓名|身份证号|人口数|贫困类型|危房等级|纳入改造时间|补助金额|一卡通开户行|一卡通帐号|工程进度|已兑付金额|是否销户',
    rows: [['张平安', HEAD, 3, '低保户', '三级危房', 2017, 10000, '农商行', '1', '竣工', 1, '否']],
    fields: {
      appraisalGrade: 'unreadable',
      renovationYear: { from: 2017, to: 2017 },
      closed: 'no',
    },
  },
  '户房表（H12）': {
    code: 'L2',
    header:
      '户编号|户主姓名|户主身份证|住房面积（平米）|层数|住房等级|是否危房改造户|危房改造时间|危房改造资金(元)|数据年份|建造时间|房屋结构',
    rows: [['500229108201', '张平安', HEAD, 90, 2, 'A级', '是', 2016, 35000, 2023, 1998, '砖混']],
    fields: { renovationYear: { from: 2016, to: 2016 }, floorArea: 90, appraisalGrade: 'A' },
  },
  '搬迁户表（H11、H13）': {
    code: 'L3',
    header:
      '序号|自然村（屯）|户主姓名|证件号码|家庭人口数|安置住房面积（平方米）|迁入地|搬迁方式|搬迁年度|备注',
    rows: [[1, '三组', '张平安', HEAD, 3, 75, '县城安置点', '集中安置', 2018, '']],
    fields: {
      relocationYear: { from: 2018, to: 2018 },
      floorArea: 75,
      currentAddress: '县城安置点',
    },
  },
  '报告汇总（H16）': {
    code: 'L1',
    header:
      '鉴定编号|委托单位|产权人|证件号码|建成年份|建筑面积|委托日期|查勘完成日期|普查房屋编号|自建房排查编码|鉴定类别|鉴定等级',
    rows: [
      ...[
        [
          'J1',
          '村委会',
          '张平安',
          HEAD,
          1998,
          90,
          '2021-03-01',
          '2021-04-02',
          '0001',
          'Z1',
          '整幢',
        ],
      ],
    ].map((row) => [...row, 'B级']),
    fields: { appraisalDate: { year: 2021, month: 4, day: 2 }, footprintCode: '0001' },
  },
  手机核验上传数据: {
    code: 'A',
    header: '户主姓名|证件号码|村|住房安全有保障方式|住房安全等级|核验发现问题|现安全住房照片',
    rows: [['张平安', HEAD, '红军村', '改造安全', 'A级', '', '1.jpg']],
    fields: { guaranteeMethod: 'renovated-safe', appraisalGrade: 'A', photo: '1.jpg' },
  },
  低收入群体监测表: {
    code: 'D',
    header: '户主姓名|证件号码|村|监测等级|动态监测时间|动态监测等级',
    rows: [['张平安', HEAD, '红军村', 'B级', '2023-05', null]],
    fields: { appraisalGrade: 'B', appraisalDate: { year: 2023, month: 5 } },
  },
  模块导出: {
    code: 'H',
    header: '户主姓名|证件号码|村|现住房情况|选择图斑|其他安全住房类别|鉴定等级',
    rows: [['张平安', HEAD, '红军村', '自有农村住房', '0001', null, 'B级']],
    fields: { currentHousing: 'own-rural-house', footprintCode: '0001' },
  },
  挂牌登记: {
    code: 'B',
    header: '户主姓名|证件号码|村|是否悬挂|标识牌等级|标识牌鉴定时间',
    rows: [['张平安', HEAD, '红军村', '是', 'B级', '2020-05']],
    fields: { appraisalGrade: 'B', appraisalDate: { year: 2020, month: 5 } },
  },
  上墙信息登记: {
    code: 'M',
    header: '户主姓名|证件号码|村|明白卡等级|明白卡填写时间|明白卡保障方式',
    rows: [['张平安', HEAD, '红军村', 'B级', '2020-05', '鉴定安全']],
    fields: { appraisalGrade: 'B', guaranteeMethod: 'appraised-safe' },
  },
};

describe('an export is recognised by its own headers, two title rows above them', () => {
  it.each(Object.entries(exports))('%s', (_, { code, header, rows, fields }) => {
    const table = [['导出数据'], ['', '数据来源：', '系统'], columns(header), ...rows];
    const system = systemOf('导出', table);
    expect(system.definition?.id).toBe(code);
    expect(system.households).toHaveLength(1);
    const wanted = Object.entries(fields);
    expect(said(system.households[0], Object.keys(fields) as FieldId[])).toEqual(
      wanted.map(([, value]) => value),
    );
  });
});

describe('an export is recognised by what it is called', () => {
  it.each([
    ['农村危房改造脱贫攻坚三年行动农户档案信息系统', 'W'],
    ['住房安全有保障核验手机APP', 'A'],
    ['2020核验系统数据', 'A'],
    ['国家扶贫系统', 'F'],
    ['（乡村建设）户信息_20231218', 'F'],
    ['（自定义）监测对象信息 (22)', 'F'],
    ['自然灾害风险普查', 'Z'],
    ['农村自建房安全专项整治', 'J'],
    ['建档立卡贫困户住房安全动态监测', 'D'],
    ['“回头看”工作模块', 'H'],
    ['住房安全鉴定情况', 'L1'],
    ['2015年以来危房改造享受情况', 'L2'],
    ['易地扶贫搬迁享受情况', 'L3'],
    ['农村住房安全鉴定等级标识牌', 'B'],
    ['建卡贫困户明白卡', 'M'],
    ['住户表', undefined],
  ])('%s', (name, code) => {
    const rows = [
      ['户主姓名', '证件号码'],
      ['张平安', HEAD],
    ];
    expect(systemOf(name, rows).definition?.id).toBe(code);
  });

  it('has a name of its own for every system', () => {
    const codes = systems.map(({ code }) => code);
    expect(new Set(codes).size).toBe(systems.length);
  });
});

describe('codes and headers that mean something else elsewhere', () => {
  const rows = [
    ['户主姓名', '证件号码', '鉴定等级'],
    ['张平安', HEAD, '3'],
  ];
  const grade = (file: string, more: Partial<ReconcileOptions> = {}): unknown =>
    said(systemOf(file, rows, more).households[0], ['appraisalGrade'])[0];

  it('a code is decoded where a person says whose it is, never by the name of a file (§10 case 7)', () => {
    expect(grade('住户表')).toBe('unreadable');
    expect(grade('灾普比对表')).toBe('unreadable');
    expect(grade('住户表', { namedSystems: { '住户表.xlsx': '灾普' } })).toBe('C');
  });

  it('what the town has told of a header goes before what the system calls it', () => {
    const table = [
      ['户主姓名', '证件号码', '危房等级', '原登记等级'],
      ['张平安', HEAD, 'D级', 'C级'],
    ];
    const headers = { 危房等级: 'not-used', 原登记等级: 'appraisalGrade' } as const;
    const profile = { ...defaultProfile, headers };
    expect(said(systemOf('三年行动', table).households[0], ['appraisalGrade'])).toEqual(['D']);
    expect(
      said(systemOf('三年行动', table, { profile }).households[0], ['appraisalGrade']),
    ).toEqual(['C']);
  });
});

it('rows of persons are folded into the household of their code, whoever stands first', () => {
  const header = columns('户编号|人口编号|姓名|证件号码|与户主关系|劳动技能');
  const rows = [
    ['10002109164', 'P2', '张小宝', SON, '之子', ''],
    ['10002109164', 'P1', '张平安', HEAD, '户主', ''],
  ];
  const { households } = systemOf('导出', [['户信息'], ['截止日期：'], header, ...rows]);
  expect(households).toHaveLength(1);
  expect(said(households[0], ['headName'])).toEqual(['张平安']);
  expect(households[0]!.members).toHaveLength(2);
});
