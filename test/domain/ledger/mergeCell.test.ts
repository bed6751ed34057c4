import { describe, expect, it } from 'vitest';
import { type CellValue, cellText } from '../../../src/domain/cell';
import type { ColumnOwner } from '../../../src/domain/ledger';
import { type LastWritten, UNKNOWN_CELL, mergeCell } from '../../../src/domain/ledger/mergeCell';
import { sameValue } from '../../../src/domain/ledger/sameValue';
import type { PlannedValue } from '../../../src/domain/writePlan';

const NEVER = undefined;

interface Case {
  readonly title: string;
  readonly last: LastWritten;
  readonly standing: CellValue;
  readonly fresh: PlannedValue;
  /** What stands is the value of a formula. */
  readonly formula?: true;
  readonly tool: string;
  readonly both: string;
}

/** 写X: X is written · 留: what stands stays · 留议X: it stays and X is offered · 留争X: … and both sides had moved on. */
const cases: readonly Case[] = [
  { title: '没有变化', last: 'C', standing: 'C', fresh: 'C', tool: '留', both: '留' },
  { title: '数据变了', last: 'C', standing: 'C', fresh: 'D', tool: '写D', both: '写D' },
  { title: '数据变空', last: 'C', standing: 'C', fresh: null, tool: '写空', both: '留' },
  { title: '数据补上了', last: null, standing: null, fresh: 'D', tool: '写D', both: '写D' },
  { title: '人工改了', last: 'C', standing: 'B', fresh: 'C', tool: '留议C', both: '留' },
  { title: '人工和数据都变', last: 'C', standing: 'B', fresh: 'D', tool: '留争D', both: '留争D' },
  { title: '人工改得和新数据一样', last: 'C', standing: 'D', fresh: 'D', tool: '留', both: '留' },
  { title: '人工清空', last: 'C', standing: null, fresh: 'C', tool: '留议C', both: '留' },
  { title: '人工清空后数据变', last: 'C', standing: '', fresh: 'D', tool: '留争D', both: '留争D' },
  { title: '人工改了而数据变空', last: 'C', standing: 'B', fresh: null, tool: '留', both: '留' },
  { title: '人工在空格里填', last: null, standing: 'B', fresh: null, tool: '留', both: '留' },
  { title: '从未写过的空格', last: NEVER, standing: null, fresh: 'D', tool: '写D', both: '写D' },
  {
    title: '从未写过的空格且无数据',
    last: NEVER,
    standing: ' ',
    fresh: null,
    tool: '留',
    both: '留',
  },
  { title: '从未写过而有内容', last: NEVER, standing: 'B', fresh: 'D', tool: '留议D', both: '留' },
  { title: '从未写过而内容相同', last: NEVER, standing: 'D', fresh: 'D', tool: '留', both: '留' },
  {
    title: '记录损坏而有内容',
    last: UNKNOWN_CELL,
    standing: 'B',
    fresh: 'D',
    tool: '留议D',
    both: '留',
  },
  {
    title: '记录损坏的空格',
    last: UNKNOWN_CELL,
    standing: null,
    fresh: 'D',
    tool: '留议D',
    both: '留',
  },
  {
    title: '记录损坏而内容相同',
    last: UNKNOWN_CELL,
    standing: 'D',
    fresh: 'D',
    tool: '留',
    both: '留',
  },
  {
    title: '公式的值和上次写的一样，数据没变',
    last: 'C',
    standing: 'C',
    fresh: 'C',
    formula: true,
    tool: '留',
    both: '留',
  },
  {
    title: '公式的值和上次写的一样，数据变了',
    last: 'C',
    standing: 'C',
    fresh: 'D',
    formula: true,
    tool: '留争D',
    both: '留争D',
  },
  {
    title: '公式的值为空，数据补上了',
    last: null,
    standing: null,
    fresh: 'D',
    formula: true,
    tool: '留争D',
    both: '留争D',
  },
  {
    title: '从未写过的格子里是值为空的公式',
    last: NEVER,
    standing: null,
    fresh: 'D',
    formula: true,
    tool: '留议D',
    both: '留',
  },
];

function told(owner: ColumnOwner, { last, standing, fresh, formula }: Case): string {
  const decision = mergeCell(owner, last, standing, fresh, formula);
  if (decision.kind === 'write') return `写${cellText(decision.value) || '空'}`;
  if (decision.offered === undefined) return '留';
  return `留${decision.conflict ? '争' : '议'}${cellText(decision.offered)}`;
}

describe('a cell of a generated sheet', () => {
  it.each(cases)('$title', (given) => {
    expect(told('tool', given)).toBe(given.tool);
    expect(told('both', given)).toBe(given.both);
    expect(told('clerk', given)).toBe('留');
  });

  it.each(cases)('$title: running again over the result changes nothing', (given) => {
    for (const owner of ['tool', 'both'] as const) {
      const { last, standing, fresh, formula } = given;
      const first = mergeCell(owner, last, standing, fresh, formula);
      const stands = first.kind === 'write' ? first.value : standing;
      const second = mergeCell(owner, first.remember, stands, fresh, formula);
      expect(second.kind).toBe('keep');
      if (first.kind === 'keep') expect(second).toEqual(first);
      expect(second.remember).toEqual(first.remember);
    }
  });

  it('is the clerk’s for good once it held something the tool never wrote', () => {
    const first = mergeCell('tool', NEVER, 'B', 'B');
    expect(mergeCell('tool', first.remember, 'B', 'D').kind).toBe('keep');
    expect(mergeCell('tool', first.remember, null, 'D').kind).toBe('keep');
  });
});

describe('values compared', () => {
  const march = { kind: 'date', serial: 45_352 } as const;
  it.each<[string, CellValue, PlannedValue, boolean]>([
    ['a date and its ISO text', '2024-03-01', march, true],
    ['a date and the next day', '2024-03-02', march, false],
    ['a date whose format was taken away', 45_352, march, true],
    ['a number and its text', '120', 120, true],
    ['a decimal and its text', 85.5, '85.5', true],
    ['a code with leading noughts and a number', 7, '007', false],
    ['blank and empty', null, '', true],
    ['blank and noughts', null, 0, false],
    ['line breaks of Windows and others', '一\r\n二', '一\n二', true],
    ['letters of different case', 'c', 'C', false],
    ['half and full width', '（一）', '(一)', false],
    [
      'an ID number that lost its digits',
      { kind: 'long-number', text: '5.12E+17' },
      '512229196807209028',
      false,
    ],
    ['an error and its text', { kind: 'error', code: '#N/A' }, '#N/A', false],
    ['a tick and its text', true, 'TRUE', true],
  ])('%s', (_, standing, written, same) => {
    expect(sameValue(standing, written)).toBe(same);
  });
});
