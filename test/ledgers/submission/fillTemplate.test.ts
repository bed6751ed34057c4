import { describe, expect, it } from 'vitest';
import { applyWrites } from '../../../src/domain/applyPlan';
import { type CellValue, cellText } from '../../../src/domain/cell';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';
import { fillTemplate } from '../../../src/ledgers/submission/fillTemplate';
import { fine, submitted } from './villageUnderTest';

const { input } = submitted([
  fine(0),
  fine(1, { 现住房情况: '投亲靠友', 核实人: '甲队员', 核实日期: '2024-09-20' }),
  fine(2, { 备注: '疑似危房' }),
]);

const HEADER = ['序号', '农户姓名', '身份证号', '现住房情况', '层数', '是否合格'];

function form(below: readonly (readonly CellValue[])[] = [], header = HEADER): RawTable {
  return tableOf('上报表', [['某县2024年上报表'], header, ...below]);
}

function filled(table: RawTable): { text: string[][]; sentences: readonly string[] } {
  const { writes, sentences, refusal } = fillTemplate(input, [table]);
  expect(refusal).toBeUndefined();
  const [after] = applyWrites([table], writes, '');
  return { text: after!.rows.map((row) => row.map(cellText)), sentences };
}

describe('填入上级的空白模板', () => {
  it('按表头对应，只写表头以下的空格；说明没有对应的列', () => {
    const { text, sentences } = filled(form());
    expect(text.slice(2)).toEqual([
      ['1', '测试甲', cellText(fine(0)['证件号码']), '自有农村住房', '2'],
      ['2', '测试乙', cellText(fine(1)['证件号码']), '其他安全住房'],
    ]);
    expect(text.slice(0, 2)).toEqual([['某县2024年上报表'], HEADER]);
    expect(sentences[0]).toMatch(
      /^模板“上报表”已按“农户基本信息”填入2户，对应了5列。没有对应内容、没有填的列：是否合格。/,
    );
  });

  it('再填一次不重复', () => {
    const table = form();
    const { writes } = fillTemplate(input, [table]);
    const after = applyWrites([table], writes, '');
    expect(fillTemplate(input, after).writes).toEqual([]);
  });

  it('跳过列号行，预先编好的序号不改', () => {
    const { text } = filled(form([[1, 2, 3, 4, 5, 6], [7], [8]]));
    expect(text.slice(2).map((row) => row.slice(0, 2))).toEqual([
      ['1', '2'],
      ['7', '测试甲'],
      ['8', '测试乙'],
    ]);
  });

  it.each([
    ['正好放得下', [[1], [2], ['审核人：']], undefined],
    [
      '少一行',
      [[1], ['审核人：']],
      '模板“上报表”表头以下只有1行空行，放不下2户；请先在模板里插入1行再填。',
    ],
  ])('表尾以上的空行%s', (_, below, refusal) => {
    const result = fillTemplate(input, [form(below)]);
    expect(result.refusal).toBe(refusal);
    expect(result.writes).toHaveLength(refusal === undefined ? 1 : 0);
  });

  it('两行表头，合并的上一行也算', () => {
    const table: RawTable = {
      ...tableOf('上报表', [
        ['序号', '农户', null, '房屋', null],
        [null, '户主姓名', '证件号码', '建筑层数', '结构类型'],
      ]),
      merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
    };
    expect(filled(table).text[2]!.slice(0, 2)).toEqual(['1', '测试甲']);
  });

  it.each([
    ['没有户编号和证件号码', ['户主姓名', '现住房情况', '建筑层数', '联系电话']],
    ['认得的不到三列', ['证件号码', '联系电话', '甲', '乙', '丙']],
  ])('%s：不填', (_, header) => {
    expect(fillTemplate(input, [form([], header)]).refusal).toMatch(
      /^模板里没有一张表能对应报送内容/,
    );
  });
});
