import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/domain/rawTable';
import { checkWorkbooks } from '../../src/jobs/checkWorkbooks';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';
import { xikou2020 } from '../../src/policy/profiles/xikou2020';
import { MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

const IDS = {
  old: '512229196807209028',
  wife: '512221195005059069',
  son: '500229199903159016',
  other: '511228199401029031',
  third: '512201198512129074',
} as const;

const ROSTER = tableOf('户信息', [
  ['户编号', '户主姓名', '姓名', '证件号码', '与户主关系', '户主证件号码'],
  ['1001', '张大山', '张大山', IDS.old, '户主', IDS.old],
  ['1001', '张大山', '王小河', IDS.wife, '配偶', IDS.old],
  ['1001', '张大山', '张春禾', IDS.son, '之子', IDS.old],
  ['1002', '李秋谷', '李秋谷', IDS.other, '户主', IDS.other],
]);

const LIST = tableOf('核验表', [
  ['村', '户主姓名', '身份证号码', '现保障方式'],
  ['青龙村', '王小河', IDS.wife, '鉴定安全'],
  ['青龙村', '刘夏木', IDS.third, '鉴定安全'],
]);

describe.each([xikou2020, gaoyan2024])('$title：名册作为来源', (profile) => {
  it('户主变了仍是一户，漏户和多户各说一次（疑难第1例）', async () => {
    const workbooks = [new MemoryWorkbook('核验.xlsx', [LIST, ROSTER])];
    const declaredSheets = { 户信息: profile.baseRoster };
    const { result } = await checkWorkbooks({
      workbooks,
      profile: { ...profile, declaredSheets },
      day: '2020-06-18',
    });
    const found = result.findings
      .filter(({ rule }) => rule.includes('roster'))
      .map(
        ({ rule, place }) => `${rule} ${result.sheets[place.sheet]!.table.name}!${place.row! + 1}`,
      );
    expect(found.sort()).toEqual([
      'household-not-in-roster 核验表!3',
      'roster-household-missing 户信息!5',
    ]);
    expect(result.households).toHaveLength(2);
  });
});
