import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { reconcile } from '../../../src/domain/reconcile/reconcile';
import { isDifference, type Verdict } from '../../../src/domain/reconcile/verdict';
import { reconcileRules } from '../../../src/policy/reconcile';
import { systemOf } from './townshipTables';

const ID = '512229196807209028';

/** What two cells of the same household say of each other; the header may differ from side to side. */
type Line = readonly [left: CellValue, right: CellValue, verdict: Verdict];

function verdictOf(
  [leftHeader, rightHeader]: readonly [string, string],
  left: CellValue,
  right: CellValue,
  [leftName, rightName]: readonly [string, string] = ['甲', '乙'],
): Verdict {
  const side = (name: string, header: string, cell: CellValue) =>
    systemOf(name, [
      ['证件号码', '备注', header],
      [ID, '无', cell],
    ]);
  const pair = reconcile(
    side(leftName, leftHeader, left),
    side(rightName, rightHeader, right),
    reconcileRules,
  );
  expect(pair.counts.matched).toBe(1);
  expect(pair.comparisons.length).toBeLessThanOrEqual(1);
  return pair.comparisons[0]?.verdict ?? 'same';
}

/** The table of brief §3.5, each line with its neighbour. */
const table: Readonly<Record<string, readonly [headers: readonly [string, string], Line[]]>> = {
  等级: [
    ['鉴定等级', '鉴定等级'],
    [
      ['A级', 'A', 'same'],
      ['A级', 'B级', 'different'],
      ['A级', '安全', 'compatible'],
      ['B级', '安全', 'compatible'],
      ['C级', '安全', 'different'],
      ['C级', '不安全', 'compatible'],
      ['D级', '不安全', 'compatible'],
      ['B级', '不安全', 'different'],
      ['安全', '安全', 'same'],
      ['C级', '', 'missing-right'],
      ['未鉴定', 'C级', 'missing-left'],
      ['CD级', 'D级', 'compatible'],
      ['CD级', 'B级', 'different'],
      ['疑似危房', 'B级', 'unclear'],
      ['三级', 'C级', 'unclear'],
    ],
  ],
  等级与是否危房户: [
    ['鉴定等级', '是否危房户'],
    [
      ['A级', '否', 'compatible'],
      ['B级', '否', 'compatible'],
      ['C级', '是', 'compatible'],
      ['D级', '否', 'different'],
      ['安全', '是', 'different'],
    ],
  ],
  保障方式: [
    ['住房保障方式', '住房保障方式'],
    [
      ['鉴定安全', '1.鉴定安全', 'same'],
      ['鉴定安全', '改造安全', 'different'],
      ['改造安全', '', 'missing-right'],
    ],
  ],
  保障方式与危改记录: [
    ['住房保障方式', '列入危改年度'],
    [
      ['改造安全', 2015, 'compatible'],
      ['改造安全', 2014, 'different'],
      ['鉴定安全', 2014, 'compatible'],
      ['鉴定安全', 2015, 'different'],
      ['保障安全', 2018, 'unclear'],
      ['改造安全', '2014-2015', 'unclear'],
      ['改造安全', '', 'same'],
    ],
  ],
  保障方式与搬迁记录: [
    ['住房保障方式', '搬迁年度'],
    [
      ['改造安全', 2018, 'compatible'],
      ['鉴定安全', 2018, 'different'],
      ['鉴定安全', 2014, 'compatible'],
    ],
  ],
  现住房与搬迁记录: [
    ['现住房情况', '搬迁年度'],
    [
      ['集合住宅', 2018, 'compatible'],
      ['自有农村住房', 2018, 'unclear'],
    ],
  ],
  保障方式与现住房: [
    ['住房保障方式', '现住房情况'],
    [
      ['改造安全', '集合住宅', 'compatible'],
      ['改造安全', '自有农村住房', 'compatible'],
      ['保障安全', '租住', 'compatible'],
      ['保障安全', '自有农村住房', 'different'],
      ['鉴定安全', '租住', 'unclear'],
    ],
  ],
  日期: [
    ['鉴定日期', '鉴定时间'],
    [
      ['2021-05-03', '2021年5月3日', 'same'],
      ['2021-05-03', 2021, 'compatible'],
      ['2021-05-03', '2021.5', 'compatible'],
      ['2021-05-03', '2021-06-03', 'compatible'],
      ['2021-12-31', '2022-01-01', 'different'],
      ['2020年以前', 2019, 'compatible'],
      ['2020年以前', 2020, 'different'],
    ],
  ],
  鉴定与竣工: [
    ['鉴定日期', '竣工日期'],
    [
      ['2018-03', '2018-11', 'different'],
      ['2018-12-01', '2018-11-30', 'same'],
      [2018, '2018-11', 'unclear'],
      [2019, '2018-11', 'same'],
    ],
  ],
  年代: [
    ['建筑年代', '建成时间'],
    [
      ['1998年', 1998, 'same'],
      ['1998年', '1991-2000年', 'compatible'],
      ['2000年', '1991-2000年', 'compatible'],
      ['2001年', '1991-2000年', 'different'],
      ['1980年及以前', 1975, 'compatible'],
      [1998, 1999, 'different'],
    ],
  ],
  面积: [
    ['建筑面积', '建筑面积'],
    [
      [100, '105㎡', 'same'],
      [100, 106, 'different'],
      [10, 11, 'same'],
      [10, 11.1, 'different'],
      ['4间', 100, 'unclear'],
    ],
  ],
  不同口径的面积: [
    ['建筑面积', '住房面积'],
    [
      [100, 60, 'compatible'],
      [100, 100, 'same'],
    ],
  ],
  姓名: [
    ['户主姓名', '户主姓名'],
    [
      ['张　三', '张三', 'same'],
      ['买买提·阿不都', '买买提•阿不都', 'same'],
      ['李小红', '李晓红', 'compatible'],
      ['李小红', '李大红', 'different'],
    ],
  ],
  人口: [
    ['家庭人口', '当前家庭人口数'],
    [
      [3, '3人', 'same'],
      [3, 4, 'different'],
      ['4+1', 5, 'compatible'],
      ['4+1', 6, 'unclear'],
    ],
  ],
  村: [
    ['村', '行政村'],
    [
      ['红军村', '高燕镇红军村委会', 'same'],
      ['红军村', '红军', 'same'],
      ['红军村', '红军社区', 'compatible'],
      ['红军村', '石梁村', 'different'],
    ],
  ],
  是否: [
    ['是否改扩建', '是否自行改扩建'],
    [
      ['是', '有', 'same'],
      ['否', '无', 'same'],
      ['是', '无', 'different'],
      ['不清楚', '是', 'unclear'],
      ['', '否', 'missing-left'],
    ],
  ],
  手续: [
    ['产权登记', '不动产登记'],
    [
      ['有', '有', 'same'],
      ['有', '无', 'different'],
    ],
  ],
};

describe.each(Object.entries(table))('%s', (_, [headers, lines]) => {
  it.each(lines)('%s beside %s is %s', (left, right, verdict) => {
    expect(verdictOf(headers, left, right)).toBe(verdict);
  });

  it('says the same from the other side', () => {
    const mirrored: Partial<Record<Verdict, Verdict>> = {
      'missing-left': 'missing-right',
      'missing-right': 'missing-left',
    };
    for (const [left, right, verdict] of lines) {
      const back = verdictOf([headers[1], headers[0]], right, left);
      expect(back).toBe(mirrored[verdict] ?? verdict);
    }
  });
});

it('counts differences and omissions, and nothing else', () => {
  const verdicts = ['same', 'compatible', 'different', 'missing-left', 'missing-right', 'unclear'];
  expect((verdicts as Verdict[]).filter(isDifference)).toEqual([
    'different',
    'missing-left',
    'missing-right',
  ]);
});

it('an archive of renovations holds the grade before the works: no contradiction of the grade now', () => {
  const names = ['三年行动', '核验APP'] as const;
  expect(verdictOf(['危房等级', '鉴定等级'], 'D级', 'A级', names)).toBe('compatible');
  expect(verdictOf(['改造后等级', '鉴定等级'], 'D级', 'A级', names)).toBe('different');
});
