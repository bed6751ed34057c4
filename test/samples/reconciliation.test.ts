import { beforeAll, describe, expect, it } from 'vitest';
import { reconcileJsonPieces } from '../../src/jobs/reconcileJson';
import { type ReconcileResultJson, reconcileResultSchema } from '../../src/jobs/reconcileSchema';
import { reconcileFiles } from '../../src/jobs/reconcileWorkbooks';
import { defaultProfile } from '../../src/policy/profiles';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { RECONCILED, seededDifferences } from '../../tools/samples/reconciliation';

const KINDS = {
  different: '不同',
  'missing-left': '甲方缺失',
  'missing-right': '乙方缺失',
  left: '仅甲有',
  right: '仅乙有',
} as const;

let json: ReconcileResultJson;
beforeAll(async () => {
  const workbook = await openFile('samples/比对大样本.xlsx');
  const options = { profile: defaultProfile, day: '2024-10-12' };
  const result = reconcileFiles([await workbook.readSheets()], options);
  json = reconcileResultSchema.parse(JSON.parse([...reconcileJsonPieces(result)].join('')));
});

const seeded = seededDifferences().map((each) => ({ ...each, pair: `${each.left}×${each.right}` }));

describe('比对大样本.xlsx', () => {
  it('is three systems, and the key is none', () => {
    expect(json.systems.map(({ name }) => name)).toEqual(Object.values(RECONCILED));
    expect(json.systems.every(({ source }) => source !== null)).toBe(true);
  });

  it('every seeded difference is found and none invented', () => {
    const found = json.differences.map(
      ({ pair, household, kind, field }) => `${pair} ${household} ${KINDS[kind]} ${field}`,
    );
    const wanted = seeded
      .filter(({ field }) => field !== '')
      .map(({ pair, household, kind, field }) => `${pair} ${household} ${kind} ${field}`);
    expect(wanted.length).toBeGreaterThan(70);
    expect(found.sort()).toEqual(wanted.sort());
  });

  it('every household that stands on one side only is found and none invented', () => {
    const found = json.only
      .filter(({ normal }) => !normal)
      .map(({ pair, household, side }) => `${pair} ${household} ${KINDS[side]}`);
    const wanted = seeded
      .filter(({ kind }) => kind.startsWith('仅'))
      .map(({ pair, household, kind }) => `${pair} ${household} ${kind}`);
    expect(wanted.length).toBeGreaterThan(12);
    expect(found.sort()).toEqual(wanted.sort());
  });

  it('numbers that lost their digits are candidates, and nothing else is', () => {
    const found = json.candidates.map(({ pair, leftKey }) => `${pair} ${leftKey.split('|')[2]!}`);
    const wanted = seeded
      .filter(({ kind }) => kind === '待确认')
      .map(({ pair, headName }) => `${pair} ${headName}`);
    expect(wanted).toHaveLength(6);
    expect(found.sort()).toEqual(wanted.sort());
  });

  it('nothing is asked that was not seeded', () => {
    expect(json.shared).toEqual([]);
    expect(json.pairs.flatMap(({ villages }) => villages)).toEqual([]);
  });
});
