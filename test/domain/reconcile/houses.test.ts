import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { reconcile } from '../../../src/domain/reconcile/reconcile';
import { reportLines } from '../../../src/domain/reconcile/reportLines';
import { reconcileRules } from '../../../src/policy/reconcile';
import { systemOf } from './townshipTables';

const OLDER = '512229196807209028';
const YOUNGER = '512229197001019010';
const FATHER = '512229193208019018';

type Rows = readonly (readonly CellValue[])[];
const HOUSEHOLD = ['户主姓名', '证件号码', '村', '组', '现住房情况', '图斑编号'];
const HOUSE = ['户主姓名', '证件号码', '村', '组', '图斑编号', '层数'];

const household = (name: string, id: string, footprint: string): CellValue[] => [
  ...[name, id, '红军村', '3组', '自有农村住房', footprint],
];
const house = (name: string, id: string, footprint: string): CellValue[] => [
  ...[name, id, '红军村', '3组', footprint, 2],
];

function compared(households: Rows, houses: Rows) {
  const pair = reconcile(
    systemOf('回头看', [HOUSEHOLD, ...households]),
    systemOf('灾普', [HOUSE, ...houses]),
    reconcileRules,
  );
  return { pair, lines: reportLines(pair) };
}

describe('人房对应', () => {
  it('a household with two houses lives in the one whose 图斑 it gives', () => {
    const houses = [house('王大山', OLDER, '0001'), house('王大山', OLDER, '0002')];
    const { pair } = compared([household('王大山', OLDER, '0002')], houses);
    expect(pair.kind).toBe('人房');
    expect(pair.matching.matches).toEqual([{ left: 0, right: 1, by: 'id' }]);
    expect(pair.onlyRight).toMatchObject([{ household: 0, normal: true }]);
    expect(pair.matching.shared).toEqual([]);
  });

  it.each(['', '0003'])(
    'a household that gives 图斑 “%s” is asked which house is its own',
    (code) => {
      const houses = [house('王大山', OLDER, '0001'), house('王大山', OLDER, '0002')];
      const { pair, lines } = compared([household('王大山', OLDER, code)], houses);
      expect(pair.matching.matches).toEqual([]);
      expect(pair.matching.shared).toHaveLength(1);
      expect(lines[0]!.sentence).toContain('登记的房屋不止一处');
    },
  );

  it('one person as two households on the list is a question, whatever the 图斑', () => {
    const twice = [household('王大山', OLDER, '0001'), household('王大山', OLDER, '0002')];
    const { pair } = compared(twice, [house('王大山', OLDER, '0001')]);
    expect(pair.matching.matches).toEqual([]);
    expect(pair.matching.shared).toHaveLength(1);
  });

  it('11: two brothers under one 图斑 are a question and no error', () => {
    const brothers = [household('王大山', OLDER, '0001'), household('王小山', YOUNGER, '0001')];
    const { pair } = compared(brothers, [house('王大山', OLDER, '0001')]);
    expect(pair.counts).toMatchObject({ matched: 1, same: 1, different: 0 });
    expect(pair.counts).toMatchObject({ onlyLeft: 1, onlyLeftNormal: 1 });
    expect(pair.onlyLeft[0]!.why).toMatch(/图斑0001.*王大山.*不止一户/);
  });

  it('a house that nobody has is an error as before', () => {
    const { pair } = compared(
      [household('王大山', OLDER, '0001'), household('王小山', YOUNGER, '0009')],
      [house('王大山', OLDER, '0001')],
    );
    expect(pair.onlyLeft).toMatchObject([{ household: 1, normal: false }]);
    expect(pair.onlyLeft[0]!.why).toContain('没有这处房屋');
  });

  it('a house still registered for the father is a candidate by its 图斑', () => {
    const { pair } = compared(
      [household('王大山', OLDER, '0001')],
      [house('王德福', FATHER, '0001')],
    );
    expect(pair.matching.candidates).toMatchObject([
      { reasons: ['图斑编号相同', '户主姓名不同', '证件号码不同，请核对'] },
    ]);
  });

  it('between two lists of households a 图斑 says nothing of who is who', () => {
    const pair = reconcile(
      systemOf('回头看', [HOUSEHOLD, household('王大山', OLDER, '0001')]),
      systemOf('核验APP', [HOUSEHOLD, household('王德福', FATHER, '0001')]),
      reconcileRules,
    );
    expect(pair.matching.candidates).toEqual([]);
  });
});

it.each([
  ['核验APP', '三年行动', '账账'],
  ['三年行动', '国家扶贫系统', '账账'],
  ['鉴定台账', '核验APP', '账实'],
  ['危房改造台账', '三年行动', '账实'],
  ['标识牌', '核验APP', '账实'],
  ['回头看', '自建房排查', '人房'],
])('%s × %s is %s', (left, right, kind) => {
  const rows = [
    ['户主姓名', '证件号码'],
    ['王大山', OLDER],
  ];
  expect(reconcile(systemOf(left, rows), systemOf(right, rows), reconcileRules).kind).toBe(kind);
});
