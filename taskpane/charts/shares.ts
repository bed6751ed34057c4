import type { Counted, VillageOverview } from '../engine/paneEngine';
import type { Judgement } from '../../src/domain/preliminaryJudgement';

/** A bar: what it stands for, how many, and its length as a share of the longest (0 to 1). */
export interface Bar<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
  /** Of the sum of all bars, in words: `12.5%`. */
  readonly percent: string;
  readonly length: number;
}

/** Bars of what is there at all, the longest first; counts of zero have none. */
export function barsOf<Id extends string>(counted: readonly Counted<Id>[]): readonly Bar<Id>[] {
  const some = counted.filter(({ count }) => count > 0);
  const sum = some.reduce((all, { count }) => all + count, 0);
  const most = Math.max(...some.map(({ count }) => count));
  return [...some]
    .sort((one, other) => other.count - one.count)
    .map(({ id, label, count }) => ({
      id,
      label,
      count,
      percent: percentOf(count, sum),
      length: count / most,
    }));
}

/** A share with one digit behind the point; never 0% for something, never 100% for less than all. */
export function percentOf(count: number, all: number): string {
  if (all === 0) return '0%';
  const tenths = Math.round((count / all) * 1000);
  const least = count > 0 ? 1 : 0;
  const most = count < all ? 999 : 1000;
  return `${Math.min(Math.max(tenths, least), most) / 10}%`;
}

/** What is still to be done for a household, in four steps. */
export const progressClasses = ['settled', 'visit', 'ledger', 'unclear'] as const;
export type ProgressClass = (typeof progressClasses)[number];

const classOf: Readonly<Record<Judgement, ProgressClass>> = {
  'preliminarily-safe': 'settled',
  'appraised-safe': 'settled',
  'renovated-safe': 'settled',
  'guaranteed-safe': 'settled',
  'removed-dead': 'settled',
  'moved-out': 'settled',
  'guaranteed-elsewhere': 'settled',
  'guaranteed-elsewhere-unverified': 'visit',
  'site-visit': 'visit',
  ledger: 'ledger',
  'ledger+site-visit': 'ledger',
  problem: 'ledger',
  'needs-clarification': 'unclear',
};

export interface VillageProgress {
  readonly village: string;
  readonly households: number;
  readonly counts: Readonly<Record<ProgressClass, number>>;
}

/** How far each village is, the largest first. */
export function progressOf(villages: readonly VillageOverview[]): readonly VillageProgress[] {
  return [...villages]
    .sort((one, other) => other.households - one.households)
    .map(({ village, households, judgements }) => {
      const counts = { settled: 0, visit: 0, ledger: 0, unclear: 0 };
      for (const { id, count } of judgements) counts[classOf[id]] += count;
      return { village, households, counts };
    });
}

/** A part of a stacked bar; `from` and `length` are shares of the whole bar (0 to 1). */
export interface Part {
  readonly id: ProgressClass;
  readonly from: number;
  readonly length: number;
}

/** The parts of a village's bar that are not empty, in the order of `progressClasses`. */
export function partsOf({ counts }: VillageProgress): readonly Part[] {
  const all = progressClasses.reduce((sum, id) => sum + counts[id], 0);
  let from = 0;
  return progressClasses.flatMap((id) => {
    const length = all === 0 ? 0 : counts[id] / all;
    const part = { id, from, length };
    from += length;
    return length > 0 ? [part] : [];
  });
}
