import { describe, expect, it } from 'vitest';
import {
  type MoveRefusal,
  type ProblemState,
  isUnverified,
  problemMoves,
  refuseMove,
} from '../../src/domain/problemState';

const states = Object.keys(problemMoves) as ProblemState[];
const by = { person: '张某', date: '2020-06-22' };

describe('a suspected problem', () => {
  it.each<[ProblemState, ProblemState, MoveRefusal | undefined]>([
    ['suspected', 'verifying', undefined],
    ['suspected', 'confirmed', 'not-next'],
    ['suspected', 'ruled-out', 'not-next'],
    ['suspected', 'reported', 'not-next'],
    ['verifying', 'confirmed', undefined],
    ['verifying', 'ruled-out', undefined],
    ['verifying', 'reported', 'not-next'],
    ['confirmed', 'reported', undefined],
    ['confirmed', 'suspected', 'not-next'],
    ['reported', 'in-rectification', undefined],
    ['in-rectification', 'closed', undefined],
    ['ruled-out', 'reported', 'not-next'],
    ['closed', 'in-rectification', 'not-next'],
  ])('from %s to %s', (from, to, refusal) => {
    expect(refuseMove({ from, to, ...by })).toBe(refusal);
  });

  it('is moved by nobody without a name, and on no day without a date', () => {
    const move = { from: 'verifying', to: 'confirmed', ...by } as const;
    expect(refuseMove({ ...move, person: ' ' })).toBe('no-person');
    expect(refuseMove({ ...move, date: '' })).toBe('no-date');
  });

  it('leads from suspicion to every other state, and never back', () => {
    const reached = new Set<ProblemState>(['suspected']);
    for (const state of reached) for (const next of problemMoves[state]) reached.add(next);
    expect([...reached].sort()).toEqual([...states].sort());
    expect(states.flatMap((state) => problemMoves[state])).not.toContain('suspected');
  });

  it('is unverified until somebody has decided', () => {
    expect(states.filter(isUnverified)).toEqual(['suspected', 'verifying']);
  });
});
