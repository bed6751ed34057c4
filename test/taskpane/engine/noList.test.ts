import { beforeEach, describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';
import { JobRefused } from '../../../src/jobs/jobRefused';
import type { ProfileFile } from '../../../src/policy/profiles/profileSchema';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import type { PaneEngine } from '../../../taskpane/engine/paneEngine';
import { sheetToName } from '../../../taskpane/look/sheetToName';
import { checkedEngine, EVERYTHING, NO_LIST, openSample, REQUEST } from './engines';

const PROFILE: ProfileFile = { extends: 'gaoyan-2024', id: 'own', title: '本镇方案' };

const engineOver = (...tables: readonly RawTable[]) =>
  checkedEngine(new OpenMemoryWorkbook('台账.xlsx', tables));

/** A list in words of its own, below a title; and one beside it that nobody could take for a list. */
const OWN_WORDS = tableOf('入户情况', [
  ['高燕镇入户情况'],
  ['填报单位：高燕镇', null, '日期：2024-09-20'],
  ['哪个 村', '家里管事的', '他的号码', '房子好不好'],
  ['红军村', '测试甲', '512229196807209028', 'B级'],
  ['红军村', '测试乙', '500229199903159016', 'C级'],
]);
const SENTENCES = tableOf('填写要求', [['每户一行。'], ['不要合并单元格。']]);

describe('a workbook without a list of households', () => {
  let engine: PaneEngine;
  beforeEach(async () => {
    engine = await engineOver(SENTENCES, OWN_WORDS);
  });

  test('is checked and shown, with the columns that can be named', async () => {
    const overview = await engine.recheck(REQUEST);
    expect(overview).toMatchObject({ listFound: false, households: 0 });
    const [sentences, own] = overview.sheets;
    expect(sentences).toMatchObject({ role: 'not-recognised', columns: [], headerRows: [] });
    expect(own!.role).toBe('not-recognised');
    expect(own!.headerRows).toEqual([2]);
    expect(own!.columns.map(({ letters, header, field }) => [letters, header, field])).toEqual([
      ['A', '哪个村', undefined],
      ['B', '家里管事的', undefined],
      ['C', '他的号码', undefined],
      ['D', '房子好不好', undefined],
    ]);
    expect(own!.columns[1]!.samples).toEqual(['测试甲', '测试乙']);
    expect(own!.columns[2]!.samples!.join()).not.toMatch(/512229196807209028|500229199903159016/);
    expect(sheetToName(overview.sheets)).toBe('入户情况');
  });

  test.each(['check', 'lists', 'ledger', 'submit'] as const)(
    'is refused by the job %s with the sentence of the command line',
    async (job) => {
      const refused = engine.plan(job);
      await expect(refused).rejects.toThrow(JobRefused);
      await expect(refused).rejects.toThrow(/没有找到住户名单，无法检查。.*“填写要求”.*“入户情况”/);
    },
  );

  test('gives its households once two columns have been named', async () => {
    const headers = { 哪个村: 'village', 家里管事的: 'headName', 他的号码: 'idNumber' };
    const overview = await engine.recheck({ ...REQUEST, profile: { ...PROFILE, headers } });
    expect(overview).toMatchObject({ listFound: true, households: 2 });
    const [first] = await engine.householdRows({}, 0, 1);
    expect(first).toMatchObject({ household: '红军村 测试甲', sheet: '入户情况', row: 3 });
    expect((await engine.plan('lists')).empty).toBe(false);
  });

  test('goes back to having none when that is taken back', async () => {
    const headers = { 家里管事的: 'headName', 他的号码: 'idNumber' };
    await engine.recheck({ ...REQUEST, profile: { ...PROFILE, headers } });
    expect(await engine.recheck(REQUEST)).toMatchObject({ listFound: false, households: 0 });
  });
});

test('a sample without a list finds nothing but that everybody is missing, and asks nothing', async () => {
  const engine = await checkedEngine(await openSample(NO_LIST));
  const { rules } = await engine.findings(EVERYTHING);
  expect(rules.map(({ id, count }) => [id, count])).toEqual([['household-count-differs', 1]]);
  expect(await engine.questions()).toEqual([]);
});

test('a list that holds no household is a list', async () => {
  const engine = await engineOver(tableOf('名单', [['村', '户主姓名', '身份证号', '鉴定等级']]));
  expect(await engine.recheck(REQUEST)).toMatchObject({ listFound: true, households: 0 });
});

describe('the row that is most like a header', () => {
  const columnsOf = async (...rows: readonly CellValue[][]): Promise<readonly string[]> => {
    const { sheets } = await (await engineOver(tableOf('表', rows))).recheck(REQUEST);
    return sheets[0]!.columns.map(({ header }) => header);
  };

  test.each<[string, CellValue[][], string[]]>([
    ['two names', [['甲称', '乙称']], ['甲称', '乙称']],
    ['one name', [['甲称'], ['张三']], []],
    ['a row with a number', [['甲称', 3]], []],
    ['a name as long as may be', [['甲'.repeat(24), '乙称']], ['甲'.repeat(24), '乙称']],
    ['a sentence', [['甲'.repeat(25), '乙称']], []],
    [
      'a row half as wide as the data',
      [
        ['甲称', '乙称'],
        [1, 2, 3, 4],
      ],
      ['甲称', '乙称'],
    ],
    [
      'a row not half as wide',
      [
        ['甲称', '乙称'],
        [1, 2, 3, 4, 5],
      ],
      [],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(await columnsOf(...rows)).toEqual(expected);
  });
});
