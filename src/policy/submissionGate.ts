import { type Household, readingOf } from '../domain/household';
import { type ProblemState, isUnverified } from '../domain/problemState';
import { termLabel } from '../domain/vocabulary';
import {
  hasAnswerColumns,
  isAnsweredFor,
  lackingIn,
  type ProblemStatement,
  statementOf,
} from './problemStatement';
import { suspicionIn } from './rules/evidence/suspicion';
import { problemState as states } from './vocabularies/ledger';

/** A household that must not be handed in yet. */
export interface Withheld {
  /** Undefined where the sheet has no state and only words speak of a suspicion. */
  readonly state: ProblemState | undefined;
  /** The state says more than 疑似, and nobody answers for it. */
  readonly unanswered: boolean;
  /** Chinese sentence: what was found, what is to be written and where. */
  readonly why: string;
}

/** What other sheets say of a household's problem. */
export interface SaidElsewhere {
  readonly statements: readonly ProblemStatement[];
  /** The generated sheet in which somebody can answer for a state when the list has no columns for it. */
  readonly answerIn: string;
}

const NOWHERE: SaidElsewhere = { statements: [], answerIn: '整改台账' };

/**
 * The gate of S1 五（二）: is a household kept out of everything that is handed in, and why? It opens only by a state
 * beyond 疑似 with a named person and a readable day beside it, in the household's own row or in its row of a generated
 * sheet, and never by a switch. Wherever a state is 疑似 or cannot be read, the household waits, whatever stands
 * elsewhere. Undefined when nothing holds it back.
 */
export function withheld(
  household: Household,
  elsewhere: SaidElsewhere = NOWHERE,
): Withheld | undefined {
  const statements = [statementOf(household), ...elsewhere.statements];
  for (const statement of statements) {
    const unverified = notVerified(statement);
    if (unverified !== undefined) return unverified;
  }
  const stated = statements.filter(({ state }) => state.state === 'read');
  const [first] = stated;
  if (first === undefined) return bySuspiciousWords(household);
  if (stated.some(isAnsweredFor)) return undefined;
  return notAnswered(first, elsewhere.answerIn);
}

/** What an export says of the households it leaves out (GT-01); empty when it leaves out none. */
export function withheldSentence(count: number): string {
  return count === 0
    ? ''
    : `疑似问题未核实，禁止填报（已拦截${count}户）：请核实后改填问题状态，并写明核实人和核实日期。`;
}

function notVerified({ state, sheetName }: ProblemStatement): Withheld | undefined {
  const place = placeOf(sheetName);
  if (state.state === 'unreadable') {
    const why = `${place}问题状态写的是“${state.raw.trim()}”，${state.why}，请写明后再报送。`;
    return { state: undefined, unanswered: false, why };
  }
  if (state.state === 'blank' || !isUnverified(state.value)) return undefined;
  const label = termLabel(states, state.value);
  const why = `${place}问题状态是“${label}”，还没有核实清楚，请核实后写明结果、核实人和核实日期再报送。`;
  return { state: state.value, unanswered: false, why };
}

/** A state that nobody answers for is no result: said is what is to be written, and where. */
function notAnswered(statement: ProblemStatement, answerIn: string): Withheld | undefined {
  const { state, sheetName } = statement;
  if (state.state !== 'read') return undefined;
  const label = termLabel(states, state.value);
  const found = `${placeOf(sheetName)}问题状态已填“${label}”，但${lackingIn(statement).join('，')}`;
  const todo = hasAnswerColumns(statement)
    ? '请在“核实人”“核实日期”列填写后再报'
    : `请在生成的“${answerIn}”该户一行填写状态、核实人、核实日期，或在本表加上“核实人”“核实日期”两列填写后再报`;
  return { state: state.value, unanswered: true, why: `${found}；${todo}。` };
}

function placeOf(sheetName: string | undefined): string {
  return sheetName === undefined ? '' : `“${sheetName}”的`;
}

function bySuspiciousWords(household: Household): Withheld | undefined {
  const field = suspicionIn((each) => readingOf(household, each).raw);
  return field === undefined ? undefined : suspectedWords(readingOf(household, field).raw);
}

/** What is said of a row that speaks of a suspicion without a state. */
export function suspectedWords(raw: string): Withheld {
  const why = `写有“${raw.trim()}”，属于疑似，还没有核实，请核实后改填结果再报送。`;
  return { state: undefined, unanswered: false, why };
}
