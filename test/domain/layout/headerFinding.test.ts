import { describe, expect, it } from 'vitest';
import { ids, mappingOf, readSheet } from './sheets';

const header = ['序号', '村', '户主姓名', '身份证号', '鉴定等级', '备注'];
const household = [1, '红军村', '张三', ids[0], 'B级', ''];

describe('表头在哪一行（L1、L2、L4）', () => {
  it.each([0, 1, 2, 7, 15])('表头前有 %i 行标题和填报信息', (count) => {
    const above = Array.from({ length: count }, (_, i) => [
      i === 0 ? '高燕镇脱贫户住房安全“回头看”名单' : `填报单位：高燕镇 第${i}行`,
    ]);
    const read = readSheet([...above, header, household]);
    expect(read.sheet.headerRows).toEqual([count]);
    expect(read.households).toHaveLength(1);
    expect(read.sheet.skippedRows.map(({ row }) => row)).toEqual(above.map((_, row) => row));
  });

  it('标题、填报信息各有其名，填报信息留作生成表之用', () => {
    const { sheet } = readSheet([
      ['红军村名单'],
      ['填报单位：高燕镇', null, '填报时间：2024-09-20', null, '单位：户、㎡'],
      header,
      household,
    ]);
    expect(sheet.skippedRows.map(({ reason }) => reason)).toEqual(['title', 'caption']);
    expect(sheet.captions).toEqual(['填报单位：高燕镇 填报时间：2024-09-20 单位：户、㎡']);
  });

  it('超过前20个有内容的行才出现的表头不认，并说明原因', () => {
    const above = Array.from({ length: 20 }, (_, i) => [`说明第${i}条`]);
    const { sheet, households } = readSheet([...above, header, household]);
    expect(sheet.role).toBe('not-recognised');
    expect(sheet.roleReason).toContain('没有找到表头');
    expect(households).toEqual([]);
  });

  it('一行只有一个认得的列名，不是表头', () => {
    expect(
      readSheet([
        ['户主姓名', '甲', '乙'],
        ['张三', 1, 2],
      ]).sheet.role,
    ).toBe('not-recognised');
  });

  it('带身份证号的行是数据，不是表头', () => {
    const { sheet } = readSheet([['户主姓名', '张三', '身份证号', ids[0], '备注', '无']]);
    expect(sheet.role).toBe('not-recognised');
  });
});

describe('多级表头（L3）', () => {
  it('两级合并表头按组名加列名读', () => {
    const read = readSheet(
      [
        ['序号', '户主姓名', '房屋安全情况', null, '灾普', null],
        [null, null, '鉴定等级', '鉴定日期', '鉴定等级', '鉴定时间'],
        [1, '张三', 'B级', '2021-05-01', 'C级', '2019'],
      ],
      {
        merges: [
          { top: 0, bottom: 1, left: 0, right: 0 },
          { top: 0, bottom: 1, left: 1, right: 1 },
          { top: 0, bottom: 0, left: 2, right: 3 },
          { top: 0, bottom: 0, left: 4, right: 5 },
        ],
      },
    );
    expect(read.sheet.headerRows).toEqual([0, 1]);
    expect(mappingOf(read)).toEqual({
      户主姓名: 'headName',
      '房屋安全情况/鉴定等级': 'appraisalGrade',
      '房屋安全情况/鉴定日期': 'appraisalDate',
      '灾普/鉴定等级': 'censusGrade',
      '灾普/鉴定时间': 'censusDate',
    });
  });

  it('没有合并单元格的两级表头（CSV）同样读', () => {
    const read = readSheet([
      ['序号', '户主姓名', '房屋安全情况', '', '动态监测', '', '备注'],
      ['', '', '鉴定等级', '鉴定日期', '鉴定等级', '鉴定时间', ''],
      ['1', '张三', 'B级', '2021-05-01', 'C级', '2019', ''],
    ]);
    expect(read.sheet.headerRows).toEqual([0, 1]);
    expect(mappingOf(read)).toMatchObject({
      '房屋安全情况/鉴定等级': 'appraisalGrade',
      '动态监测/鉴定等级': 'monitoringGrade',
      '动态监测/鉴定时间': 'monitoringDate',
      备注: 'remark',
    });
  });

  it('三级表头', () => {
    const read = readSheet(
      [
        ['户主', null, '住房', null, null],
        ['姓名', '身份证号', '基本情况', '鉴定', null],
        [null, null, '建筑面积（㎡）', '等级', '日期'],
        ['张三', ids[0], 90, 'B级', '2021-05-01'],
      ],
      {
        merges: [
          { top: 0, bottom: 0, left: 0, right: 1 },
          { top: 1, bottom: 2, left: 0, right: 0 },
          { top: 1, bottom: 2, left: 1, right: 1 },
          { top: 0, bottom: 0, left: 2, right: 4 },
          { top: 1, bottom: 1, left: 3, right: 4 },
        ],
      },
    );
    expect(read.sheet.headerRows).toEqual([0, 1, 2]);
    expect(mappingOf(read)).toEqual({
      '户主/姓名': 'headName',
      '户主/身份证号': 'idNumber',
      '住房/基本情况/建筑面积（㎡）': 'floorArea',
      '住房/鉴定/等级': 'appraisalGrade',
      '住房/鉴定/日期': 'appraisalDate',
    });
  });

  it('H11 安置户表：组下没有一个认得的列名也是表头，不是农户', () => {
    const { sheet, households } = readSheet([
      ['易地扶贫搬迁户住房保障情况表'],
      ['序号', '自然村（屯）', '户主姓名', '家庭人口数', '集中安置户', null, '备注'],
      [null, null, null, null, '是否交钥匙', '是否入住', null],
      [1, '坪上', '张三', 3, '是', '是', ''],
    ]);
    expect(sheet.headerRows).toEqual([1, 2]);
    expect(sheet.unmapped.map(({ header: h }) => h)).toEqual([
      '集中安置户/是否交钥匙',
      '集中安置户/是否入住',
    ]);
    expect(households).toHaveLength(1);
  });
});

describe('列号行、单位行、重复的表头（L5）', () => {
  it.each([
    ['数字列号', [1, 2, 3, 4, 5, 6]],
    ['文字列号', ['1', '2', '3', '4', '5', '6']],
    ['字母列号', ['A', 'B', 'C', 'D', 'E', 'F']],
    ['带括号的列号', ['（1）', '（2）', '（3）', '（4）', '（5）', '（6）']],
    ['缺一个的列号', [1, 2, 3, 4, 5, null]],
  ])('%s不是农户', (_, numbers) => {
    const { sheet, households } = readSheet([header, numbers, household]);
    expect(sheet.skippedRows).toMatchObject([{ row: 1, reason: 'column-numbers' }]);
    expect(households).toHaveLength(1);
  });

  it('单位行不是农户', () => {
    const { sheet } = readSheet([
      ['户主姓名', '家庭人口', '建筑面积'],
      [null, '人', '㎡'],
      ['张三', 3, 90],
    ]);
    expect(sheet.skippedRows).toMatchObject([{ row: 1, reason: 'units' }]);
  });

  it('每页重复打印的标题、表头和列号都不是农户', () => {
    const { sheet, households } = readSheet([
      ['回头看名单'],
      header,
      [1, 2, 3, 4, 5, 6],
      household,
      ['回头看名单'],
      header,
      [1, 2, 3, 4, 5, 6],
      [2, '红军村', '李四', ids[1], 'A级', ''],
    ]);
    expect(sheet.skippedRows.map(({ row, reason }) => [row, reason])).toEqual([
      [0, 'title'],
      [2, 'column-numbers'],
      [4, 'title'],
      [5, 'header'],
      [6, 'column-numbers'],
    ]);
    expect(households).toHaveLength(2);
  });
});
