import { type CellValue, cellText } from '../domain/cell';
import type { LedgerColumn } from '../domain/ledger';
import { type ProblemState, problemMoves, refuseMove } from '../domain/problemState';
import { readField } from '../domain/read/readers';
import { type Vocabularies, termLabel } from '../domain/vocabulary';

/** The columns in which somebody answers for a state, by their ids. */
interface AnsweredIn {
  readonly person: string;
  readonly date: string;
}

/** Drop-down of the states of a problem, each followed from run to run: see `problemMoves`. */
export function problemStates(
  words: Vocabularies,
  { person, date }: AnsweredIn,
): Required<Pick<LedgerColumn<never>, 'oneOf' | 'refuseStep'>> {
  return {
    oneOf: words.problemState.terms.map(({ label }) => label),
    refuseStep: (before, standing) => {
      const [from, to] = [stateIn(before, words), stateIn(standing('problem-state'), words)];
      if (from === undefined || to === undefined || from === to) return undefined;
      const by = { person: cellText(standing(person)), date: cellText(standing(date)) };
      return refusalOf({ from, to, ...by }, words);
    },
  };
}

/** … in the columns of a rectification ledger. */
export function ledgerProblemStates(words: Vocabularies): ReturnType<typeof problemStates> {
  return problemStates(words, { person: 'problem-verified-by', date: 'problem-verified-on' });
}

function stateIn(cell: CellValue, vocabularies: Vocabularies): ProblemState | undefined {
  const reading = readField('problemState', cell, { today: NO_DAY, vocabularies });
  return reading.state === 'read' ? reading.value : undefined;
}

/** A state is read without a day. */
const NO_DAY = { year: 1 };

function refusalOf(
  move: Parameters<typeof refuseMove>[0],
  words: Vocabularies,
): string | undefined {
  const label = (state: ProblemState): string => `“${termLabel(words.problemState, state)}”`;
  const step = `从${label(move.from)}改成了${label(move.to)}`;
  switch (refuseMove(move)) {
    case undefined:
      return undefined;
    case 'no-person':
      return `${step}，没有写核实人`;
    case 'no-date':
      return `${step}，没有写核实日期`;
    case 'not-next': {
      const next = problemMoves[move.from].map(label).join('或');
      return next === ''
        ? `${step}，${label(move.from)}之后不能再改`
        : `${step}，${label(move.from)}之后只能改为${next}`;
    }
  }
}
