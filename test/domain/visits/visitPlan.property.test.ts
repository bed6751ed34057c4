import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planVisits, type VisitTask, type VisitWanted } from '../../../src/domain/visits/visitPlan';

const VILLAGES = ['红军', '石梁', '双河'];

const wanted: fc.Arbitrary<readonly VisitWanted[]> = fc
  .array(
    fc.record({ village: fc.constantFrom(...VILLAGES), group: fc.constantFrom('1', '2', '3') }),
    {
      maxLength: 60,
    },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, key: `户${index}` })));

const days = fc
  .integer({ min: 1, max: 12 })
  .map((count) => Array.from({ length: count }, (_, i) => 45_550 + i));

const everywhere = (count: number): VisitTask['teams'] =>
  Array.from({ length: count }, () => ({ villages: [] }));

const free: fc.Arbitrary<VisitTask> = fc.record({
  wanted,
  days,
  teams: fc.integer({ min: 1, max: 4 }).map(everywhere),
  agreed: fc.constant([]),
});

const tight: fc.Arbitrary<VisitTask> = fc.record({
  wanted,
  days,
  teams: fc.array(fc.record({ villages: fc.subarray(VILLAGES) }), { minLength: 1, maxLength: 4 }),
  perDay: fc.integer({ min: 1, max: 6 }),
  agreed: fc.constant([]),
});

const sizeOfLargestGroup = ({ wanted: all }: VisitTask): number => {
  const counts = new Map<string, number>();
  for (const { village, group } of all)
    counts.set(village + group, (counts.get(village + group) ?? 0) + 1);
  return Math.max(0, ...counts.values());
};

const countBy = (items: readonly (string | number)[]): Map<string | number, number> => {
  const counts = new Map<string | number, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

describe('a plan of visits', () => {
  it('has every household once: planned or named with the reason', () => {
    fc.assert(
      fc.property(fc.oneof(free, tight), (task) => {
        const { visits, notPlanned } = planVisits(task);
        const keys = [...visits, ...notPlanned].map(({ key }) => key).sort();
        expect(keys).toEqual(task.wanted.map(({ key }) => key).sort());
      }),
    );
  });

  it('keeps to the days, to the villages of a team and to what a team can do in a day', () => {
    fc.assert(
      fc.property(tight, (task) => {
        const { visits } = planVisits(task);
        const villageOf = new Map(task.wanted.map(({ key, village }) => [key, village]));
        for (const { key, team, day } of visits) {
          expect(task.days).toContain(day);
          const { villages } = task.teams[team]!;
          expect(villages.length === 0 || villages.includes(villageOf.get(key)!)).toBe(true);
        }
        const perDay = countBy(visits.map(({ team, day }) => `${team}|${day}`));
        for (const count of perDay.values()) expect(count).toBeLessThanOrEqual(task.perDay!);
      }),
    );
  });

  it('leaves nobody out while a team that may go has room', () => {
    fc.assert(
      fc.property(tight, (task) => {
        const { visits, notPlanned } = planVisits(task);
        const load = countBy(visits.map(({ team }) => team));
        const villageOf = new Map(task.wanted.map(({ key, village }) => [key, village]));
        for (const { key, why } of notPlanned) {
          const may = task.teams.flatMap(({ villages }, team) =>
            villages.length === 0 || villages.includes(villageOf.get(key)!) ? [team] : [],
          );
          expect(why).toBe(may.length === 0 ? 'no-team' : 'full');
          for (const team of may) expect(load.get(team)).toBe(task.perDay! * task.days.length);
        }
      }),
    );
  });

  it('loads teams and days evenly: they differ by no more than a group', () => {
    fc.assert(
      fc.property(free, (task) => {
        const { visits } = planVisits(task);
        const loads = task.teams.map((_, team) => visits.filter((visit) => visit.team === team));
        const sizes = loads.map(({ length }) => length);
        const group = sizeOfLargestGroup(task);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(group);
        for (const own of loads) {
          const perDay = task.days.map((day) => own.filter((visit) => visit.day === day).length);
          expect(Math.max(...perDay) - Math.min(...perDay)).toBeLessThanOrEqual(group);
        }
      }),
    );
  });

  it('visits a group together where a day has room', () => {
    fc.assert(
      fc.property(free, (task) => {
        const placeOf = new Map(planVisits(task).visits.map((visit) => [visit.key, visit]));
        for (const one of task.wanted) {
          for (const other of task.wanted) {
            if (one.village !== other.village || one.group !== other.group) continue;
            const [a, b] = [placeOf.get(one.key)!, placeOf.get(other.key)!];
            expect([a.team, a.day]).toEqual([b.team, b.day]);
          }
        }
      }),
    );
  });

  it('is the same for the same task', () => {
    fc.assert(
      fc.property(tight, (task) => {
        expect(planVisits(structuredClone(task))).toEqual(planVisits(task));
      }),
    );
  });

  it('keeps a team or a day that is agreed already', () => {
    const { visits } = planVisits({
      wanted: [
        { key: '甲', village: '红军', group: '1', team: 1 },
        { key: '乙', village: '红军', group: '1', day: 45_551 },
      ],
      teams: everywhere(2),
      days: [45_550, 45_551],
      agreed: [{ team: 1, day: 45_550 }],
    });
    expect(visits).toEqual([
      { key: '甲', team: 1, day: 45_551 },
      { key: '乙', team: 0, day: 45_551 },
    ]);
  });
});
