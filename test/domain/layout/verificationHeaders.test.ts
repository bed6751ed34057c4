import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/domain/household';
import { ids, mappingOf, readSheet } from './sheets';

const HEADER = [
  ...['村', '户编号', '户主姓名', '身份证号码', '原保障方式', '现保障方式', '具体保障方式'],
  ...['改造项目', '改造年度', '竣工时间', '2020年5月鉴定等级', '标识牌等级', '明白卡等级'],
  ...['标识牌是否悬挂', '填写是否规范', '结论是否准确', '是否与明白卡一致', '是否变为危房'],
  ...['工作是否落实', '是否搬离危房', '是否入住安全房屋', '看', '听', '记', '拍', '传'],
  ...['是否入户', '是否访谈本人', '核验日期', '核验人', '排查组', '核验责任人', '发现问题'],
  ...['上报日期', '整改措施类别'],
];

describe('核验表的表头', () => {
  it('认出2020年核验的每一列', () => {
    expect(mappingOf(readSheet([HEADER, ['红军村', '1', '张三']]))).toEqual({
      村: 'village',
      户编号: 'householdCode',
      户主姓名: 'headName',
      身份证号码: 'idNumber',
      原保障方式: 'formerGuaranteeMethod',
      现保障方式: 'guaranteeMethod',
      具体保障方式: 'guaranteeWay',
      改造项目: 'renovationProject',
      改造年度: 'renovationYear',
      竣工时间: 'finishedOn',
      '2020年5月鉴定等级': 'mayGrade',
      标识牌等级: 'plateGrade',
      明白卡等级: 'cardGrade',
      标识牌是否悬挂: 'plateHung',
      填写是否规范: 'plateWellFilled',
      结论是否准确: 'plateRight',
      是否与明白卡一致: 'plateMatchesCard',
      是否变为危房: 'dangerousHouse',
      工作是否落实: 'workDone',
      是否搬离危房: 'movedOut',
      是否入住安全房屋: 'livesSafely',
      看: 'stepLook',
      听: 'stepListen',
      记: 'stepNote',
      拍: 'stepPhotograph',
      传: 'stepUpload',
      是否入户: 'homeVisited',
      是否访谈本人: 'interviewed',
      核验日期: 'checkedOn',
      核验人: 'checkedBy',
      排查组: 'team',
      核验责任人: 'checkResponsible',
      发现问题: 'foundProblem',
      上报日期: 'reportedOn',
      整改措施类别: 'rectificationKind',
    });
  });

  it.each([
    ['有核验人的表', '核验人', 'checkedOn'],
    ['没有核验痕迹的名单', '备注', 'verificationDate'],
  ])('%s，“核验日期”各有所指', (_, beside, field) => {
    const read = readSheet([['户主姓名', '身份证号码', beside, '核验日期'], ['张三']]);
    expect(mappingOf(read)).toMatchObject({ 核验日期: field });
  });

  it('“看（是否存在明显安全隐患）”答的是隐患，不是做没做', () => {
    const read = readSheet([['户主姓名', '身份证号码', '看（是否存在明显安全隐患）'], ['张三']]);
    expect(Object.values(mappingOf(read))).toContain('visibleHazard');
  });

  it('各列读出的是答案', () => {
    const { households } = readSheet([
      ['户主姓名', '身份证号码', '排查组', '看', '标识牌是否悬挂', '结论是否准确', '具体保障方式'],
      ['张三', '', '第3组', '√', '未悬挂', '准确', '住女儿家'],
    ]);
    const [household] = households;
    const value = (field: Parameters<typeof readingOf>[1]) => readingOf(household!, field);
    expect(value('team')).toMatchObject({ value: '3' });
    expect(value('stepLook')).toMatchObject({ value: 'yes' });
    expect(value('plateHung')).toMatchObject({ value: 'no' });
    expect(value('plateRight')).toMatchObject({ value: 'yes' });
    expect(value('guaranteeWay')).toMatchObject({ value: 'supported-by-children' });
  });

  it('没有列的字段不占位置', () => {
    const { households } = readSheet([
      ['户主姓名', '身份证号码'],
      ['张三', ids[0]],
    ]);
    expect(households[0]!.readings.length).toBeLessThan(20);
  });
});
