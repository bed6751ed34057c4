import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/domain/cell';
import { type Cells, createdSheet, fine, preflightsOf, submitted } from './villageUnderTest';

const ID = cellText(fine(0)['证件号码']);
const FOOTPRINT = 'T50022901';

interface Case {
  readonly title: string;
  readonly own?: Cells;
  readonly census?: readonly Cells[];
  readonly survey?: readonly Cells[];
  /** Cells of 房屋基础信息 or of the last sheet. */
  readonly shows: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    title: '本表没有的从灾普补，注明来源',
    census: [{ 身份证: ID, 建造方式: '1', 层数: '2' }],
    shows: { 建造方式: '自行建造', 数据来源: '建造方式：灾普' },
  },
  {
    title: '本表写了的不用来源的',
    own: { 建造方式: '建筑工匠建造' },
    census: [{ 身份证: ID, 建造方式: '1', 层数: '3' }],
    shows: { 建造方式: '建筑工匠建造', 建筑层数: '2', 数据来源: '' },
  },
  {
    title: '本表写“无”是回答，不补',
    own: { 规划许可: '无' },
    survey: [{ 身份证: ID, 产权人: '测试甲', 规划建设手续: '有' }],
    shows: { 规划许可: '无', 数据来源: '' },
  },
  {
    title: '两个来源说法相同，都注明',
    census: [{ 身份证: ID, 不动产登记: '有', 层数: '2' }],
    survey: [{ 身份证: ID, 产权人: '测试甲', 产权登记: '有' }],
    shows: { 不动产登记: '有', 数据来源: '不动产登记：灾普、自建房排查' },
  },
  {
    title: '两个来源说法不同，留空并说明',
    census: [{ 身份证: ID, 不动产登记: '有', 层数: '2' }],
    survey: [{ 身份证: ID, 产权人: '测试甲', 产权登记: '无' }],
    shows: { 不动产登记: '', 数据来源: '不动产登记：灾普“有”，自建房排查“无”，不一致，没有填' },
  },
  {
    title: '来源写的认不出，留空并说明',
    census: [{ 身份证: ID, 建造方式: '7', 层数: '2' }],
    shows: { 建造方式: '', 数据来源: '建造方式：灾普写的“7”不能识别，没有填' },
  },
  {
    title: '按图斑编号关联',
    own: { 图斑编号: FOOTPRINT },
    census: [{ 房屋编号: FOOTPRINT, 户主姓名: '别人', 建造方式: '3' }],
    shows: { 建造方式: '有资质的施工队伍建造', 数据来源: '建造方式：灾普' },
  },
  {
    title: '姓名相同不关联',
    census: [{ 户主姓名: '测试甲', 层数: '2', 建造方式: '1' }],
    shows: { 建造方式: '', 数据来源: '' },
  },
  {
    title: '本表是年份，灾普是年代段，各填各的',
    census: [{ 身份证: ID, 建成时间: '4', 层数: '2' }],
    shows: {
      '建筑年代（年）': '2005',
      '建筑年代（灾普段）': '2001-2010',
      数据来源: '建筑年代（灾普段）：灾普',
    },
  },
  {
    title: '手续栏写着证号的，分成有无和证号',
    own: { 不动产登记: '渝（2021）城口县不动产权第000123号' },
    shows: { 不动产登记: '有', 不动产权证号: '渝（2021）城口县不动产权第000123号' },
  },
];

describe('从本表和关联来源预填', () => {
  it.each(cases)('$title', ({ own, census, survey, shows }) => {
    const planned = submitted([fine(0, own)], {
      sources: {
        ...(census === undefined ? {} : { 'disaster-census': census }),
        ...(survey === undefined ? {} : { 'self-built-survey': survey }),
      },
    });
    expect(preflightsOf(planned)[0]!.reasons).toEqual([]);
    expect(createdSheet(planned, '房屋基础信息')![0]).toMatchObject(shows);
  });

  it('本表只写代码没有说明的，不猜，拦截', () => {
    const planned = submitted([fine(0, { 周边情况: '4' })]);
    expect(preflightsOf(planned)[0]!.reasons[0]).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('“周边情况”填的“4”不能识别：只有代码') as string,
    });
  });
});

describe('重要信息缺失（HO-06）', () => {
  const own = { 建筑层数: '', 结构类型: '', 现状照片: 'IMG0' };

  it('关联的导出里有的，补填并写明来源，不拦截', () => {
    const planned = submitted([fine(0, own)], {
      sources: { 'disaster-census': [{ 身份证: ID, 层数: '2', 结构类型: '砖混结构' }] },
    });
    expect(preflightsOf(planned)[0]!.outcome).toBe('submitted');
    expect(createdSheet(planned, '房屋基础信息')![0]).toMatchObject({ 建筑层数: '2' });
  });

  it('导出里也没有的，照样拦截，只列还缺的', () => {
    const planned = submitted([fine(0, own)], {
      sources: { 'disaster-census': [{ 身份证: ID, 层数: '2' }] },
    });
    const [reason] = preflightsOf(planned)[0]!.reasons;
    expect(reason).toMatchObject({
      rule: 'important-field-missing',
      message: expect.stringContaining('重要信息缺失：结构类型。') as string,
    });
  });

  it('没有关联的导出，照样拦截', () => {
    const planned = submitted([fine(0, own)]);
    expect(preflightsOf(planned)[0]!.outcome).toBe('held-error');
  });
});

describe('2020年核验的方案', () => {
  it('没有报送表，说明到哪里填报', () => {
    expect(() =>
      submitted([fine(0)], { profile: { regime: '2020', title: '溪口乡核验' } }),
    ).toThrow('“溪口乡核验”没有这些表。2020年的核验结果在核验手机APP中填报');
  });
});

describe('房屋安全情况', () => {
  it('外业核实未改变的B级，判断为安全，鉴定日期不变', () => {
    const visit = { 现场结论: '未改变', 实际核实时间: '2024-09-20', 核实责任人: '甲队员' };
    const planned = submitted([fine(0, { 鉴定日期: '2019-05-06', ...visit })]);
    expect(createdSheet(planned, '房屋安全情况')![0]).toMatchObject({
      ...{ 前期等级: 'B', 前期鉴定日期: '2019-05-06', 是否外业核实: '是', 核实日期: '2024-09-20' },
      ...{ 现场结论: '未改变', 现等级: 'B', 现鉴定日期: '2019-05-06', 安全情况判断: '安全' },
    });
  });

  it('没有外业记录不写“否”', () => {
    expect(createdSheet(submitted([fine(0)]), '房屋安全情况')![0]!['是否外业核实']).toBe('');
  });

  it('D级：存在隐患', () => {
    const planned = submitted([fine(0, { 鉴定等级: 'D级' })]);
    expect(createdSheet(planned, '房屋安全情况')![0]).toMatchObject({
      ...{ 现等级: 'D', 安全情况判断: '存在隐患', 是否建台账: '否' },
    });
  });
});

describe('申请清单', () => {
  const renovated = { 鉴定等级: 'D级', 保障措施: '农村危房改造' };

  it('拟危房改造的列入，年度和方式照填', () => {
    const entry = { 改造方式: '原址翻建', 列入危改年度: '2025', 模块申请状态: '审核中' };
    const safe = { 完成时限: '2025-12-31', 过渡期措施: '投亲靠友', 是否已搬离危房: '是' };
    const planned = submitted([fine(0, { ...renovated, ...entry, ...safe }), fine(1)]);
    expect(preflightsOf(planned)[0]!.reasons).toEqual([]);
    expect(createdSheet(planned, '新增危房改造申请清单')).toMatchObject([
      { 户主姓名: '测试甲', 等级: 'D', 改造方式: '原址翻建', 年度: '2025', 申请状态: '审核中' },
    ]);
  });

  it('D级还住着人的，拦截', () => {
    const planned = submitted([fine(0, { ...renovated, 是否现居住: '是' }), fine(1)]);
    expect(preflightsOf(planned)[0]!.outcome).toBe('held-error');
    expect(createdSheet(planned, '新增危房改造申请清单')).toBeUndefined();
  });

  it('迁出户有住址即可申请变更，没有住址不行', () => {
    const left = { 户籍状态: '迁出' };
    const planned = submitted([fine(0, { ...left, 现住址: '城区某小区' }), fine(1, left)]);
    expect(createdSheet(planned, '系统信息变更申请清单')).toMatchObject([
      { 户主姓名: '测试甲', 原地址: '红军村1组0号', 现住址: '城区某小区', 办理状态: '待申请变更' },
    ]);
  });
});

describe('本镇的模板', () => {
  const columns = [
    { id: 'household-code', header: '农户编码' },
    { id: 'head-name' },
    { id: 'current-housing', codes: { 自有农村住房: '1' } },
  ];
  const town = {
    profile: {
      submission: {
        county: '某县',
        sheets: { 'household-information': { sheetName: '表一', columns } },
      },
    },
  };

  it('栏目次序、表头、代码照本镇的', () => {
    const [row] = createdSheet(submitted([fine(0)], town), '表一')!;
    expect(Object.keys(row!).slice(0, 3)).toEqual(['农户编码', '户主姓名', '现住房情况']);
    expect(row).toMatchObject({ 农户编码: '5002291082010000', 现住房情况: '1' });
  });

  it('没有代码的词不报送', () => {
    const elsewhere = { 现住房情况: '投亲靠友', 核实人: '甲队员', 核实日期: '2024-09-20' };
    const planned = submitted([fine(0, elsewhere)], town);
    expect(preflightsOf(planned)[0]!.reasons).toMatchObject([{ kind: 'no-code' }]);
  });

  it('县名只用本镇写的', () => {
    const county = { profile: { submission: { county: '某县' } } };
    expect(createdSheet(submitted([fine(0)], county), '农户基本信息')![0]!['县']).toBe('某县');
    expect(createdSheet(submitted([fine(0)]), '农户基本信息')![0]!['县']).toBe('');
  });
});

describe('证件号码的写法', () => {
  it.each([
    ['text', ID],
    ['apostrophe', `'${ID}`],
    ['masked', `${ID.slice(0, 6)}********${ID.slice(-4)}`],
  ] as const)('%s', (idFormat, shown) => {
    const planned = submitted([fine(0)], { idFormat });
    expect(createdSheet(planned, '农户基本信息')![0]!['证件号码']).toBe(shown);
    expect(createdSheet(planned, '报送前检查')![0]!['证件号码']).toBe(shown);
  });

  it('遮挡时，原因里的号码也遮挡', () => {
    const wrong = { 证件号码: `${ID.slice(0, 17)}${ID.endsWith('1') ? '2' : '1'}` };
    const planned = submitted([fine(0, wrong)], { idFormat: 'masked' });
    const { 原因: reason } = createdSheet(planned, '报送前检查')![0]!;
    expect(reason).toContain('********');
    expect(reason).not.toContain(wrong.证件号码);
  });
});
