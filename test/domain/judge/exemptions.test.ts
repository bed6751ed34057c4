import { describe, expect, it } from 'vitest';
import type { Exemption } from '../../../src/domain/check';
import type { Finding } from '../../../src/domain/finding';
import { fieldIndex, type Household } from '../../../src/domain/household';
import { applyExemptions } from '../../../src/domain/judge/exemptions';
import { tableOf } from '../../../src/domain/rawTable';
import { read, type Reading } from '../../../src/domain/reading';

const readings: Reading<unknown>[] = [];
readings[fieldIndex.householdCode] = read('10001', '10001');
const household: Household = {
  key: 'code:10001',
  sheet: 0,
  rows: [1],
  members: [],
  struckThrough: false,
  readings,
};
const table = tableOf('表', [
  ['户编号', '层数'],
  ['10001', '12'],
]);
const finding: Finding = {
  rule: 'floors-implausible',
  severity: 'warning',
  place: { sheet: 0, row: 1, column: 1 },
  household: 0,
  details: {},
};
const exemption: Exemption = {
  rule: 'floors-implausible',
  household: '10001',
  reason: '安置小高层',
  person: '张某',
  date: '2024-10-08',
  value: '12',
};
const apply = (...exemptions: Exemption[]) =>
  applyExemptions([finding], exemptions, [household], [table]);

describe('exemptions', () => {
  it('set the finding aside while the cell is as it was', () => {
    expect(apply(exemption)).toEqual({
      findings: [],
      exempted: [{ finding, exemption }],
      lapsed: [],
      unused: [],
    });
  });

  it('lapse when the cell has changed, and the finding stays', () => {
    const old = { ...exemption, value: '11' };
    expect(apply(old)).toEqual({ findings: [finding], exempted: [], lapsed: [old], unused: [] });
  });

  it.each([
    ['another rule', { ...exemption, rule: 'id-missing' }],
    ['another household', { ...exemption, household: '10002' }],
  ])('for %s are reported as unused', (_, other) => {
    expect(apply(other)).toEqual({
      findings: [finding],
      exempted: [],
      lapsed: [],
      unused: [other],
    });
  });
});
