import { describe, expect, it } from 'vitest';
import { applyWrites } from '../../../src/domain/applyPlan';
import { cellText } from '../../../src/domain/cell';
import type { RawTable } from '../../../src/domain/rawTable';
import {
  type ExportFile,
  exportFiles,
  type ExportOptions,
} from '../../../src/jobs/submission/exportFiles';
import { recogniseExports } from '../../../src/jobs/submission/recogniseExports';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { MemoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';
import { type Cells, fine, sheet, submitted } from '../../ledgers/submission/villageUnderTest';

const list: readonly Cells[] = [
  fine(0),
  fine(1, { 村: '石梁村', 变更原因: '=1+1' }),
  fine(2, { 备注: '疑似危房' }),
  fine(3, { 鉴定日期: '2018' }),
];

function exported(options: ExportOptions, standing: readonly RawTable[] = []) {
  return exportFiles(submitted(list, { standing }), standing, options);
}

function csvOf(files: readonly ExportFile[], name: string): string {
  const file = files.find((each) => each.name === name)!;
  if (file.kind !== 'csv') throw new Error('no CSV');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
}

const FOUR = ['农户基本信息', '房屋基础信息', '房屋安全情况', '房屋地质灾害、改扩建、用作经营信息'];

describe('另存的文件', () => {
  it('每表一个工作簿', () => {
    const { files } = exported({ split: 'sheet' });
    expect(files.map(({ name, rows }) => [name, rows])).toEqual(
      FOUR.map((name) => [`${name}.xlsx`, 2]),
    );
  });

  it('每村一个工作簿，序号各自从1起，没有我们自己的栏目', () => {
    const { files } = exported({ split: 'village' });
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([
      ['红军村.xlsx', 4],
      ['石梁村.xlsx', 4],
    ]);
    const second = files[1]!;
    if (second.kind !== 'workbook') throw new Error('no workbook');
    expect(second.sheets.map(({ name }) => name)).toEqual(FOUR);
    const { rows } = second.sheets[0]!;
    expect(rows.find(({ look }) => look === 'data')!.cells[0]).toBe(1);
    const headers = rows.find(({ look }) => look === 'header')!.cells;
    for (const own of ['数据来源', '报送状态', '来源']) expect(headers).not.toContain(own);
  });

  it('CSV：UTF-8 带 BOM，公式前加单引号，拦截的户不在其中', () => {
    const { files, notes } = exported({ split: 'sheet', csv: 'utf-8' });
    const text = csvOf(files, '农户基本信息.csv');
    expect(text.startsWith('\uFEFF序号,县,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain(",'=1+1,");
    expect(text).not.toMatch(/疑似|测试丙|测试丁/);
    expect(notes.join()).toContain('有1个单元格以 = + - @ 开头');
  });

  it('CSV：GBK', () => {
    const { files } = exported({ split: 'village', csv: 'gbk' });
    expect(files).toHaveLength(8);
    const [first] = files;
    expect(first).toMatchObject({ name: '红军村_农户基本信息.csv', kind: 'csv' });
    if (first?.kind !== 'csv') throw new Error('no CSV');
    expect(new TextDecoder('gbk', { fatal: true }).decode(first.bytes)).toContain('户主姓名');
  });

  it('GBK 写不出的字：指出是哪一格，不替换', () => {
    const rare = submitted([fine(0), fine(1, { 户主姓名: '𠮷某' })]);
    expect(() => exportFiles(rare, [], { split: 'sheet', csv: 'gbk' })).toThrow(
      /^“农户基本信息”第3行“户主姓名”的“𠮷某”里有 GBK 写不出的字“𠮷”/,
    );
  });
});

describe('手工改过的表再导出', () => {
  const first = submitted(list);
  const tables = applyWrites([], first.plan.writes, '报送.xlsx');
  const edited = (header: string, value: string): readonly RawTable[] =>
    tables.map((table) => {
      if (table.name !== '农户基本信息') return table;
      const column = table.rows[3]!.findIndex((cell) => cellText(cell) === header);
      const rows = table.rows.map((row, index) =>
        index === 4 ? row.map((cell, at) => (at === column ? value : cell)) : row,
      );
      return { ...table, rows };
    });

  it('用手工改的值', () => {
    const { files } = exported({ split: 'sheet', csv: 'utf-8' }, edited('联系电话', '13800001111'));
    expect(csvOf(files, '农户基本信息.csv')).toContain('13800001111');
  });

  it('手工写进“疑似”的行不导出', () => {
    const standing = edited('变更原因', '疑似重复');
    const { files, notes } = exported({ split: 'sheet', csv: 'utf-8' }, standing);
    expect(csvOf(files, '农户基本信息.csv').split('\r\n')).toHaveLength(3);
    expect(notes[0]).toBe('“农户基本信息”有1户的单元格里写着“疑似”，没有导出；核实后改填再导出。');
  });

  it('手工删掉的行不导出，并说明', () => {
    const standing = tables.map((table) =>
      table.name === '农户基本信息'
        ? { ...table, rows: table.rows.filter((_, index) => index !== 4) }
        : table,
    );
    const { files, notes } = exported({ split: 'sheet', csv: 'utf-8' }, standing);
    expect(csvOf(files, '农户基本信息.csv').split('\r\n')).toHaveLength(3);
    expect(notes[0]).toContain('有1户可以报送而表中没有');
  });
});

describe('认出其他系统的导出', () => {
  const census = [{ 房屋编号: 'T1', 身份证: '', 抗震构造措施: '', 二级结构类型: '', 层数: '2' }];
  const recognise = (...files: readonly (readonly RawTable[])[]) =>
    recogniseExports(
      files.map((tables, index) => new MemoryWorkbook(`文件${index}.xlsx`, tables)),
      gaoyan2024,
    );

  it('凭表头认出灾普，只用来补填', async () => {
    const { profile, notes } = await recognise([sheet('住户表', list)], [sheet('房屋', census)]);
    expect(profile.declaredSheets).toEqual({ 房屋: 'disaster-census' });
    expect(notes).toHaveLength(1);
  });

  it('与名单重名的工作表另起名字，名单不变', async () => {
    const { profile, workbooks } = await recognise(
      [sheet('Sheet1', list)],
      [sheet('Sheet1', census)],
    );
    const [own, other] = await Promise.all(workbooks.map((workbook) => workbook.readSheets()));
    expect([own![0]!.name, other![0]!.name]).toEqual(['Sheet1', 'Sheet1（灾普）']);
    expect(profile.declaredSheets).toEqual({ 'Sheet1（灾普）': 'disaster-census' });
  });

  it('别的村的名单还是名单', async () => {
    const { profile } = await recognise([sheet('红军村', list)], [sheet('石梁村', list)]);
    expect(profile.declaredSheets).toEqual({});
  });

  it('唯一的表像导出，也仍是名单', async () => {
    expect((await recognise([sheet('房屋', census)])).profile.declaredSheets).toEqual({});
  });
});
