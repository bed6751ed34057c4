import { describe, expect, it } from 'vitest';
import type { ComparedPair } from '../../../taskpane/engine/reconcile/reconcileEngine';
import type { SourceSheet } from '../../../taskpane/engine/sources/sourcesEngine';
import { withAnswer, withoutAnswer } from '../../../taskpane/reconcile/answers';
import {
  isTicked,
  namedSystem,
  sheetsToCompare,
  sheetsTogether,
} from '../../../taskpane/reconcile/chosenSheets';
import { dueSince, lastDay } from '../../../taskpane/reconcile/due';
import { freeFileName } from '../../../taskpane/sources/freeFileName';
import { isNarrowed, narrowedLines, widened } from '../../../taskpane/lines/lineFilters';
import { countOf, listOf, normalOf, toLookAt } from '../../../taskpane/reconcile/outcomes';
import { nothingKept } from '../../../taskpane/settings-store/reconcileSetting';

const sheet = (about: Partial<SourceSheet> = {}): SourceSheet => ({
  ...{ id: '[名册.xlsx]甲', file: undefined, sheet: '甲', rows: 9, reason: '' },
  ...{ isList: true, isOwn: false, system: undefined },
  ...about,
});

describe('the sheets to compare', () => {
  it.each([
    ['a list', sheet(), true],
    ['no list', sheet({ isList: false }), false],
    ['a list of our own', sheet({ isOwn: true }), false],
  ])('%s', (_, one, ticked) => {
    expect(isTicked(one, nothingKept)).toBe(ticked);
    expect(isTicked(one, { ...nothingKept, ticked: { 甲: !ticked } })).toBe(!ticked);
  });

  it('are remembered by sheet, those of files by file and sheet', () => {
    const kept = { ...nothingKept, systems: { 甲: 'A', '[导出.xlsx]甲': 'W' } };
    const beside = sheet({ id: '[导出.xlsx]甲', file: '导出.xlsx' });
    expect([namedSystem(sheet(), kept), namedSystem(beside, kept)]).toEqual(['A', 'W']);
  });

  it.each([
    ['one file only', [undefined, undefined], [undefined, undefined], []],
    ['two files', [undefined, undefined, '导出.xlsx'], [undefined, undefined, 'W'], [undefined]],
    ['one system in one file', [undefined, undefined, '导出.xlsx'], ['A', 'A', 'A'], ['A']],
    ['different systems', [undefined, undefined, '导出.xlsx'], ['A', 'W', 'A'], []],
  ])('stand together where their file and system are one: %s', (_, files, systems, together) => {
    const sheets = files.map((file, at) =>
      sheet({ file, sheet: `表${at}`, id: `[${file ?? ''}]表${at}`, system: systems[at] }),
    );
    const sources = { sheets, systems: [], lastLogged: undefined, reminders: [] };
    expect(sheetsTogether(sources, nothingKept).map(({ system }) => system)).toEqual(together);
  });

  it('are asked for with the system that was named, if there still is one', () => {
    const systems = [{ id: 'A', label: '核验APP', name: '核验' }];
    const sources = { sheets: [sheet()], systems, lastLogged: undefined, reminders: [] };
    const asked = (system: string) =>
      sheetsToCompare(sources, { ...nothingKept, systems: { 甲: system } });
    expect(asked('A')).toEqual([{ id: '[名册.xlsx]甲', system: 'A' }]);
    expect(asked('gone')).toEqual([{ id: '[名册.xlsx]甲' }]);
  });
});

describe('the next comparison', () => {
  const at = new Date(2024, 9, 12, 9, 30);
  it.each([
    ['2024-10-12', 0, false],
    ['2024-10-06', 6, false],
    ['2024-10-05', 7, true],
    ['2024-09-12', 30, true],
  ])('after one on %s', (last, days, isDue) => {
    expect(dueSince(last, at)).toEqual({ last, days, isDue });
  });

  it('is not counted from a day that there was not', () => {
    expect(dueSince(undefined, at)).toBeUndefined();
  });

  it.each([
    [undefined, undefined, undefined],
    [new Date(2024, 9, 8, 12).toISOString(), undefined, '2024-10-08'],
    [undefined, '2024-10-01', '2024-10-01'],
    [new Date(2024, 9, 8, 12).toISOString(), '2024-10-09', '2024-10-09'],
    [new Date(2024, 9, 8, 12).toISOString(), '2024-10-07', '2024-10-08'],
  ])('is counted from the later of %s and %s', (compared, logged, day) => {
    expect(lastDay(compared, logged)).toBe(day);
  });
});

describe('a file beside the workbook', () => {
  it.each([
    ['名册.xlsx', [], '名册.xlsx'],
    ['名册.xlsx', ['名册.xlsx'], '名册（2）.xlsx'],
    ['名册.xlsx', ['名册.xlsx', '名册（2）.xlsx'], '名册（3）.xlsx'],
    ['名册', ['名册'], '名册（2）'],
    ['.csv', ['.csv'], '.csv（2）'],
  ])('%s beside %j', (name, taken, free) => {
    expect(freeFileName(name, taken)).toBe(free);
  });
});

describe('answers', () => {
  const one = { left: 'a', right: 'b', same: true };
  it('to the same question replace each other, whichever side comes first', () => {
    const other = { left: 'b', right: 'a', same: false };
    expect(withAnswer([one], other)).toEqual([other]);
    expect(withAnswer([one], { ...other, left: 'c' })).toHaveLength(2);
    expect(withoutAnswer([one], other)).toEqual([]);
  });
});

describe('a query of lines', () => {
  const query = listOf(1, 'different');
  it.each([
    ['village', '红军村', { village: '红军村' }],
    ['topic', '', { topic: '' }],
    ['text', '张', { text: '张' }],
    ['text', '', {}],
    ['village', undefined, {}],
  ] as const)('narrowed by %s to %j', (by, value, more) => {
    expect(narrowedLines(query, by, value)).toEqual({ ...query, ...more });
  });

  it('keeps what else it is narrowed by, and can be widened', () => {
    const both = narrowedLines(narrowedLines(query, 'village', '红军村'), 'text', '张');
    expect(both).toMatchObject({ village: '红军村', text: '张' });
    expect([isNarrowed(both), isNarrowed(query)]).toEqual([true, false]);
    expect(widened(both)).toEqual(query);
  });
});

describe('the counts of a pair', () => {
  const pair: ComparedPair = {
    ...{ left: 0, right: 1, leftName: '甲', rightName: '乙', kind: '账账' },
    ...{ villageQuestions: 2, topics: [], notCompared: [] },
    counts: {
      ...{ matched: 90, same: 50, compatible: 30, different: 10 },
      ...{ onlyLeft: 8, onlyLeftNormal: 5, onlyRight: 4, onlyRightNormal: 4 },
      ...{ candidates: 3, shared: 1 },
    },
  };
  it('leave out of what has to be looked at what is as expected', () => {
    expect(toLookAt(pair)).toBe(10 + 3 + 0 + 3 + 1);
    expect([countOf(pair, 'villages'), countOf(pair, 'onlyLeft')]).toEqual([2, 8]);
    expect([normalOf(pair, 'onlyRight'), normalOf(pair, 'same')]).toEqual([4, undefined]);
  });
});
