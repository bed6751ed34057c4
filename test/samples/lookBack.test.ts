import { describe, expect, test } from 'vitest';
import { readingOf } from '../../src/domain/household';
import { checkWorkbooks } from '../../src/jobs/checkWorkbooks';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { lookBackRows } from '../../tools/samples/lookBack/rows';
import { VILLAGES } from '../../tools/samples/township';

const DAY = '2024-10-12';

async function checked(file: string) {
  const workbooks = [await openFile(`samples/${file}`)];
  return (await checkWorkbooks({ workbooks, profile: gaoyan2024, day: DAY })).result;
}

const result = await checked('回头看_高燕镇示例.xlsx');
const rows = lookBackRows();
const judgementOf = new Map(
  result.households.map((household, index) => [
    readingOf(household, 'householdCode').raw,
    result.judgements[index],
  ]),
);

describe('回头看_高燕镇示例.xlsx as the engine reads it', () => {
  test('every household is found, the sheet of words is not taken for a list', () => {
    expect(result.households).toHaveLength(rows.length);
    expect(result.sheets.map(({ role }) => role)).toEqual(['household-list', 'not-recognised']);
  });

  test('every separator is compared with what follows it; only one is wrong', () => {
    const counts = result.sheets[0]!.announcedCounts.filter(({ row }) => row !== undefined);
    const wrong = counts.filter(({ announced, found }) => announced !== found);
    expect(wrong.map(({ text }) => text)).toEqual(['三、双河村（21户）']);
  });

  test('subtotals and notes are skipped, each with its reason', () => {
    const reasons = result.sheets[0]!.skippedRows.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === 'subtotal')).toHaveLength(VILLAGES.length + 1);
    expect(reasons.filter((reason) => reason === 'note')).toHaveLength(3);
  });

  test('only the helpers’ column belongs to no field', () => {
    expect(result.sheets[0]!.unmapped.map(({ header }) => header)).toEqual(['帮扶责任人']);
  });

  test('hidden and struck rows, and the formula error, are reported', () => {
    const [sheet] = result.sheets;
    expect(sheet!.hiddenRows).toHaveLength(1);
    expect(sheet!.struckRows).toHaveLength(1);
    expect(sheet!.errorCells.map(({ code }) => code)).toEqual(['#N/A']);
  });

  test('about two thirds of the households are preliminarily safe', () => {
    const safe = result.judgements.filter(({ result: one }) => one === 'preliminarily-safe');
    expect(safe.length / rows.length).toBeGreaterThan(0.6);
    expect(safe.length / rows.length).toBeLessThan(0.72);
  });

  const expectations = rows.flatMap(({ household, seeded, judgement }) =>
    judgement === undefined
      ? []
      : [{ code: household.code, about: seeded?.about ?? '填写规范', judgement }],
  );
  test.each(expectations)('$code $about: $judgement', ({ code, judgement }) => {
    const found = judgementOf.get(code);
    expect(found?.result, found?.reason).toBe(judgement);
  });
});

test('回头看_1904日期.xlsx gives the same readings as the same rows of the main sample', async () => {
  const old = await checked('回头看_1904日期.xlsx');
  expect(old.households).toHaveLength(11);
  for (const household of old.households) {
    const twin = result.households.find(
      (one) => readingOf(one, 'householdCode').raw === readingOf(household, 'householdCode').raw,
    );
    expect(household.readings).toEqual(twin?.readings);
  }
});

test('分村表.xlsx: the name of one sheet says 48 households, 47 stand there', async () => {
  const { sheets, households } = await checked('分村表.xlsx');
  const wrong = sheets.flatMap(({ announcedCounts }) =>
    announcedCounts.filter(({ announced, found }) => announced !== found),
  );
  expect(households).toHaveLength(12 + 9 + 47);
  expect(wrong).toMatchObject([{ announced: 48, found: 47 }]);
});

test.each([
  { file: '户信息_合并单元格.xlsx', households: 10, loose: 1 },
  { file: '户信息_仅首行.xlsx', households: 10, loose: 0 },
])('$file: $households households, $loose rows nobody owns', async ({ file, households, loose }) => {
  const { sheets, households: found } = await checked(file);
  expect(found).toHaveLength(households);
  expect(sheets.flatMap(({ looseRows }) => looseRows)).toHaveLength(loose);
});

test.each([
  { file: '自建房排查.xlsx', households: 40 },
  { file: '三年行动档案.xlsx', households: 60 },
  { file: '核验APP导出.xlsx', households: 64 },
  { file: '瑞安式表头.csv', households: 8 },
])('$file: $households rows are read', async ({ file, households }) => {
  const { households: found, sourceRows, ledger } = await checked(file);
  expect(found.length + sourceRows.length + ledger.length).toBe(households);
});

test('户信息导出.xlsx: two heads under one 户编号 are one household', async () => {
  const { households, findings } = await checked('户信息导出.xlsx');
  expect(households).toHaveLength(30);
  expect(findings.filter(({ rule }) => rule === 'several-heads')).toHaveLength(1);
});

test('灾普导出.xlsx: the row of field codes under the header is no household', async () => {
  expect((await checked('灾普导出.xlsx')).households).toHaveLength(96);
});
