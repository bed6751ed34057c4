import { ledgerReading } from '../ledgerReading';
import { progressOf } from '../rectificationProgress';
import type { Trait } from './countColumns';

export const inLedger: Trait = {
  label: '已建台账',
  has: ({ ledgerEntry }) => ledgerEntry !== undefined,
};

/** Closed on proof: an entry that only says so is still open. */
export const isClosed: Trait = {
  label: '已销号',
  has: (row) => progressOf(row)?.stage.id === 'closed',
};

/** From 竣工 on the works are done. */
const DONE: ReadonlySet<string> = new Set(['completed', 'accepted', 'moved-in', 'paid']);

export const isDone: Trait = {
  label: '已完成',
  has: (row) => {
    const progress = ledgerReading(row, 'progress');
    return isClosed.has(row) || (progress?.state === 'read' && DONE.has(progress.value));
  },
};

export const isNotDone: Trait = {
  label: '未完成',
  has: (row) => inLedger.has(row) && !isDone.has(row),
};
