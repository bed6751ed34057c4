import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/domain/rawTable';
import { sumOfFile } from '../../../src/domain/tally/sumOfFile';
import { rollUpTables } from '../../../src/jobs/rollup/rollUpFile';
import { townIn } from '../../../src/jobs/rollup/townOf';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';

const OPTIONS = { profile: gaoyan2024, day: '2024-10-08' };
const HEADER = ['户主姓名', '证件号码', '村', '鉴定等级'];
const ROW = ['张三', '512229193801019019', '红军村', 'A级'];

describe('the name of a town', () => {
  it.each([
    ['高燕镇', '高燕镇'],
    ['回头看_高燕镇示例.xlsx', '高燕镇'],
    ['重庆市城口县高燕镇脱贫户名单', '高燕镇'],
    ['2024年溪口乡住户表', '溪口乡'],
    ['葛城街道.csv', '葛城街道'],
    ['各乡镇汇总', undefined],
    ['城乡居民名单', undefined],
    ['住户表', undefined],
  ])('in “%s” is %s', (text, town) => {
    expect(townIn(text)).toBe(town);
  });
});

describe('the town of a household', () => {
  const rows = [HEADER, ROW];
  it.each([
    [
      'column',
      [
        ['乡镇', ...HEADER],
        ['葛城街道', ...ROW],
      ],
      '甲镇',
      '乙镇.xlsx',
      '葛城街道',
    ],
    ['caption', [['填报单位：溪口乡人民政府'], ...rows], '甲镇', '乙镇.xlsx', '溪口乡'],
    ['sheet-name', rows, '甲镇', '乙镇.xlsx', '甲镇'],
    ['file-name', rows, '住户表', '乙镇.xlsx', '乙镇'],
    ['folder', rows, '住户表', '住户表.xlsx', '丁镇'],
  ] as const)('is taken from the %s first', (from, cells, sheet, name, town) => {
    const file = { name, folders: ['丙镇', '丁镇'] };
    const { counts } = rollUpTables([tableOf(sheet, cells)], OPTIONS, file);
    expect(counts?.townsFrom).toEqual([from]);
    expect(counts?.villages.map((village) => village.town)).toEqual([town]);
    expect(sumOfFile(counts!).households).toBe(1);
  });

  it('is said to be unknown where nothing names it', () => {
    const file = { name: '住户表.xlsx', folders: ['县'] };
    const { counts } = rollUpTables([tableOf('Sheet1', rows)], OPTIONS, file);
    expect(counts?.villages.map(({ town }) => town)).toEqual(['未写乡镇']);
  });
});
