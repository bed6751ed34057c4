import { expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { tableOf } from '../../../src/domain/rawTable';
import { mirrorPair } from '../../../src/domain/reconcile/mirrorPair';
import type { Reconciliation } from '../../../src/domain/reconcile/reconciliation';
import { reconcileFiles } from '../../../src/jobs/reconcileWorkbooks';
import { defaultProfile } from '../../../src/policy/profiles';

const HEADER = ['户编号', '户主姓名', '证件号码', '村', '组', '鉴定等级', '面积'];
const row = (code: string, name: string, id: string, village: string, grade: string) => [
  ...[code, name, id, village, '3组', grade],
];
const APP = [
  HEADER.slice(0, 6),
  row('500229108201', '测试甲', '512229196001019014', '红军村', 'A级'),
  row('500229108202', '测试乙', '512229196101019011', '红军村', 'B级'),
  row('', '李小红', '', '红军村', ''),
  row('500229108209', '测试己', '', '石梁村', 'C级'),
];
const POOR = [
  HEADER,
  [...row('500229108201', '测试甲', '512229196001019014', '红军社区', 'A级'), 100],
  [...row('500229108202', '测试乙', '512229196101019011', '红军社区', ''), 100],
  [...row('', '李晓红', '', '红军村', ''), 100],
];

function compare(
  first: string,
  one: readonly CellValue[][],
  second: string,
  other: readonly CellValue[][],
): Reconciliation {
  const files = [
    [tableOf('Sheet1', one, { workbook: `${first}.xlsx` })],
    [tableOf('Sheet1', other, { workbook: `${second}.xlsx` })],
  ];
  const [pair] = reconcileFiles(files, { profile: defaultProfile, day: '2020-06-12' }).pairs;
  return pair!;
}

/** What a pair says, without the systems themselves. */
const said = ({ left, right, ...rest }: Reconciliation) => ({
  left: left.name,
  right: right.name,
  ...rest,
});

it('sees a pair from the other side as comparing it the other way round would', () => {
  const pair = compare('核验APP', APP, '国家扶贫系统', POOR);
  expect(pair.counts).toMatchObject({ different: 1, candidates: 1, onlyLeft: 1, onlyRight: 0 });
  expect(pair.villageQuestions).toHaveLength(1);
  expect(said(mirrorPair(pair))).toEqual(said(compare('国家扶贫系统', POOR, '核验APP', APP)));
  expect(mirrorPair(mirrorPair(pair))).toEqual(pair);
});
