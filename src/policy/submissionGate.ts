import { type FieldId, fieldIndex, type Household, readingOf } from '../domain/household';
import { type ProblemState, isUnverified } from '../domain/problemState';
import { termLabel } from '../domain/vocabulary';
import { mentionsSuspicion } from './rules/evidence/suspicion';
import { problemState as states } from './vocabularies/ledger';

/** A household that must not be handed in yet. */
export interface Withheld {
  /** Undefined where the sheet has no state and only words speak of a suspicion. */
  readonly state: ProblemState | undefined;
  /** Chinese sentence: what was found and what to do. */
  readonly why: string;
}

/** Where people write of a suspicion when they do not fill in its state. */
const WHERE_SUSPECTED = ['appraisalGrade', 'siteVisitOutcome', 'foundProblem', 'remark'] as const;

/**
 * The gate of S1 五（二）: is a household kept out of everything that is handed in, and why? It opens only by what stands
 * in the state, never by a switch: while a problem is suspected, or its state cannot be read, or was moved by nobody
 * and on no day where the sheet asks for them, the household waits. Undefined when nothing holds it back.
 */
export function withheld(household: Household): Withheld | undefined {
  const state = readingOf(household, 'problemState');
  if (state.state === 'unreadable') {
    const why = `问题状态写的是“${state.raw.trim()}”，${state.why}，请写明后再报送。`;
    return { state: undefined, why };
  }
  if (state.state === 'blank') return bySuspiciousWords(household);
  const label = termLabel(states, state.value);
  if (isUnverified(state.value)) {
    const why = `问题状态是“${label}”，还没有核实清楚，请核实后写明结果、核实人和日期再报送。`;
    return { state: state.value, why };
  }
  const lacking = whoAndWhen(household);
  if (lacking.length === 0) return undefined;
  const why = `问题状态是“${label}”，但没有写${lacking.join('和')}，请补写后再报送。`;
  return { state: state.value, why };
}

/** Households that are withheld, with the reason, by their positions. */
export function withheldAmong(households: readonly Household[]): ReadonlyMap<number, Withheld> {
  const found = new Map<number, Withheld>();
  households.forEach((household, index) => {
    const why = withheld(household);
    if (why !== undefined) found.set(index, why);
  });
  return found;
}

/** What an export says of the households it leaves out (GT-01); empty when it leaves out none. */
export function withheldSentence(count: number): string {
  return count === 0
    ? ''
    : `疑似问题未核实，禁止填报（已拦截${count}户）：请核实后改填问题状态，并写明核实人和核实日期。`;
}

function bySuspiciousWords(household: Household): Withheld | undefined {
  for (const field of WHERE_SUSPECTED) {
    const { raw } = readingOf(household, field);
    if (!mentionsSuspicion(raw)) continue;
    const why = `写有“${raw.trim()}”，属于疑似，还没有核实，请核实后改填结果再报送。`;
    return { state: undefined, why };
  }
  return undefined;
}

const ANSWERED_BY = [
  ['verifiedBy', '核实人'],
  ['verifiedOn', '核实日期'],
] as const satisfies readonly (readonly [FieldId, string])[];

/** What the sheet asks for and nobody has filled in. */
function whoAndWhen(household: Household): string[] {
  return ANSWERED_BY.filter(([field]) => {
    const reading = household.readings[fieldIndex[field]];
    return reading !== undefined && reading.state !== 'read';
  }).map(([, label]) => label);
}
