import { type FieldId, fieldIndex, type Household, readingOf } from '../domain/household';
import type { PartialDate } from '../domain/partialDate';
import { isUnverified, type ProblemState } from '../domain/problemState';
import type { Reading } from '../domain/reading';

/** What one row says of a problem: how far it is, and who has moved it there on which day. */
export interface ProblemStatement {
  readonly state: Reading<ProblemState>;
  /** Undefined where the sheet has no column for it. */
  readonly person: Reading<string> | undefined;
  readonly date: Reading<PartialDate> | undefined;
  /** The sheet it stands in, where that is not the household's own list. */
  readonly sheetName?: string;
}

/** What the row of a household says of its problem. */
export function statementOf(household: Household, sheetName?: string): ProblemStatement {
  const of = <F extends FieldId>(field: F) =>
    household.readings[fieldIndex[field]] === undefined ? undefined : readingOf(household, field);
  return {
    state: readingOf(household, 'problemState'),
    person: of('verifiedBy'),
    date: of('verifiedOn'),
    ...(sheetName === undefined ? {} : { sheetName }),
  };
}

const ANSWERED_BY = [
  ['person', '核实人'],
  ['date', '核实日期'],
] as const;

/** What a state lacks to be answered for, as Chinese half-sentences: `没有核实人、核实日期`; none when nothing. */
export function lackingIn(statement: Pick<ProblemStatement, 'person' | 'date'>): readonly string[] {
  const blank: string[] = [];
  const unclear: string[] = [];
  for (const [part, label] of ANSWERED_BY) {
    const reading = statement[part] ?? { state: 'blank' as const };
    if (reading.state === 'blank') blank.push(label);
    else if (reading.state === 'unreadable') {
      unclear.push(`${label}“${reading.raw.trim()}”不能识别（${reading.why}）`);
    }
  }
  return [...(blank.length === 0 ? [] : [`没有${blank.join('、')}`]), ...unclear];
}

/** A state beyond 疑似 that somebody answers for. */
export function isAnsweredFor(statement: ProblemStatement): boolean {
  const { state } = statement;
  return state.state === 'read' && !isUnverified(state.value) && lackingIn(statement).length === 0;
}

/** Does the sheet have both columns in which somebody answers for a state? */
export function hasAnswerColumns({ person, date }: ProblemStatement): boolean {
  return person !== undefined && date !== undefined;
}
