/** How far a suspected housing problem has been looked into (S1 五（二）). */
export type ProblemState =
  | 'suspected'
  | 'verifying'
  | 'confirmed'
  | 'ruled-out'
  | 'reported'
  | 'in-rectification'
  | 'closed';

/**
 * Where a problem may go from each state; each step is taken by a named person on a day. Only what was verified may be
 * reported, what was ruled out ends there, and a new suspicion is a new problem.
 */
export const problemMoves: Readonly<Record<ProblemState, readonly ProblemState[]>> = {
  suspected: ['verifying'],
  verifying: ['confirmed', 'ruled-out'],
  confirmed: ['reported'],
  reported: ['in-rectification'],
  'in-rectification': ['closed'],
  closed: [],
  'ruled-out': [],
};

/** Nobody has verified yet whether there is a problem: the household stands in nothing that is handed in. */
export function isUnverified(state: ProblemState): boolean {
  return state === 'suspected' || state === 'verifying';
}

/** A step somebody wants to take with a problem. */
export interface ProblemMove {
  readonly from: ProblemState;
  readonly to: ProblemState;
  readonly person: string;
  /** `yyyy-mm-dd`; empty where none was given. */
  readonly date: string;
}

/** Why a step cannot be taken: it is none of the allowed ones, or nobody answers for it. Undefined when it can. */
export type MoveRefusal = 'not-next' | 'no-person' | 'no-date';

export function refuseMove({ from, to, person, date }: ProblemMove): MoveRefusal | undefined {
  if (!problemMoves[from].includes(to)) return 'not-next';
  if (person.trim() === '') return 'no-person';
  return date.trim() === '' ? 'no-date' : undefined;
}
