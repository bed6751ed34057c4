import { describe, expect, it } from 'vitest';
import { reconcile } from '../../functions/functions';
import { maskedId } from '../../src/domain/reconcile/sentences';
import { reportLines } from '../../src/domain/reconcile/reportLines';
import { reconcileFiles } from '../../src/jobs/reconcileWorkbooks';
import { defaultProfile } from '../../src/policy/profiles';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { certificateNumber } from '../../tools/samples/people';
import { excelHandsTable } from './excelHands';

const DAY = '2024-10-12';
const options = { profile: defaultProfile, day: DAY };

async function tablesOf(...files: readonly string[]) {
  const workbooks = await Promise.all(files.map((file) => openFile(`samples/${file}`)));
  const tables = await Promise.all(workbooks.map((workbook) => workbook.readSheets()));
  return tables.flat();
}

describe('RECONCILE', () => {
  it.each([
    ['比对大样本.xlsx', 0, 1],
    ['比对大样本.xlsx', 0, 2],
    ['比对大样本.xlsx', 2, 1],
  ])('answers as the job does: %s, sheets %i and %i', async (file, left, right) => {
    const tables = await tablesOf(file);
    const [a, b] = [tables[left]!, tables[right]!];
    // A range has no name: the function cannot know which systems they are.
    const asRanges = [
      { ...a, name: '甲表', workbook: '' },
      { ...b, name: '乙表', workbook: '' },
    ];
    const [pair] = reconcileFiles(
      asRanges.map((table) => [table]),
      options,
    ).pairs;
    const rows = await reconcile(excelHandsTable(a), excelHandsTable(b), DAY);
    const ofJob = reportLines(pair!).map((line) => [
      ...[line.matched, line.field, line.leftValue, line.rightValue, line.sentence],
    ]);
    const ofFunction = rows.slice(1).map((row) => [row[3], ...row.slice(5)]);
    expect(ofFunction).toEqual(ofJob);
    expect(ofFunction.length).toBeGreaterThan(150);
  });

  it('shows no certificate number', async () => {
    const [app, national] = await tablesOf('比对大样本.xlsx');
    const rows = await reconcile(excelHandsTable(app!), excelHandsTable(national!), DAY);
    expect(rows.flat().filter((cell) => /\d{15}/.test(String(cell)))).toEqual([]);
    expect(maskedId('512229196807209028')).toBe('512229********9028');
  });

  it('compares 100,000 households with 100,000 in one call', async () => {
    const header = ['户主姓名', '证件号码', '村', '组', '鉴定等级'];
    const table = (grade: (index: number) => string): unknown[][] => [
      header,
      ...Array.from({ length: 100_000 }, (_, index) => [
        ...[`张${index}`, idOf(index), '红军村', (index % 9) + 1, grade(index)],
      ]),
    ];
    const rows = await reconcile(
      table(() => 'B级'),
      table((index) => (index % 50_000 === 7 ? 'C级' : 'B')),
      DAY,
    );
    expect(rows).toHaveLength(100_001);
    expect(rows.filter((row) => row[4] === '不同')).toHaveLength(2);
  });

  it('says which table is blank, and what to select', async () => {
    const table = [
      ['户主姓名', '证件号码'],
      ['张平安', idOf(1)],
    ];
    expect(await reconcile(table, [['']], DAY)).toEqual([[expect.stringContaining('乙表是空的')]]);
    expect(await reconcile(table, [['x']], DAY)).toEqual([
      [expect.stringContaining('请把表头和数据行一起选中')],
    ]);
    expect(await reconcile([['']], [['']], DAY)).toEqual([['']]);
  });
});

/** A valid number for each index. */
function idOf(index: number): string {
  const year = 1940 + Math.floor(index / 2700);
  const month = Math.floor((index % 2700) / 300) + 1;
  const day = Math.floor((index % 300) / 30) + 10;
  const date = `${year}0${month}${day}`;
  return certificateNumber('512229', date, 901 + (index % 30));
}
