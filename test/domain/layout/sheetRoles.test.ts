import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/domain/layout/readSheets';
import { tableOf } from '../../../src/domain/rawTable';
import { ids, options, readSheet } from './sheets';

const list = [
  ['户主姓名', '身份证号'],
  ['张三', ids[0]],
];

describe('工作表是什么', () => {
  it('一户一行的名单', () => {
    expect(readSheet(list).sheet.role).toBe('household-list');
  });

  it('统计表有表头而无户：不认，并说明', () => {
    const { sheet } = readSheet([
      ['序号', '自然村（屯）', '农户数', '备注'],
      [1, '坪上', 30, ''],
    ]);
    expect(sheet.role).toBe('not-recognised');
    expect(sheet.roleReason).toContain('统计表');
  });

  it.each([[[]], [[[], [null, '  ']]]])('空表 %j', (rows) => {
    expect(readSheet(rows).sheet).toMatchObject({ role: 'not-recognised', roleReason: '空表' });
  });

  const ledger = [
    ['户主姓名', '身份证号', '保障方式', '完成时限', '是否销号'],
    ['张三', ids[0]],
  ];

  it.each([['危房整改工作台账'], ['C、D级危房销号台账'], ['高燕镇住房安全工作台账']])(
    '干部自己的“%s”是整改台账，其中的行不算农户',
    (title) => {
      const read = readSheet([[title], ...ledger]);
      expect(read.sheet.role).toBe('rectification-ledger');
      expect([read.households.length, read.ledger.length]).toEqual([0, 1]);
    },
  );

  it('台账的户与名单的户用同样的标识，不互相加#2', () => {
    const tables = [tableOf('名单', list), tableOf('整改台账', ledger)];
    const read = readSheets(tables, options);
    expect([read.households[0]!.key, read.ledger[0]!.key]).toEqual([
      `id:${ids[0]}`,
      `id:${ids[0]}`,
    ]);
  });

  it('名单标题里有“台账”而没有整改的列，仍是名单', () => {
    const { sheet } = readSheet([['脱贫户住房安全“回头看”工作台账'], ...list]);
    expect(sheet.role).toBe('household-list');
  });

  it('安居台账生成的清单不算农户', () => {
    const read = readSheet([['C、D级农户名单'], ['由安居台账生成 2024-09-20'], ...list]);
    expect(read.sheet.role).toBe('generated');
    expect(read.households).toEqual([]);
  });

  it('安居台账生成的整改台账读回来', () => {
    const read = readSheet([['整改台账'], ['由安居台账生成 2024-09-20'], ...ledger]);
    expect(read.sheet.role).toBe('rectification-ledger');
    expect(read.ledger).toHaveLength(1);
  });

  it('记录表不读', () => {
    const read = readSheet(list, { name: '_anju_state', visibility: 'very-hidden' });
    expect(read.sheet.role).toBe('generated');
    expect(read.households).toEqual([]);
  });

  it('隐藏的工作表照读', () => {
    expect(readSheet(list, { visibility: 'hidden' }).households).toHaveLength(1);
  });
});

describe('多张表', () => {
  const tables = ['红军村', '长坪村', '附表'].map((name) => tableOf(name, list));

  it('几张表的户合在一起，户知道自己的表', () => {
    const read = readSheets(tables, options);
    expect(read.households.map(({ sheet, key }) => [sheet, key])).toEqual([
      [0, `id:${ids[0]}`],
      [1, `id:${ids[0]}#2`],
      [2, `id:${ids[0]}#3`],
    ]);
  });

  it('只读指定的表', () => {
    const read = readSheets(tables, { ...options, onlySheets: ['长坪村'] });
    expect(read.sheets.map(({ index, table }) => [index, table.name])).toEqual([[0, '长坪村']]);
  });
});
