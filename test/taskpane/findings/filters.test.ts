import { describe, expect, it } from 'vitest';
import type { FindingQuery } from '../../../taskpane/engine/paneEngine';
import { activeNarrowings, narrowed, widened } from '../../../taskpane/findings/filters';
import { searchWords } from '../../../taskpane/list/searchWords';

const query: FindingQuery = { village: '红军村', severity: 'error', groupBy: 'rule' };

describe('narrowing the list', () => {
  it('sets, changes and takes away one narrowing', () => {
    expect(narrowed(query, 'rule', 'id-number-missing')).toEqual({
      ...query,
      rule: 'id-number-missing',
    });
    expect(narrowed(query, 'severity', 'hint')).toEqual({ ...query, severity: 'hint' });
    expect(narrowed(query, 'village', '')).toEqual({ severity: 'error', groupBy: 'rule' });
    expect('village' in narrowed(query, 'village', undefined)).toBe(false);
  });

  it('is the same query when nothing changes', () => {
    expect(narrowed(query, 'village', '红军村')).toBe(query);
    expect(narrowed(query, 'text', '')).toBe(query);
  });

  it('widens to everything and keeps the grouping', () => {
    expect(widened({ ...query, text: '张', sheet: '一' })).toEqual({ groupBy: 'rule' });
    expect(activeNarrowings(query)).toEqual(['village', 'severity']);
    expect(activeNarrowings(widened(query))).toEqual([]);
  });

  it.each([
    ['  张三  ', '张三'],
    ['红军村　２组', '红军村 2组'],
    ['   ', ''],
  ])('searches %j as %j', (typed, words) => {
    expect(searchWords(typed)).toBe(words);
  });
});
