import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { type Course, nextText } from '../../../src/ledgers/status/course';
import { historyText } from '../../../src/ledgers/status/courseHistory';
import { problemsOf } from '../../../src/ledgers/status/courseProblems';
import { deathCourse, headCourse, moveOutCourse } from '../../../src/ledgers/status/courses';

type Cells = Readonly<Record<string, CellValue>>;

const standing =
  (cells: Cells) =>
  (column: string): CellValue =>
    cells[column] ?? null;

const TODAY = '2024-10-08';
const ADDRESS = { 'current-address': '城区', 'verified-by': '甲', 'verified-on': '2024-09-12' };
const REQUEST = { ...ADDRESS, 'requested-by': '乙', 'requested-on': '2024-09-20' };
const REVIEW = {
  ...REQUEST,
  'review-level': '县级',
  'reviewed-on': '2024-09-30',
  review: '通过',
};
const UPDATED = { ...REVIEW, 'updated-on': '2024-10-01' };

function found<Id extends string>(
  course: Course<Id>,
  cells: Cells,
): readonly (readonly string[])[] {
  return problemsOf(course, standing(cells), TODAY).map((problem) => [
    problem.column,
    problem.found,
  ]);
}

describe('what a step lacks', () => {
  it.each([
    ['待核实住址', {}, []],
    ['待申请变更', ADDRESS, []],
    ['已申请，待市/县审核', REQUEST, []],
    ['审核通过，待更新', REVIEW, []],
    ['已更新', UPDATED, []],
    ['已迁回或未迁出', ADDRESS, []],
    ['审核未通过', REVIEW, []],
  ])('nothing at “%s” with all its cells filled', (state, cells, expected) => {
    expect(found(moveOutCourse, { state, ...cells })).toEqual(expected);
  });

  it.each(Object.keys(UPDATED))('“已更新” without %s, named with its column', (column) => {
    const cells: Cells = { state: '已更新', ...UPDATED, [column]: '  ' };
    expect(found(moveOutCourse, cells)).toEqual([
      [column, `“已更新”，但没有${moveOutCourse.headers[column]!}`],
    ]);
  });

  it.each([
    ['a request before its address was verified', { ...REQUEST, 'requested-on': '2024-09-11' }],
    ['… on the same day is none', { ...REQUEST, 'requested-on': '2024-09-12' }],
  ])('%s', (_, cells) => {
    const late = cells['requested-on'] === '2024-09-11';
    expect(found(moveOutCourse, { state: '已申请，待市/县审核', ...cells })).toEqual(
      late ? [['requested-on', '申请日期（2024-09-11）早于住址核实日期（2024-09-12）']] : [],
    );
  });

  it.each([
    ['2024-10-08', []],
    ['2024-10-09', [['reviewed-on', '审核日期（2024-10-09）还没有到（今天2024-10-08），请核对']]],
  ])('a day that has not come yet: %s', (day, expected) => {
    const cells = { ...REVIEW, 'reviewed-on': day };
    expect(found(moveOutCourse, { state: '审核通过，待更新', ...cells })).toEqual(expected);
  });

  it('a day that is none, and the next one is held against the last that is', () => {
    const cells = { ...UPDATED, 'requested-on': '上周', 'reviewed-on': '2024-09-01' };
    expect(found(moveOutCourse, { state: '已更新', ...cells })).toEqual([
      ['requested-on', '申请日期“上周”不是一天，请写成 2024-10-08 这样'],
      ['reviewed-on', '审核日期（2024-09-01）早于住址核实日期（2024-09-12）'],
    ]);
  });

  it.each([
    ['', '没有写办理状态'],
    ['办好了', '办理状态“办好了”不是可选的状态，请从下拉列表中选'],
  ])('a state “%s” that is none', (state, expected) => {
    expect(found(headCourse, { state })).toEqual([['state', expected]]);
  });
});

describe('which step may follow which', () => {
  const WAY_BACK = '由“已更新”改为“待核实住址”，请核对；确需改回的，在备注写明原因';
  const all = { ...UPDATED };

  it.each([
    ['待核实住址', '待申请变更', true],
    ['待核实住址', '已更新', true],
    ['审核未通过', '已申请，待市/县审核', true],
    ['审核通过，待更新', '已更新', true],
    ['已申请，待市/县审核', '已迁回或未迁出', true],
    ['审核通过，待更新', '已迁回或未迁出', false],
    ['审核未通过', '已更新', true],
    ['已更新', '审核未通过', false],
    ['已更新', '待核实住址', false],
  ])('from %s to %s: %s', (before, state, isAllowed) => {
    const history = `2024-09-12 ${before}`;
    const problems = found(moveOutCourse, { ...all, state, history });
    expect(problems.map(([column]) => column)).toEqual(isAllowed ? [] : ['state']);
  });

  it('is told before and after the step is written down, and not where a remark explains it', () => {
    const before = { ...all, state: '待核实住址', history: '2024-09-30 已更新' };
    const after = { ...before, history: '2024-09-30 已更新\n2024-10-08 待核实住址' };
    expect(found(moveOutCourse, before)).toEqual([['state', WAY_BACK]]);
    expect(found(moveOutCourse, after)).toEqual([['state', WAY_BACK]]);
    expect(found(moveOutCourse, { ...after, remark: '又迁回' })).toEqual([]);
  });

  it('a household that was found dead after all does not come back to life unasked', () => {
    const verified = { 'verified-by': '甲', 'verified-on': '2024-09-12' };
    const removed = { state: '不属于整户死亡销户', history: '2024-09-30 系统已移除', ...verified };
    expect(found(deathCourse, removed).map(([column]) => column)).toEqual(['state']);
  });
});

describe('the way so far', () => {
  it.each([
    [null, '待核实住址', '2024-10-08 待核实住址'],
    ['2024-10-01 待核实住址', '待核实住址', '2024-10-01 待核实住址'],
    ['2024-10-01 待核实住址', '待申请变更', '2024-10-01 待核实住址\n2024-10-08 待申请变更'],
    ['2024-10-01 待核实住址', '办好了', '2024-10-01 待核实住址'],
    [null, '', null],
  ])('%j at “%s”', (history, state, expected) => {
    expect(historyText(moveOutCourse, standing({ history, state }), TODAY)).toBe(expected);
  });
});

describe('what comes next', () => {
  it.each([
    ['待核实住址', {}, '核实现住址：填现住址、住址核实人、住址核实日期'],
    ['待核实住址', { 'current-address': '城区' }, '核实现住址：填住址核实人、住址核实日期'],
    ['已申请，待市/县审核', REQUEST, '等市级或县级审核：填审核级别、审核日期、审核结果'],
    ['审核通过，待更新', REVIEW, '在系统中更新：填更新日期'],
    ['审核未通过', REVIEW, '按退回意见补正后重新申请，改填申请日期和审核结果'],
    ['已更新', UPDATED, undefined],
    ['办好了', {}, undefined],
  ])('at “%s”', (state, cells, expected) => {
    expect(nextText(moveOutCourse, standing({ state, ...cells }))).toBe(expected);
  });
});
