import { describe, expect, it } from 'vitest';
import { matchHouseholds } from '../../../src/domain/reconcile/matchHouseholds';
import { reconcileRules } from '../../../src/policy/reconcile';
import { unmatchedHouseholds } from '../../../tools/samples/unmatchedHouseholds';
import { systemOf } from './townshipTables';

/** How many candidates there are, and how many of them are one household in truth. */
function quality(count: number, seed: number) {
  const { header, left, right, pairs } = unmatchedHouseholds(count, seed);
  const [a, b] = [systemOf('甲', [header, ...left]), systemOf('乙', [header, ...right])];
  const { matches, candidates } = matchHouseholds(a.households, b.households, reconcileRules);
  expect([a.households.length, b.households.length]).toEqual([left.length, right.length]);
  const truth = new Set(pairs.map(([l, r]) => `${l} ${r}`));
  const correct = candidates.filter((each) => truth.has(`${each.left} ${each.right}`)).length;
  return {
    matched: matches.length,
    candidates: candidates.length,
    correct,
    precision: correct / candidates.length,
    recall: correct / pairs.length,
  };
}

describe('candidates among households that no key finds', () => {
  it.each([
    [2000, 1],
    [2000, 2],
    [4000, 3],
  ])('%s pairs among traps, seed %s: precision ≥ 0.99, recall ≥ 0.98', (count, seed) => {
    const { matched, precision, recall } = quality(count, seed);
    expect(matched).toBe(0);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it('are exactly these many of seed 2024', () => {
    expect(quality(2000, 2024)).toMatchObject({ candidates: 2015, correct: 1997 });
  });
});

describe('which pairs are asked about', () => {
  const header = ['证件号码', '户主姓名', '村', '组'];
  const OWN = '512229196807209028';
  const OTHER = '512229194001019015';
  type Row = readonly (string | null)[];
  const asked = (left: readonly Row[], right: readonly Row[]): string[] => {
    const [a, b] = [systemOf('甲', [header, ...left]), systemOf('乙', [header, ...right])];
    const { candidates } = matchHouseholds(a.households, b.households, reconcileRules);
    return candidates.map((each) => `${each.left}-${each.right} ${each.reasons.join('，')}`);
  };

  it.each<readonly [string, Row, Row, string | undefined]>([
    [
      'the group agrees',
      [null, '李小红', '红军村', '3'],
      [OWN, '李晓红', '红军村', '三组'],
      '同村同组',
    ],
    [
      'no village',
      [`${OWN.slice(0, 15)}000`, '李小红', '', ''],
      [OWN, '李小红', '红军村', '3'],
      '前15位一致',
    ],
    [
      'another village, no number',
      [null, '李小红', '石梁村', '3'],
      [OWN, '李小红', '红军村', '3'],
      undefined,
    ],
    [
      'a look-alike with another number',
      [OTHER, '李小红', '红军村', '3'],
      [OWN, '李晓红', '红军村', '3'],
      undefined,
    ],
    [
      'hidden digits that agree',
      ['512229********9028', '李小红', '', ''],
      [OWN, '李小红', '红军村', '3'],
      '未被遮住的各位一致',
    ],
    [
      'hidden digits of another',
      ['512229********9015', '李小红', '红军村', '2'],
      [OWN, '李小红', '红军村', '3'],
      undefined,
    ],
    [
      'one digit wrong',
      ['512229196808209028', '李小红', '', ''],
      [OWN, '李小红', '红军村', '3'],
      '只差一位',
    ],
    [
      'one digit left out',
      ['51222919680720028', '李小红', '', ''],
      [OWN, '李小红', '红军村', '3'],
      '只差一位',
    ],
    [
      'name and place agree, the numbers do not',
      [OTHER, '李小红', '红军村', '3'],
      [OWN, '李小红', '红军村', '3'],
      '证件号码不同',
    ],
    [
      'the numbers do not agree, nor does the group',
      [OTHER, '李小红', '红军村', '2'],
      [OWN, '李小红', '红军村', '3'],
      undefined,
    ],
  ])('%s', (_, left, right, reason) => {
    const found = asked([left], [right]);
    expect(found).toHaveLength(reason === undefined ? 0 : 1);
    expect(found.join()).toContain(reason ?? '');
  });

  it('not a weaker pair where either household has a stronger one', () => {
    const right: Row[] = [
      [OWN, '李小红', '红军村', '3'],
      [OTHER, '李晓红', '红军村', '3'],
    ];
    expect(asked([[null, '李小红', '红军村', '3']], right)).toEqual([
      '0-0 姓名相同，同村同组，有一方没有证件号码',
    ]);
  });

  it('both of two equally likely ones', () => {
    const right: Row[] = [
      [OWN, '李小红', '红军村', '3'],
      [OTHER, '李小红', '红军村', '3'],
    ];
    expect(asked([[null, '李小红', '红军村', '3']], right)).toHaveLength(2);
  });
});

describe('a village that goes by another name on the other side', () => {
  const header = ['证件号码', '户主姓名', '村', '组'];
  const ids = ['512229196001019014', '512229196101019011', '512229196201019019'];
  const asked = (matched: number, rules = reconcileRules) => {
    const known = (village: string) =>
      ids.slice(0, matched).map((id, at) => [id, `张${'甲乙丙'.charAt(at)}`, village, '1']);
    const [a, b] = [
      systemOf('甲', [header, ...known('红军村'), [null, '李小红', '红军村', '3']]),
      systemOf('乙', [header, ...known('新民村'), [null, '李晓红', '新民村', '3']]),
    ];
    return matchHouseholds(a.households, b.households, rules).candidates;
  };
  const decided = (same: boolean) => ({
    ...reconcileRules,
    villagesDecided: [{ left: '新民村', right: '红军村', same }],
  });

  it('is known by the households that are matched, from the third on', () => {
    expect(asked(2)).toEqual([]);
    expect(asked(3)).toMatchObject([{ left: 3, right: 3 }]);
    expect(asked(3)[0]!.reasons.join()).toContain('两边村名不同');
  });

  it('is known when a person has said so, either way round', () => {
    expect(asked(0, decided(true))).toHaveLength(1);
    expect(asked(3, decided(false))).toEqual([]);
  });
});
