import { describe, expect, it } from 'vitest';
import {
  type KeptReconcile,
  nothingKept,
  readReconcile,
  reconcileText,
} from '../../../taskpane/settings-store/reconcileSetting';

const decided = { person: '测试员', date: '2024-10-12' };
const full: KeptReconcile = {
  systems: { 甲: 'A' },
  ticked: { 乙: false },
  decisions: [{ left: 'a', right: 'b', same: true, names: ['张三', '张叁'], ...decided }],
  villages: [
    {
      left: '红军村',
      right: '红光村',
      leftSystem: '甲',
      rightSystem: '乙',
      same: false,
      ...decided,
    },
  ],
  choices: [{ key: '["甲","乙","grade","a","b"]', truth: '甲' }],
  last: '2024-10-12T01:30:00.000Z',
};

describe('what the workbook remembers of comparisons', () => {
  it.each([full, nothingKept])('is read as it was kept', (kept) => {
    expect(readReconcile(reconcileText(kept))).toEqual({ kind: 'read', kept });
  });

  it.each([undefined, '', ' \n'])('is nothing for %j', (text) => {
    expect(readReconcile(text)).toEqual({ kind: 'none' });
  });

  it.each([
    ['no JSON', '{'],
    ['another version', JSON.stringify({ ...full, version: 2 })],
    ['an unknown entry', JSON.stringify({ ...full, version: 1, more: 1 })],
    [
      'a decision of nobody',
      reconcileText({ ...full, decisions: [{ ...full.decisions[0]!, person: '' }] }),
    ],
    [
      'a decision without a day',
      reconcileText({ ...full, decisions: [{ ...full.decisions[0]!, date: '昨天' }] }),
    ],
  ])('is unreadable with %s', (_, text) => {
    const reading = readReconcile(text);
    expect(reading.kind).toBe('unreadable');
    expect(reading.kind === 'unreadable' && reading.why).not.toBe('');
  });
});
