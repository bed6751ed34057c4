import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/domain/cell';
import { tableOf } from '../../src/domain/rawTable';
import { comparedPairs, truthsInWorkbook } from '../../src/jobs/planReconciliation';
import { comparisonStatus } from '../../src/ledgers/comparison/comparisonStatus';
import { differenceRows } from '../../src/ledgers/comparison/differenceRows';
import { type Rows, ResultBook } from './comparisonRuns';

const ID = [
  '512229196001019014',
  '512229196101019011',
  '512229196201019019',
  '512229196807209028',
] as const;
const HEADER = ['户编号', '户主姓名', '证件号码', '村', '组', '住房保障方式', '鉴定等级'];

/** A list of the four households; a grade each, `-` for a household that is not there. */
function list(grades: string): Rows {
  const rows = Array.from(grades, (grade, at) => {
    const who = [`50022910820${at + 1}`, `测试${'甲乙丙丁'[at] ?? ''}`, ID[at] ?? ''];
    return grade === '-' ? undefined : [...who, '红军村', '3组', '鉴定安全', `${grade}级`];
  });
  return [HEADER, ...rows.filter((row) => row !== undefined)];
}

const APP = '核验APP导出';
const POOR = '国家扶贫系统';
const pair = (app: string, poor: string) => ({ [APP]: list(app), [POOR]: list(poor) });

describe('差异清单', () => {
  it('lists what differs with both values, both cells and how it was matched', () => {
    const book = new ResultBook().run(pair('AAAA', 'AB-A'), '2020-06-12', { person: '张某' });
    expect(book.rows('差异清单')).toMatchObject([
      {
        ...{ 序号: '1', 比对批次: '2020-06-12', 比对人: '张某', 比对类型: '账账' },
        ...{ 甲系统: '核验APP', 乙系统: '国家扶贫系统', 村: '红军村', 户编号: '500229108202' },
        ...{ 户主姓名: '测试乙', 证件号码: ID[1], 匹配方式: '证件号码', 差异类型: '字段不一致' },
        ...{ 字段: '鉴定等级', '甲值（原文）': 'A级', '乙值（原文）': 'B级', 判定: '差异' },
        ...{ 状态: '未处理', '来源（甲）': '《核验APP导出.xlsx》Sheet1!G3' },
      },
      { 差异类型: '仅甲有', 字段: '整户', '甲值（原文）': '红军村 3组 测试丙', 状态: '未处理' },
    ]);
  });
});

const states = (book: ResultBook): string[] =>
  book.rows('差异清单').map((row) => `${row['户主姓名'] ?? ''} ${row['状态'] ?? ''}`);

describe('week after week', () => {
  it('marks what was put right, adds what is new and deletes nothing', () => {
    const book = new ResultBook().run(pair('AAAA', 'AB-A'), '2020-06-12');
    book.run(pair('AABA', 'AAAC'), '2020-06-19');
    expect(states(book)).toEqual([
      ...['测试乙 已修正（2020-06-19）', '测试丙 已修正（2020-06-19）'],
      ...['测试丙 未处理', '测试丁 未处理'],
    ]);
    expect(book.planned.progress).toEqual([
      {
        ...{ left: '核验APP', right: '国家扶贫系统', added: 2, standing: 0, corrected: 2 },
        ...{ changed: 0, unhandled: 2, explained: 0, claimed: 0 },
      },
    ]);
  });

  it('opens again what comes back', () => {
    const book = new ResultBook().run(pair('AAAA', 'ABAA'), '2020-06-12');
    book.run(pair('AAAA', 'AAAA'), '2020-06-19').run(pair('AAAA', 'ABAA'), '2020-06-26');
    expect(states(book)).toEqual(['测试乙 未处理']);
  });

  it('writes nothing on a second run of the day, and one row of the log a day', () => {
    const book = new ResultBook().run(pair('AAAA', 'ABAA'), '2020-06-12');
    book.run(pair('AAAA', 'ABAA'), '2020-06-12');
    expect(book.planned.plan).toEqual({ sentences: [], writes: [] });
    book.run(pair('AAAA', 'ABAC'), '2020-06-12').run(pair('AAAA', 'AAAC'), '2020-06-19');
    const log = book
      .rows('比对记录')
      .map((row) => [row['日期'], row['差异'], row['已修正数']].join(' '));
    expect(log).toEqual(['2020-06-12 2 0', '2020-06-19 1 1']);
  });

  it('keeps 甲 and 乙 as they are when the files come in another order', () => {
    const book = new ResultBook().run(pair('AAAA', 'ABAA'), '2020-06-12');
    const turned = { [POOR]: list('ABAA'), [APP]: list('AAAA') };
    book.run(turned, '2020-06-12');
    expect(book.planned.plan.writes).toEqual([]);
  });

  it.each([
    ['a pair that is not compared', { [APP]: list('AAAA'), 三年行动: list('AAAA') }],
    [
      'a column that an export lacks',
      { ...pair('AAAA', ''), [POOR]: list('AAAA').map((row) => row.slice(0, 6)) },
    ],
    ['a household that is not matched any more', pair('A-AA', 'ABAA')],
  ])('does not call corrected what was only not seen: %s', (_, files) => {
    const book = new ResultBook().run(pair('AAAA', 'ABAA'), '2020-06-12').run(files, '2020-06-19');
    expect(states(book)).toContain('测试乙 未处理');
    expect(book.planned.progress.map(({ corrected }) => corrected)).not.toContain(1);
  });

  it('tells apart what was explained, what was claimed and what has changed', () => {
    const book = new ResultBook().run(pair('AAAA', 'BBBA'), '2020-06-12');
    book.type('差异清单', '状态', '已说明', (row) => row['户主姓名'] === '测试甲');
    book.type('差异清单', '状态', '已修正', (row) => row['户主姓名'] === '测试乙');
    book.run(pair('AAAA', 'CBBA'), '2020-06-19');
    expect(book.planned.progress[0]).toMatchObject({
      ...{ added: 0, standing: 3, changed: 1, explained: 1, claimed: 1, unhandled: 1 },
    });
    expect(states(book)).toEqual(['测试甲 已说明', '测试乙 已修正', '测试丙 未处理']);
  });

  it.each([
    ['2020-06-19', false],
    ['2020-06-20', true],
  ])('warns on %s, when more than seven days have passed: %s', (day, isDue) => {
    const book = new ResultBook().run(pair('AAAA', 'ABAA'), '2020-06-12');
    const { sentences } = comparisonStatus(book.tables, day);
    expect(sentences.some((sentence) => sentence.includes('天未比对'))).toBe(isDue);
    expect(sentences).toContain('上次差异未处理1条，请核实修正或说明。');
  });
});

describe('比对确认', () => {
  const header = ['户主姓名', '村', '组'];
  const candidates = {
    [APP]: [header, ['李小红', '红军村', '3组']],
    [POOR]: [header, ['李晓红', '红军村', '三组']],
  };
  const answered = (...cells: readonly (readonly [string, string])[]): ResultBook => {
    const book = new ResultBook().run(candidates, '2020-06-12');
    for (const [column, value] of cells)
      book.type('比对确认', column, value, (row) => row['甲方'] !== '');
    return book.run(candidates, '2020-06-13');
  };
  const yes = [
    ['是否同一户（村）', '是'],
    ['确认人', '张某'],
    ['确认日期', '2020-06-12'],
  ] as const;
  const counts = ({ result }: ResultBook) => result.pairs[0]?.counts;

  it('asks about a candidate, and takes it only when somebody has said so', () => {
    const book = answered();
    expect(counts(book)).toMatchObject({ matched: 0, candidates: 1 });
    expect(book.rows('比对确认')).toMatchObject([
      {
        确认事项: '是否同一户',
        甲方: '红军村 3组 李小红',
        乙方: '红军村 3组 李晓红',
        状态: '待确认',
      },
    ]);
  });

  it('follows a yes and remembers it', () => {
    const book = answered(...yes);
    expect(counts(book)).toMatchObject({ matched: 1, candidates: 0 });
    expect(book.rows('比对确认')).toMatchObject([{ 状态: '已采用' }]);
    book.run(candidates, '2020-06-20');
    expect(counts(book)).toMatchObject({ matched: 1, candidates: 0 });
    expect(book.rows('比对确认')).toHaveLength(1);
  });

  it('follows a no', () => {
    const book = answered(['是否同一户（村）', '否'], ...yes.slice(1));
    expect(counts(book)).toMatchObject({ matched: 0, candidates: 0, onlyLeft: 1, onlyRight: 1 });
  });

  it.each([
    ['还缺确认人', yes.filter(([column]) => column !== '确认人')],
    ['还缺确认日期', yes.filter(([column]) => column !== '确认日期')],
    ['还缺确认人、确认日期', yes.slice(0, 1)],
    ['“√”既不是“是”也不是“否”', [['是否同一户（村）', '√'] as const, ...yes.slice(1)]],
    ['确认日期“上周”不是一天', [...yes.slice(0, 2), ['确认日期', '上周'] as const]],
    ['标识列被改动或删去', [...yes, ['甲方标识', ''] as const]],
  ])('asks again instead of taking half an answer: %s', (words, cells) => {
    const book = answered(...cells);
    expect(counts(book)).toMatchObject({ matched: 0, candidates: 1 });
    expect(book.planned.notes.join()).toContain(words);
  });

  it('keeps what was answered elsewhere, with who answered', () => {
    const book = new ResultBook().run(candidates, '2020-06-12');
    const asked = book.result.pairs[0]?.matching.candidates[0];
    const { left, right } = book.result.pairs[0] ?? {};
    const decision = {
      left: left?.households[asked?.left ?? -1]?.key ?? '',
      right: right?.households[asked?.right ?? -1]?.key ?? '',
      ...{ same: true, person: '王某', date: '2020-06-13' },
    };
    book.run(candidates, '2020-06-13', { decisions: [decision] });
    expect(book.rows('比对确认')).toMatchObject([
      { '是否同一户（村）': '是', 确认人: '王某', 确认日期: '2020-06-13', 状态: '已采用' },
    ]);
    book.run(candidates, '2020-06-20');
    expect(counts(book)).toMatchObject({ matched: 1, candidates: 0 });
  });

  describe.each([
    ['红军村', '红军社区'],
    ['红军村', '新民村'],
  ])('villages %s and %s', (here, there) => {
    const files = {
      [APP]: [
        HEADER,
        ...list('AAAA')
          .slice(1)
          .map((row) => row.with(3, here)),
      ],
      [POOR]: [
        HEADER,
        ...list('AAAA')
          .slice(1)
          .map((row) => row.with(3, there)),
      ],
    };
    it.each([
      ['是', 0],
      ['否', 4],
    ])('asked once and answered %s', (answer, differences) => {
      const book = new ResultBook().run(files, '2020-06-12');
      expect(book.rows('比对确认')).toMatchObject([
        { 确认事项: '是否同一个村', 甲方: here, 乙方: there },
      ]);
      book.type('比对确认', '是否同一户（村）', answer, (row) => row['甲方'] === here);
      book.type('比对确认', '确认人', '张某', (row) => row['甲方'] === here);
      book.type('比对确认', '确认日期', '2020-06-12', (row) => row['甲方'] === here);
      book.run(files, '2020-06-13');
      expect(book.result.pairs[0]?.villageQuestions).toEqual([]);
      expect(counts(book)?.different).toBe(differences);
      expect(book.rows('比对确认')).toMatchObject([{ 状态: '已采用' }]);
    });
  });
});

describe('以何为准', () => {
  const decided = (truth: string, more: Readonly<Record<string, string>> = {}): ResultBook => {
    const files = { ...pair('AAAA', 'ABAA'), 三年行动: list('ACAA') };
    const book = new ResultBook().run(files, '2020-06-12');
    const isAbout = (row: Readonly<Record<string, string>>): boolean =>
      row['甲系统'] === '核验APP' && row['乙系统'] === '国家扶贫系统';
    book.type('差异清单', '以何为准', truth, isAbout);
    for (const [column, value] of Object.entries(more))
      book.type('差异清单', column, value, isAbout);
    return book.run(files, '2020-06-13');
  };
  const asked = (book: ResultBook): string[] =>
    book
      .rows('系统修正清单')
      .map((row) => [row['系统'], row['字段'], row['现值'], row['应改为'], row['依据']].join(' '));

  it.each([
    ['甲', {}, ['国家扶贫系统 鉴定等级 B级 A级 以核验APP为准']],
    ['核验APP', {}, ['国家扶贫系统 鉴定等级 B级 A级 以核验APP为准']],
    ['乙', {}, ['核验APP 鉴定等级 A级 B级 以国家扶贫系统为准']],
    [
      '三年行动档案',
      {},
      [
        '国家扶贫系统 鉴定等级 B级 C级 以三年行动档案为准',
        '核验APP 鉴定等级 A级 C级 以三年行动档案为准',
      ],
    ],
    [
      '其他',
      { 核实结果: 'D级' },
      ['国家扶贫系统 鉴定等级 B级 D级 以核实结果为准', '核验APP 鉴定等级 A级 D级 以核实结果为准'],
    ],
  ])('%s: what to change where', (truth, more, corrections) => {
    expect(asked(decided(truth, more)).sort()).toEqual(corrections);
  });

  it.each([
    ['丙', '写的是“丙”，应填甲、乙、其他或这次比对过的系统名称'],
    ['其他', '“核实结果”没有写明实际情况'],
  ])('asks about %s instead of guessing', (truth, words) => {
    const book = decided(truth);
    expect(book.planned.notes.join()).toContain(words);
    expect(book.tables.map(({ name }) => name)).not.toContain('系统修正清单');
  });

  it('names who decided and marks what is done', () => {
    const book = decided('甲', { 修正人: '王某', 修正日期: '2020-06-13' });
    expect(book.rows('系统修正清单')).toMatchObject([
      { 决定人: '王某', 决定日期: '2020-06-13', 清单状态: '待修正' },
    ]);
    book.run({ ...pair('AAAA', 'AAAA'), 三年行动: list('ACAA') }, '2020-06-19');
    expect(book.rows('系统修正清单')).toMatchObject([
      { 清单状态: '已一致或决定已撤回（2020-06-19）' },
    ]);
  });

  it('takes a choice made beside the difference, and leaves what was typed there', () => {
    const book = new ResultBook().run(pair('AAAA', 'ABAA'), '2020-06-12');
    const [row] = differenceRows(comparedPairs(book.result, [])[0]!);
    const choice = { key: row!.key, truth: '乙' };
    book.run(pair('AAAA', 'ABAA'), '2020-06-12', { choices: [choice] });
    expect(asked(book)).toEqual(['核验APP 鉴定等级 A级 B级 以国家扶贫系统为准']);
    book.type('差异清单', '以何为准', '甲', (each) => each['户主姓名'] === '测试乙');
    book.run(pair('AAAA', 'ABAA'), '2020-06-12', { choices: [choice] });
    expect(book.rows('差异清单')).toMatchObject([{ 以何为准: '甲' }]);
  });

  it.each([
    ['typed', '甲', true],
    ['that is a name', '国家扶贫系统', true],
    ['that was cleared', null, true],
    ['as the tool wrote it', '乙', false],
  ])('%s is known by the key of its row, with who decided', (_what, typed, byHand) => {
    const files = pair('AAAA', 'ABAA');
    const book = new ResultBook().run(files, '2020-06-12');
    expect(truthsInWorkbook(book.result, book.tables).size).toBe(0);
    const { key } = differenceRows(comparedPairs(book.result, [])[0]!)[0]!;
    book.run(files, '2020-06-12', { choices: [{ key, truth: '乙' }] });
    book.type('差异清单', '以何为准', typed);
    book.type('差异清单', '修正人', '王某');
    book.type('差异清单', '修正日期', '2020.6.13');
    const truths = truthsInWorkbook(book.result, book.tables);
    expect([...truths.keys()]).toEqual([key]);
    const { said, person, date, ...standing } = truths.get(key)!;
    expect([said, person, date]).toEqual([typed ?? '', '王某', '2020-06-13']);
    expect(standing.byHand).toBe(byHand);
    expect(cellText(standing.table.rows[standing.row]![standing.column])).toBe(said);
  });

  it('written by the tool stays its own when the household is called otherwise', () => {
    const book = new ResultBook().run(pair('AAAA', 'ABAA'), '2020-06-12');
    const { key } = differenceRows(comparedPairs(book.result, [])[0]!)[0]!;
    book.run(pair('AAAA', 'ABAA'), '2020-06-12', { choices: [{ key, truth: '乙' }] });
    const withoutCodes = list('AAAA').map((row) => row.slice(1));
    book.compare(
      [
        [tableOf('Sheet1', withoutCodes, { workbook: `${APP}.xlsx` })],
        [tableOf('Sheet1', list('ABAA'), { workbook: `${POOR}.xlsx` })],
      ],
      '2020-06-12',
    );
    expect([...truthsInWorkbook(book.result, book.tables).values()]).toMatchObject([
      { said: '乙', byHand: false },
    ]);
  });

  it('puts nothing of a suspected household on the list, and says how many', () => {
    const suspected = (grades: string): Rows =>
      list(grades).map((row, at) => [...row, at === 0 ? '问题状态' : '疑似']);
    const files = { [APP]: suspected('AAAA'), [POOR]: list('ABAA') };
    const book = new ResultBook().run(files, '2020-06-12');
    book.type('差异清单', '以何为准', '甲', (row) => row['户主姓名'] === '测试乙');
    book.run(files, '2020-06-13');
    expect(book.tables.map(({ name }) => name)).not.toContain('系统修正清单');
    expect(book.planned.withheld).toHaveLength(4);
    expect(book.planned.history.join()).toContain('已拦截4户');
  });
});

describe('a workbook that holds a list and its comparison', () => {
  const compare = (book: ResultBook, name: string): ResultBook => {
    const other = [tableOf('Sheet1', list('ABAA'), { workbook: '国家扶贫系统.xlsx' })];
    book.tables = book.tables.map((table) => ({ ...table, workbook: name }));
    return book.compare([book.tables, other], '2020-06-12');
  };

  it('leads to its own cells without its file name, and stays the same when it is renamed', () => {
    const book = new ResultBook('核验.xlsx');
    book.tables = [tableOf('核验APP', list('AAAA'), { workbook: '核验.xlsx' })];
    expect(compare(book, '核验.xlsx').rows('差异清单')).toMatchObject([
      { '来源（甲）': '核验APP!G3', '来源（乙）': '《国家扶贫系统.xlsx》Sheet1!G3' },
    ]);
    expect(compare(book, '核验（6月）.xlsx').planned.plan.writes).toEqual([]);
  });
});

describe('agreed values', () => {
  const run = (own: Rows): ResultBook => {
    const book = new ResultBook('名册.xlsx');
    const table = tableOf('核验APP', own, { workbook: '名册.xlsx' });
    book.tables = [table];
    const other = [tableOf('Sheet1', list('ABAA'), { workbook: '国家扶贫系统.xlsx' })];
    const compare = (): ResultBook =>
      book.compare([book.tables, other], '2020-06-12', { agreedInto: '名册.xlsx' });
    compare().type('差异清单', '以何为准', '乙', (row) => row['户主姓名'] === '测试乙');
    return compare();
  };

  it('go into a new column at the right; what stands is never written over', () => {
    const book = run(list('AAAA'));
    const { rows } = book.sheet('核验APP');
    expect(rows.map((row) => row[7] ?? null)).toEqual([
      '鉴定等级（比对确认值）',
      null,
      'B级',
      null,
      null,
    ]);
    expect(rows.map((row) => row.slice(0, 7))).toEqual(list('AAAA'));
  });

  it('leave a cell alone that is filled in, and say so', () => {
    const own = list('AAAA').map((row, at) => [
      ...row,
      at === 0 ? '鉴定等级（比对确认值）' : 'C级',
    ]);
    const book = run(own);
    expect(book.sheet('核验APP').rows).toEqual(own);
    expect(book.planned.notes.join()).toContain('已写有“C级”，没有改动；现在确认的是“B级”');
  });
});
