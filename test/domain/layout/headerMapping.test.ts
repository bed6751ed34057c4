import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { H1, H11, H2, H3, H5, H7 } from './publicHeaders';
import { ids, mappingOf, type OneSheet, questionsOf, readSheet } from './sheets';
import { disasterCensus } from '../../../src/sources/disasterCensus';

/** One row under a header; columns that are not named are blank. */
function withRow(header: readonly string[], cells: Record<string, CellValue>): OneSheet {
  return readSheet([header, header.map((name) => cells[name] ?? null)]);
}

describe('公开表格的表头原文', () => {
  it('H1 浙江农房台账：带空格和被误改的列名照样认得，占地面积不当建筑面积', () => {
    const read = withRow(H1, {
      户主姓名: '张三',
      无户主身份证号: ids[0],
      '树坪村村、居委会名称': '树坪村',
    });
    expect(mappingOf(read)).toEqual({
      户主姓名: 'headName',
      无户主身份证号: 'idNumber',
      无户主电话: 'phone',
      家庭人数: 'headCount',
      农户经济条件: 'householdType',
      '树坪村村、居委会名称': 'village',
      建成年份: 'builtYear',
      详细地址: 'houseAddress',
      建筑面积: 'floorArea',
      建筑层数: 'floors',
      结构类型: 'structure',
      房屋周边情况: 'surroundings',
      房屋使用情况: 'businessUse',
      用地手续: 'homesteadApproval',
      建设规划手续: 'planningPermit',
      不动产权证或房屋产权证: 'propertyRegistration',
      享受农村困难家庭危房改造政策年份: 'renovationYear',
      鉴定等级: 'appraisalGrade',
      治理改造方式: 'renovationMethod',
      备注: 'remark',
    });
    expect(Object.keys(questionsOf(read))).toEqual([
      ...['建筑占地面积', '砌筑方式', '私自加层', '地下室'],
      ...['（三无）无圈梁、无地梁、无构造柱', '预制多孔板', '享受农村困难家庭危房改造政策'],
      ...['中央补助资金', '省级补助资金', '地方补助资金', '登记人员名称', '登记时间'],
    ]);
  });

  it('H2 全县全字段：每人一行，姓名和证件号码是各人的', () => {
    const read = withRow(H2, { 姓名: '张三', 证件号码: ids[0], 与户主关系: '户主' });
    expect(mappingOf(read)).toEqual({
      村: 'village',
      户联系电话: 'phone',
      户类型: 'householdType',
      监测对象类别: 'monitoringType',
      当前家庭人口数: 'headCount',
      是否危房户: 'dangerousHouse',
      住房面积: 'floorArea',
      户编号: 'householdCode',
      姓名: 'memberName',
      证件号码: 'memberIdNumber',
      与户主关系: 'relationToHead',
      户主姓名: 'headName',
      户主证件号码: 'idNumber',
    });
    expect(questionsOf(read)).toMatchObject({
      年度家庭人口数: ['headCount'],
      '林果面积（亩）': [],
    });
  });

  it('H3 已脱贫人口名单：没有户主列，户主由与户主关系得出', () => {
    const read = withRow(H3, { 户编号: 'A1', 姓名: '张三', 证件号码: ids[0], 与户主关系: '户主' });
    expect(mappingOf(read)).toMatchObject({
      行政村: 'village',
      自然村: 'group',
      姓名: 'memberName',
      证件号码: 'memberIdNumber',
      户联系电话: 'phone',
      '易返贫致贫户(监测对象)类型': 'monitoringType',
    });
    expect(questionsOf(read)).toMatchObject({ 人联系电话: ['phone'], 危房户: [] });
  });

  it('H5 灾普农房字典：调查人的电话、常住人口、集合住宅层数都不当作户的', () => {
    const read = withRow(H5, { 户主姓名: '张三', 身份证: ids[0], 常住人口数: 3, 联系电话: '138' });
    expect(mappingOf(read)).toMatchObject({
      房屋编号: 'footprintCode',
      地址: 'houseAddress',
      户主姓名: 'headName',
      身份证: 'idNumber',
      层数: 'floors',
      调查面积: 'floorArea',
      建成时间: 'builtYear',
      鉴定时间: 'appraisalDate',
      鉴定结论等级: 'appraisalGrade',
      是否自行改扩建: 'extended',
      改扩建时间: 'extendedOn',
      照片ID: 'photo',
    });
    const questions = questionsOf(read);
    expect(questions).toMatchObject({
      联系电话: ['phone'],
      常住人口数: ['headCount'],
      '地上层数（集合住宅用）': ['floors'],
      其他结构类型: ['structure'],
    });
    expect(questions).toHaveProperty('是否经过安全鉴定');
  });

  it('H7 自建房排查：带条款编号的列名', () => {
    const read = withRow(H7, {
      户主姓名: '张三',
      '2.1 建筑层数': 2,
      '3.1 变形损伤': '无',
      '5.2 安全鉴定或评定': 'C级',
    });
    expect(mappingOf(read)).toMatchObject({
      '1.5产权登记': 'propertyRegistration',
      '2.1建筑层数': 'floors',
      '2.2建筑面积': 'floorArea',
      '2.3建成年代': 'builtYear',
      '2.5结构类型': 'structure',
      '3.1变形损伤': 'visibleDamage',
      '5.2安全鉴定或评定': 'appraisalGrade',
    });
    expect(questionsOf(read)).toHaveProperty('5.1安全隐患初判');
  });

  it('H11 住房保障未达标户名单', () => {
    const read = withRow(H11, { 住房保障未达标户户主姓名: '张三', 解决措施: '租住' });
    expect(mappingOf(read)).toMatchObject({
      '自然村（屯）': 'group',
      住房保障未达标户户主姓名: 'headName',
      家庭人口数: 'headCount',
    });
    expect(questionsOf(read)).toHaveProperty('未达标原因');
  });
});

describe('别的系统和外业的列，不当作户自己的结论', () => {
  it.each([
    ['灾普房屋安全等级', 'C', 'censusGrade'],
    ['自然灾害普查鉴定时间', '2021', 'censusDate'],
    ['自建房安全鉴定等级', 'C级', 'selfBuiltGrade'],
    ['动态监测鉴定等级', 'B级', 'monitoringGrade'],
    ['核验鉴定等级', 'B级', 'verificationGrade'],
    ['外业后鉴定等级', 'B级', 'newGrade'],
    ['房屋鉴定等级', 'B级', 'appraisalGrade'],
  ])('%s（值 %s）是 %s', (header, value, field) => {
    const read = withRow(['户主姓名', '身份证号', header], { 户主姓名: '张三', [header]: value });
    expect(mappingOf(read)[header]).toBe(field);
  });

  it('竣工验收组下的日期没有去处，要问，不当鉴定日期', () => {
    const read = readSheet(
      [
        ['户主姓名', '身份证号', '竣工验收', null],
        [null, null, '鉴定等级', '鉴定日期'],
        ['张三', ids[0], 'A级', '2024-05-01'],
      ],
      {
        merges: [
          { top: 0, bottom: 1, left: 0, right: 0 },
          { top: 0, bottom: 0, left: 2, right: 3 },
        ],
      },
    );
    expect(mappingOf(read)['竣工验收/鉴定等级']).toBe('afterGrade');
    expect(questionsOf(read)['竣工验收/鉴定日期']).toEqual(['appraisalDate']);
  });
});

describe('列名含关键词时由值作证', () => {
  const base = ['户主姓名', '身份证号'];

  it('值读得懂：认', () => {
    const read = withRow([...base, '本户房屋鉴定时间记录'], {
      户主姓名: '张三',
      本户房屋鉴定时间记录: '2021-05-01',
    });
    expect(read.sheet.mapped.at(-1)).toMatchObject({ field: 'appraisalDate', by: 'contained' });
  });

  it.each([
    ['值读不懂', '见附件三'],
    ['整列空白', null],
  ])('%s：不认，问', (_, value) => {
    const header = '本户房屋鉴定时间记录';
    const read = withRow([...base, header], { 户主姓名: '张三', [header]: value });
    expect(questionsOf(read)).toEqual({ [header]: ['appraisalDate'] });
  });

  it.each([
    ['建筑占地面积', 90],
    ['人均住房面积', 30],
    ['存量危房面积', 60],
    ['原鉴定等级', 'C级'],
    ['下次鉴定日期', '2025-01-01'],
    ['配偶身份证号', ids[1]],
    ['户主签字', '张三'],
    ['自建房排查编码', 'Z01'],
    ['帮扶干部联系电话', '13800000000'],
    ['县名', '城口'],
  ])('%s 另有所指，不认', (header, value) => {
    const read = withRow([...base, header], { 户主姓名: '张三', [header]: value });
    expect(Object.keys(mappingOf(read))).toEqual(base);
  });
});

describe('一个列名两种意思', () => {
  const measure = ['户主姓名', '身份证号', '保障方式'];

  it.each([
    ['鉴定安全', 'guaranteeMethod'],
    ['房屋置换', 'ledgerMeasure'],
  ])('普通名单的保障方式写“%s”，按值是 %s', (value, field) => {
    const read = withRow(measure, { 户主姓名: '张三', 保障方式: value });
    expect(read.sheet.mapped.at(-1)).toMatchObject({ field, by: 'values' });
  });

  it.each([
    ['整列空白', null],
    ['写“投亲靠友”，两种意思都通', '投亲靠友'],
  ])('普通名单的保障方式%s：问，两个都列出', (_, value) => {
    const read = withRow(measure, { 户主姓名: '张三', 保障方式: value });
    expect(questionsOf(read)).toEqual({ 保障方式: ['guaranteeMethod', 'ledgerMeasure'] });
  });

  it('整改台账的保障方式就是台账的', () => {
    const read = readSheet([
      ['危房整改工作台账'],
      [...measure, '完成时限'],
      ['张三', ids[0], '', ''],
    ]);
    expect(mappingOf(read)['保障方式']).toBe('ledgerMeasure');
  });

  it('危房等级写“一级危房”：值对不上，问', () => {
    const read = withRow(['户主姓名', '身份证号', '危房等级'], {
      户主姓名: '张三',
      危房等级: '一级危房',
    });
    expect(questionsOf(read)).toEqual({ 危房等级: ['appraisalGrade'] });
  });

  it('危房等级写“D级”：认', () => {
    const read = withRow(['户主姓名', '身份证号', '危房等级'], {
      户主姓名: '张三',
      危房等级: 'D级',
    });
    expect(mappingOf(read)['危房等级']).toBe('appraisalGrade');
  });

  it('申请日期没有旁证：问', () => {
    const read = withRow(['户主姓名', '身份证号', '申请日期'], {
      户主姓名: '张三',
      申请日期: '2024-09-12',
    });
    expect(questionsOf(read)).toEqual({ 申请日期: ['transferRequestedOn'] });
  });

  it.each([
    [['户主姓名', '竣工时间', '结构类型'], 'builtYear'],
    [['户主姓名', '竣工时间', '开工日期'], 'finishedOn'],
  ])('%j 的竣工时间是 %s', (header, field) => {
    expect(mappingOf(withRow(header, { 户主姓名: '张三' }))['竣工时间']).toBe(field);
  });
});

describe('两列争一个字段', () => {
  it('有值的赢，另一列要问', () => {
    const read = withRow(['户主姓名', '身份证号', '鉴定日期', '鉴定时间'], {
      户主姓名: '张三',
      鉴定时间: '2021-05-01',
    });
    expect(mappingOf(read)['鉴定时间']).toBe('appraisalDate');
    expect(questionsOf(read)).toEqual({ 鉴定日期: ['appraisalDate'] });
  });

  it('都有值时，更正式的列名赢，不论先后', () => {
    const read = withRow(['户主姓名', '年度家庭人口数', '当前家庭人口数'], {
      户主姓名: '张三',
      年度家庭人口数: 3,
      当前家庭人口数: 4,
    });
    expect(mappingOf(read)['当前家庭人口数']).toBe('headCount');
  });
});

describe('配置里告知的列名', () => {
  const rows = [
    ['户主姓名', '身份证号', '房子咋样'],
    ['张三', ids[0], 'C级'],
  ];

  it('没有告知：问', () => {
    expect(questionsOf(readSheet(rows))).toEqual({ 房子咋样: [] });
  });

  it('镇里告知的列名优先于一切', () => {
    const read = readSheet(rows, {}, { headers: { 房子咋样: 'appraisalGrade' } });
    expect(read.sheet.mapped.at(-1)).toMatchObject({ field: 'appraisalGrade', by: 'told' });
  });

  it('镇里说不用的列：不当作任何字段，不再问，照实列出', () => {
    const known = [
      ['户主姓名', '身份证号', '鉴定等级', '联系电话'],
      ['张三', ids[0], 'C级', '13800000000'],
    ];
    expect(mappingOf(readSheet(known))).toMatchObject({ 联系电话: 'phone' });
    const { sheet } = readSheet(known, {}, { headers: { '联系 电话': 'not-used' } });
    expect(sheet.mapped.map(({ field }) => field)).toEqual([
      'headName',
      'idNumber',
      'appraisalGrade',
    ]);
    expect(sheet.unmapped).toEqual([]);
    expect(sheet.setAside).toEqual([{ column: 3, header: '联系电话' }]);
    expect(readSheet(rows, {}, { headers: { 房子咋样: 'not-used' } }).sheet).toMatchObject({
      unmapped: [],
      setAside: [{ column: 2, header: '房子咋样' }],
    });
  });

  it('不用的列让出的字段，归另一列', () => {
    const twice = [
      ['户主姓名', '身份证号', '鉴定等级', '鉴定结论等级'],
      ['张三', ids[0], 'C级', 'B级'],
    ];
    expect(mappingOf(readSheet(twice))).toMatchObject({ 鉴定等级: 'appraisalGrade' });
    const read = readSheet(twice, {}, { headers: { 鉴定等级: 'not-used' } });
    expect(mappingOf(read)).toEqual({
      户主姓名: 'headName',
      身份证号: 'idNumber',
      鉴定结论等级: 'appraisalGrade',
    });
  });

  it('已声明来源的表按来源的字段名读，行不算农户', () => {
    const source = {
      ...disasterCensus,
      coding: { grades: { 3: 'C' } },
      headers: { hzxm: 'headName', sfz: 'idNumber', aqjdjl: 'appraisalGrade' },
    } as const;
    const read = readSheet(
      [
        ['hzxm', 'sfz', 'aqjdjl'],
        ['张三', ids[0], 3],
      ],
      { name: '灾普导出' },
      { sources: [source], declaredSheets: { 灾普导出: 'disaster-census' } },
    );
    expect(read.sheet).toMatchObject({ role: 'source', source: 'disaster-census' });
    expect(read.households).toEqual([]);
    expect(read.sourceRows).toHaveLength(1);
  });
});

describe('没有人认领的列', () => {
  it('没有表头但有内容的列也报出来', () => {
    const read = readSheet([
      ['户主姓名', '身份证号'],
      ['张三', ids[0], '在外务工'],
    ]);
    expect(read.sheet.unmapped).toEqual([{ column: 2, header: '（无表头）', mayBe: [] }]);
  });

  it('序号、县、乡镇、经纬度认得而不用，不报', () => {
    const read = withRow(['序号', '县', '乡（镇）', '户主姓名', '身份证号', 'GIS-X（经度）'], {
      户主姓名: '张三',
    });
    expect(questionsOf(read)).toEqual({});
  });
});
