import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/domain/rawTable';
import { addTally, emptyTally } from '../../../src/domain/tally/tally';
import { tallyVillages, VillageIndex } from '../../../src/domain/tally/villageTallies';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { bigHouseholds } from '../../../tools/samples/bigHouseholds';

const { header, rows } = bigHouseholds(900);
const result = checkTables([tableOf('住户表', [header, ...rows])], {
  ...{ profile: gaoyan2024, day: '2024-10-08' },
});
const whole = tallyVillages(result);

/** The households from one index up to another, with their judgements and findings, as if they were all there are. */
function partOf(from: number, to: number) {
  const findings = result.findings.flatMap((finding) => {
    const { household } = finding;
    return household !== undefined && household >= from && household < to
      ? [{ ...finding, household: household - from }]
      : [];
  });
  const households = result.households.slice(from, to);
  return { households, judgements: result.judgements.slice(from, to), findings };
}

describe('counts of a list', () => {
  it('are the sums of the counts of its parts, however it is divided', () => {
    const cuts = fc.array(fc.nat({ max: 900 }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (inner) => {
        const ends = [...inner.sort((a, b) => a - b), 900];
        const villages = new VillageIndex();
        ends.forEach((end, at) => {
          const part = tallyVillages(partOf(ends[at - 1] ?? 0, end));
          for (const village of part.villages) villages.add(village);
        });
        expect(villages.all).toEqual(whole.villages);
      }),
      { numRuns: 50 },
    );
  });

  it('count every household and every finding once', () => {
    const all = emptyTally();
    for (const { tally } of whole.villages) addTally(all, tally);
    addTally(all, whole.ofSheets);
    expect(all.households).toBe(900);
    expect(all.findings.error + all.findings.warning + all.findings.hint).toBe(
      result.findings.length,
    );
    expect(Object.values(all.grades).reduce((sum, count) => sum + count, 0)).toBe(900);
  });
});
