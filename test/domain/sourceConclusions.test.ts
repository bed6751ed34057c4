import { describe, expect, it } from 'vitest';
import { sourceConclusionsOf } from '../../src/domain/conclusions';
import type { Household } from '../../src/domain/household';
import { valueOf } from '../../src/domain/reading';
import { householdInWords, sheetInWords, type Words } from './householdInWords';

const sheets = [
  sheetInWords(),
  sheetInWords('disaster-census', 1),
  sheetInWords('self-built-survey', 2),
];
const ID = '512229196807209028';
const OTHER_ID = '512229197001019010';

function sourceRow(words: Words, sheet = 1): Household {
  return { ...householdInWords({ 鉴定等级: 'B级', 鉴定日期: '2021', ...words }), sheet };
}

/** Grades that the household gets from the sources, letter by letter. */
function gradesFor(words: Words, rows: readonly Household[]): (string | undefined)[] {
  const found = sourceConclusionsOf([householdInWords(words)], rows, sheets).get(0) ?? [];
  return found.map(({ grade }) => valueOf(grade));
}

interface JoinCase {
  readonly title: string;
  readonly household: Words;
  readonly rows: readonly Household[];
  readonly grades: readonly string[];
}

const cases: readonly JoinCase[] = [
  {
    title: '证件号码相同',
    household: { 户主证件号码: ID },
    rows: [sourceRow({ 户主证件号码: ID })],
    grades: ['B'],
  },
  {
    title: '残疾人证20位，前18位相同',
    household: { 户主证件号码: `${ID}41` },
    rows: [sourceRow({ 户主证件号码: ID })],
    grades: ['B'],
  },
  {
    title: '图斑编号相同，证件号码是原户主的',
    household: { 户主证件号码: ID, 图斑编号: 'T1' },
    rows: [sourceRow({ 户主证件号码: OTHER_ID, 图斑编号: 'T1' })],
    grades: ['B'],
  },
  {
    title: '两边都有图斑编号而不同：另一栋房',
    household: { 户主证件号码: ID, 图斑编号: 'T1' },
    rows: [sourceRow({ 户主证件号码: ID, 图斑编号: 'T2' })],
    grades: [],
  },
  {
    title: '同一人有两栋房，图斑编号认得出',
    household: { 户主证件号码: ID, 图斑编号: 'T2' },
    rows: [
      sourceRow({ 户主证件号码: ID, 图斑编号: 'T1' }),
      sourceRow({ 户主证件号码: ID, 图斑编号: 'T2', 鉴定等级: 'C级' }),
    ],
    grades: ['C'],
  },
  {
    title: '同一人有两栋房，认不出哪一栋',
    household: { 户主证件号码: ID },
    rows: [
      sourceRow({ 户主证件号码: ID, 图斑编号: 'T1' }),
      sourceRow({ 户主证件号码: ID, 图斑编号: 'T2' }),
    ],
    grades: [],
  },
  {
    title: '没有证件号码，户编号相同',
    household: { 户编号: '50022901', 户主证件号码: ID },
    rows: [sourceRow({ 户编号: '50022901' })],
    grades: ['B'],
  },
  {
    title: '户编号相同而证件号码不同：另一户',
    household: { 户编号: '50022901', 户主证件号码: ID },
    rows: [sourceRow({ 户编号: '50022901', 户主证件号码: OTHER_ID })],
    grades: [],
  },
  {
    title: '姓名相同不算同一户',
    household: { 户主姓名: '张某' },
    rows: [sourceRow({ 户主姓名: '张某' })],
    grades: [],
  },
  {
    title: '来源里也没有鉴定',
    household: { 户主证件号码: ID },
    rows: [sourceRow({ 户主证件号码: ID, 鉴定等级: '', 鉴定日期: '' })],
    grades: [],
  },
  {
    title: '两个来源都有结论',
    household: { 户主证件号码: ID },
    rows: [sourceRow({ 户主证件号码: ID }), sourceRow({ 户主证件号码: ID, 鉴定等级: 'D级' }, 2)],
    grades: ['B', 'D'],
  },
  {
    title: '没有声明来源的工作表不用',
    household: { 户主证件号码: ID },
    rows: [sourceRow({ 户主证件号码: ID }, 0)],
    grades: [],
  },
];

describe('从其他系统的导出表取结论', () => {
  it.each(cases)('$title', ({ household, rows, grades }) => {
    expect(gradesFor(household, rows)).toEqual(grades);
  });

  it('来源是声明的系统', () => {
    const found = sourceConclusionsOf(
      [householdInWords({ 户主证件号码: ID })],
      [sourceRow({ 户主证件号码: ID }, 2)],
      sheets,
    );
    expect(found.get(0)?.[0]?.source).toBe('self-built-survey');
  });
});
