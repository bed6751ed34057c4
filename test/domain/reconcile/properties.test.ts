import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { reconcile } from '../../../src/domain/reconcile/reconcile';
import type { Reconciliation } from '../../../src/domain/reconcile/reconciliation';
import { isDifference, mirrored } from '../../../src/domain/reconcile/verdict';
import { reconcileRules } from '../../../src/policy/reconcile';
import { certificateNumber } from '../../../tools/samples/people';
import { systemOf } from './townshipTables';

const HEADER = [
  ...['户编号', '户主姓名', '证件号码', '家庭人口', '村', '组'],
  ...['鉴定等级', '鉴定日期', '建筑面积', '建筑年代', '现住房情况'],
] as const;
type Row = readonly CellValue[];

const id = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 901, max: 902 }))
  .map(([day, sequence]) =>
    certificateNumber('512229', `19${50 + day}0${(day % 9) + 1}12`, sequence),
  );
const dirtyId = fc.oneof(
  { weight: 6, arbitrary: id },
  id.map((text) => text.slice(0, 17)),
  id.map((text): CellValue => ({ kind: 'long-number', text: `${text.slice(0, 15)}000` })),
  id.map((text) => `${text.slice(0, 6)}********${text.slice(14)}`),
  id.map((text) => text.slice(0, 17) + (text.endsWith('1') ? '2' : '1')),
  fc.constantFrom<CellValue>(null, '无'),
);
const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom<CellValue>(null, '500229108201', '500229108202', '500229108203', '7'),
  fc.constantFrom<CellValue>('李小红', '李晓红', '王大山', '赵 四', '张三、李四', '□有福'),
  dirtyId,
  fc.constantFrom<CellValue>(null, 1, 2, '3人', '4+1'),
  fc.constantFrom<CellValue>('红军村', '红军社区', '石梁村', null),
  fc.constantFrom<CellValue>('一组', '3社', 3, null),
  fc.constantFrom<CellValue>(null, 'A级', 'B', 'C级', '安全', '危房', '三级', 'CD级', '未鉴定'),
  fc.constantFrom<CellValue>(null, '2019.12', 43830, 2021, '2020年以前', '去年'),
  fc.constantFrom<CellValue>(null, 100, 101, 104, 130, '120㎡', '4间'),
  fc.constantFrom<CellValue>(null, '1998年', '1991-2000年', '2005', '不详'),
  fc.constantFrom<CellValue>(null, '自有农村住房', '租房', '其他安全住房', '住亲戚家'),
);
const rows = fc.array(row, { minLength: 1, maxLength: 14 });

function system(name: string, table: readonly Row[], header: readonly string[] = HEADER) {
  return systemOf(name, [header, ...table]);
}

/** What a reconciliation says, in words that do not depend on where a household stands. */
function said(pair: Reconciliation): string[] {
  const written = (side: 'left' | 'right', index: number): string =>
    pair[side].households[index]!.readings.map((reading) => reading?.raw ?? '').join('|');
  const { matches, candidates, shared } = pair.matching;
  const words = (side: 'left' | 'right', indexes: readonly number[]): string =>
    indexes
      .map((index) => written(side, index))
      .sort()
      .join(' & ');
  return [
    ...matches.map((m) => `${m.by}: ${written('left', m.left)} = ${written('right', m.right)}`),
    ...candidates.map(
      (c) => `? ${written('left', c.left)} = ${written('right', c.right)} ${c.reasons.join()}`,
    ),
    ...shared.map((s) => `${s.by}: ${words('left', s.left)} = ${words('right', s.right)}`),
    ...pair.onlyLeft.map((only) => `left ${only.normal} ${written('left', only.household)}`),
    ...pair.onlyRight.map((only) => `right ${only.normal} ${written('right', only.household)}`),
    ...pair.comparisons.map(({ match, topic, verdict, why }) => {
      const { left, right } = matches[match]!;
      return `${topic.id} ${verdict} ${why}: ${written('left', left)} / ${written('right', right)}`;
    }),
    ...pair.villageQuestions.map((q) => `village ${q.left} ${q.right} ${q.households}`),
  ].sort();
}

/** The same seen from the other side. */
function mirrorOf(pair: Reconciliation): Reconciliation {
  const { matching } = pair;
  const swap = <T extends { left: unknown; right: unknown }>(each: T) => ({
    ...each,
    left: each.right as T['left'],
    right: each.left as T['right'],
  });
  return {
    ...pair,
    left: pair.right,
    right: pair.left,
    matching: {
      matches: matching.matches.map(swap),
      candidates: matching.candidates.map(swap),
      shared: matching.shared.map(swap),
      onlyLeft: matching.onlyRight,
      onlyRight: matching.onlyLeft,
    },
    comparisons: pair.comparisons.map((each) => {
      const { verdict, why } = mirrored(each);
      const words = verdict === 'missing-left' ? '甲方没有填写' : '乙方没有填写';
      return { ...each, verdict, why: verdict.startsWith('missing') ? words : why };
    }),
    onlyLeft: pair.onlyRight,
    onlyRight: pair.onlyLeft,
    villageQuestions: pair.villageQuestions.map(swap),
  };
}

describe('reconcile', () => {
  it('is symmetric: B×A is A×B mirrored', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [left, right] = [system('甲', a), system('乙', b)];
        const there = reconcile(left, right, reconcileRules);
        const back = reconcile(right, left, reconcileRules);
        expect(said(mirrorOf(back))).toEqual(said(there));
      }),
    );
  });

  it('is reflexive: A×A has no difference and nobody stands on one side only', () => {
    fc.assert(
      fc.property(rows, (a) => {
        const pair = reconcile(system('甲', a), system('乙', a), reconcileRules);
        const differing = pair.comparisons.filter(({ verdict }) => isDifference(verdict));
        expect(differing).toEqual([]);
        expect([...pair.onlyLeft, ...pair.onlyRight]).toEqual([]);
      }),
    );
  });

  it('accounts for every household exactly once, candidates aside', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const { matching, left, right } = reconcile(
          system('甲', a),
          system('乙', b),
          reconcileRules,
        );
        for (const [side, only] of [
          ['left', matching.onlyLeft],
          ['right', matching.onlyRight],
        ] as const) {
          const settled = [
            ...matching.matches.map((match) => match[side]),
            ...matching.shared.flatMap((group) => group[side]),
            ...only,
            ...new Set(matching.candidates.map((candidate) => candidate[side])),
          ];
          const count = (side === 'left' ? left : right).households.length;
          expect([...settled].sort((x, y) => x - y)).toEqual(
            Array.from({ length: count }, (_, i) => i),
          );
        }
      }),
    );
  });

  it('does not depend on the order of rows and columns', () => {
    fc.assert(
      fc.property(rows, rows, fc.infiniteStream(fc.nat()), (a, b, draws) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, at: draws.next().value as number }))
            .sort((x, y) => x.at - y.at)
            .map(({ item }) => item);
        const order = shuffled(HEADER.map((_, index) => index));
        const moved = shuffled(b).map((cells) => order.map((column) => cells[column] ?? null));
        const header = order.map((column) => HEADER[column] ?? '');
        const straight = reconcile(system('甲', a), system('乙', b), reconcileRules);
        const mixed = reconcile(system('甲', a), system('乙', moved, header), reconcileRules);
        expect(said(mixed)).toEqual(said(straight));
      }),
    );
  });
});

/** Ways to write one and the same value (brief §5), column by column as in HEADER; one line a value. */
const SPELLINGS: readonly (readonly (readonly CellValue[])[])[] = [
  [
    ['500229108201', '５００２２９１０８２０１', ' 500229108201 '],
    ['500229108202', '500229 108202'],
  ],
  [
    ['赵四', '赵 四', '赵\u3000四'],
    ['李小红', ' 李小红', '李小红 '],
  ],
  [
    [
      '51222919500101901X',
      '51222919500101901x',
      '512229 19500101 901X',
      '５１２２２９１９５００１０１９０１X',
    ],
    ['512229196807209028', "'512229196807209028", '512229196807209028 '],
  ],
  [
    [2, '2', '2人', '２'],
    [3, '3', '3 人'],
  ],
  [
    ['红军村', '红军村委会', '高燕镇红军村', '红 军 村'],
    ['石梁村', '石梁'],
  ],
  [
    ['一组', '1组', '第1组', '１组'],
    ['3组', 3, '三组', '3社'],
  ],
  [
    ['A级', 'A', 'Ａ级', 'a级'],
    ['C级', 'C', 'Ｃ', 'c 级'],
  ],
  [
    ['2021-12-05', '2021.12.5', '2021年12月5日', '20211205'],
    ['2020-06', '2020.6', '2020年6月', '2020/06'],
  ],
  [
    [100, '100', '100㎡', '１００平方米'],
    [130, '130.0', '130 ㎡'],
  ],
  [
    [1998, '1998', '1998年', '１９９８年'],
    [2005, '2005 年'],
  ],
  [
    ['自有农村住房', '自有 农村住房', '自建房'],
    ['租房', '租 房'],
  ],
];

/** Which value stands in each column, and how it is written on one occasion and on another. */
const spelledRow = fc.tuple(
  ...SPELLINGS.map((values) =>
    fc.record({
      value: fc.nat({ max: values.length - 1 }),
      plain: fc.constant(0),
      dressed: fc.nat({ max: 5 }),
    }),
  ),
);
const spelledRows = fc.array(spelledRow, { minLength: 1, maxLength: 8 });

function spelled(
  table: readonly (readonly { value: number; plain: number; dressed: number }[])[],
  how: 'plain' | 'dressed',
): Row[] {
  return table.map((cells) =>
    cells.map((cell, column) => {
      const ways = SPELLINGS[column]![cell.value]!;
      return ways[cell[how] % ways.length]!;
    }),
  );
}

/** What a reconciliation says without the words it quotes. */
function found({ matching, comparisons, counts, villageQuestions }: Reconciliation) {
  const { matches, shared, onlyLeft, onlyRight } = matching;
  return {
    ...{ matches, shared, onlyLeft, onlyRight, counts, questions: villageQuestions.length },
    candidates: matching.candidates.map(({ left, right }) => [left, right]),
    verdicts: comparisons.map(({ match, topic, verdict }) => [match, topic.id, verdict]),
  };
}

it('does not depend on how values are written', () => {
  fc.assert(
    fc.property(spelledRows, spelledRows, (a, b) => {
      const as = (left: 'plain' | 'dressed', right: 'plain' | 'dressed') =>
        found(
          reconcile(
            system('甲', spelled(a, left)),
            system('乙', spelled(b, right)),
            reconcileRules,
          ),
        );
      const plain = as('plain', 'plain');
      expect(as('dressed', 'dressed')).toEqual(plain);
      expect(as('plain', 'dressed')).toEqual(plain);
    }),
  );
});

/** What other systems write: houses with their 图斑, and records of works. */
const WORKS = [
  '户主姓名',
  '证件号码',
  '村',
  '图斑编号',
  '改造年度',
  '搬迁年度',
  '竣工日期',
] as const;
const GUARANTEED = [
  '户主姓名',
  '证件号码',
  '村',
  '图斑编号',
  '保障方式',
  '现住房情况',
  '鉴定日期',
] as const;
const footprint = fc.constantFrom<CellValue>(null, '0001', '0002', '0003');
const common = [
  fc.constantFrom<CellValue>('李小红', '李晓红', '王大山'),
  dirtyId,
  fc.constantFrom<CellValue>('红军村', '红军社区', '石梁村'),
  footprint,
] as const;
const worksRows = fc.array(
  fc.tuple(
    ...common,
    fc.constantFrom<CellValue>(null, 2014, 2015, '2014-2015'),
    fc.constantFrom<CellValue>(null, 2014, 2018, '不详'),
    fc.constantFrom<CellValue>(null, '2018-11', '2018-11-30', 2018),
  ),
  { minLength: 1, maxLength: 10 },
);
const guaranteedRows = fc.array(
  fc.tuple(
    ...common,
    fc.constantFrom<CellValue>(null, '鉴定安全', '改造安全', '保障安全', '易地搬迁'),
    fc.constantFrom<CellValue>(null, '自有农村住房', '集合住宅', '租住'),
    fc.constantFrom<CellValue>(null, '2018-03', '2018-12-01', 2018, '去年'),
  ),
  { minLength: 1, maxLength: 10 },
);

describe.each(['灾普', '三年行动', '易地扶贫搬迁台账', '鉴定台账'])('核验APP beside %s', (name) => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(guaranteedRows, worksRows, (a, b) => {
        const [left, right] = [system('核验APP', a, GUARANTEED), system(name, b, WORKS)];
        const there = reconcile(left, right, reconcileRules);
        const back = reconcile(right, left, reconcileRules);
        expect(said(mirrorOf(back))).toEqual(said(there));
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(guaranteedRows, worksRows, (a, b) => {
        const straight = reconcile(
          system('核验APP', a, GUARANTEED),
          system(name, b, WORKS),
          reconcileRules,
        );
        const turned = reconcile(
          system('核验APP', [...a].reverse(), GUARANTEED),
          system(name, [...b].reverse(), WORKS),
          reconcileRules,
        );
        expect(said(turned)).toEqual(said(straight));
      }),
      { numRuns: 60 },
    );
  });
});

describe('ways of writing the same (brief §5) are no difference', () => {
  const plain = [
    ...['500229108201', '买买提·阿不都', '512229196807209028', 3, '红军村', '三组'],
    ...['C级', { kind: 'date', serial: 43830 } as const, 120, '1998年', '租住'],
  ];
  it.each([
    ['证件号码', '５１２２２９１９６８０７２０９０２８'],
    ['证件号码', "'512229 19680720 9028"],
    ['户主姓名', '买买提•阿不都'],
    ['家庭人口', '3人'],
    ['村', '高燕镇红军村委会'],
    ['村', '红军'],
    ['组', '第3村民小组'],
    ['组', 3],
    ['鉴定等级', 'Ｃ级危房'],
    ['鉴定等级', 'С'],
    ['鉴定日期', '2019-12-31'],
    ['鉴定日期', 43830],
    ['建筑面积', '120㎡'],
    ['建筑年代', 1998],
    ['现住房情况', '租房'],
  ])('%s written %s', (label, cell) => {
    const other = plain.map((each, column) => (HEADER[column] === label ? cell : each));
    const pair = reconcile(system('甲', [plain]), system('乙', [other]), reconcileRules);
    expect(pair.comparisons).toEqual([]);
    expect(pair.counts).toMatchObject({ matched: 1, same: 1, onlyLeft: 0, onlyRight: 0 });
  });
});
