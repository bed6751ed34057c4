import { describe, expect, it } from 'vitest';
import type { LedgerDefinition } from '../../../src/domain/ledger';
import { layoutSheet } from '../../../src/domain/ledger/layoutSheet';
import type { SheetContent } from '../../../src/domain/writePlan';
import { type Person, frameOn, person, smallLedger } from './ledgerUnderTest';

const layout = (
  people: readonly Person[],
  changes: Partial<LedgerDefinition<Person>> = {},
): ReturnType<typeof layoutSheet> =>
  layoutSheet({ ...smallLedger, ...changes }, people, frameOn('2026-12-01'));
const names = ({ rows }: SheetContent): unknown[] =>
  rows.slice(4, -2).map(({ cells, look }) => (look === 'note' ? cells[0] : cells[3]));

const one = person(0, { village: '甲村' });
const two = person(1, { village: '乙村' });
const three = person(2, { village: '甲村' });

describe('a new sheet', () => {
  it('has title, caption, signature, header, rows and tail', () => {
    const { content } = layout([one, two]);
    expect(content.rows.map(({ look }) => look)).toEqual([
      ...['title', 'caption', 'caption', 'header'],
      ...['data', 'data'],
      ...['note', 'note'],
    ]);
    expect(content).toMatchObject({ firstDataRow: 4, frozenColumns: 5, printTitleColumns: 5 });
    expect(content.columns[10]).toEqual({ width: 20, format: 'text', oneOf: ['已办', '未办'] });
  });

  it.each<[string, readonly Person[], unknown[], number[]]>([
    ['one village, no break', [one, three], ['测试户0', '测试户2'], []],
    ['a break where a village begins', [one, two], ['测试户0', '测试户1'], [5]],
    [
      'a village together, where its first row came',
      [one, two, three],
      ['测试户0', '测试户2', '测试户1'],
      [6],
    ],
    ['nobody', [], [], []],
  ])('keeps %s', (_, people, expected, breaks) => {
    const { content } = layout(people);
    expect(names(content)).toEqual(expected);
    expect(content.pageBreaksBefore).toEqual(breaks);
  });

  it('sets a block apart under its heading, on a page of its own', () => {
    const blockOf = ({ grade }: Person): string | undefined => (grade === 'C' ? undefined : '待定');
    const { content } = layout([person(0, { village: '甲村', grade: 'CD' }), three], { blockOf });
    expect(names(content)).toEqual(['测试户2', '待定', '测试户0']);
    expect(content.pageBreaksBefore).toEqual([5]);
    expect(content.rows.at(-3)?.look).toBe('attention');
  });

  it('numbers its rows and remembers what the tool wrote, by key', () => {
    const { content, record } = layout([one, one, two]);
    expect(content.rows.slice(4, 7).map(({ cells }) => cells[0])).toEqual([1, 2, 3]);
    expect([...record.rows.keys()]).toEqual(['code:H1000', 'code:H1000#2', 'code:H1001']);
    expect(record.columns).not.toContain('note');
    expect(record.rows.get('code:H1001')?.cells.slice(0, 4)).toEqual([
      3,
      '乙村',
      'H1001',
      '测试户1',
    ]);
  });
});
