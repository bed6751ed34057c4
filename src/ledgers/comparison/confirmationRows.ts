import type { Household } from '../../domain/household';
import { cellName } from '../../domain/reconcile/cellName';
import { householdTitle } from '../../domain/reconcile/householdTitle';
import { writtenValue } from '../../domain/reconcile/sentences';
import type { VillageQuestion } from '../../domain/reconcile/villageQuestions';
import type {
  Answered,
  ComparisonInput,
  NamedPair,
  RecordedDecision,
  VillageAnswer,
} from './comparisonInput';
import type { Sources } from './sources';

/** What is asked: are two households one, are two villages one. */
export type Question = '是否同一户' | '是否同一个村';

/** One question of the 比对确认, answered or not. */
export interface ConfirmationRow extends Sources {
  readonly question: Question;
  readonly pair: NamedPair;
  /** What the tool knows each side by: the household's key, the village's name. */
  readonly leftKey: string;
  readonly rightKey: string;
  readonly left: string;
  readonly right: string;
  readonly leftId: string;
  readonly rightId: string;
  /** Chinese: what speaks for it and against; empty where the question was asked before. */
  readonly reasons: string;
  /** Given elsewhere than in the sheet: in the pane, or in a file. */
  readonly answer?: Answered & { readonly same: boolean };
}

/** Everything to be asked, and what was answered of the households and villages of this run. */
export function confirmationRows(input: ComparisonInput): readonly ConfirmationRow[] {
  return input.pairs.flatMap((named) => {
    const villages = input.villages.flatMap((answer) => villageAnswerRows(named, answer));
    return [
      ...named.pair.villageQuestions.map((question) => villageRow(named, question)),
      ...villages,
      ...candidateRows(named),
      ...decidedRows(named, input.decisions),
    ];
  });
}

function villageRow(
  pair: NamedPair,
  { left, right, households }: VillageQuestion,
): ConfirmationRow {
  return {
    ...villageSides(pair, left, right),
    reasons: `两个村名下有${households}户互相对应`,
  };
}

/** The answer as this pair asks it; none where it is about other systems. */
function villageAnswerRows(pair: NamedPair, answer: VillageAnswer): ConfirmationRow[] {
  const { left, right, leftSystem, rightSystem } = answer;
  if (leftSystem === pair.left && rightSystem === pair.right) {
    return [{ ...villageSides(pair, left, right), reasons: '', answer }];
  }
  if (leftSystem !== pair.right || rightSystem !== pair.left) return [];
  return [{ ...villageSides(pair, right, left), reasons: '', answer }];
}

function villageSides(
  pair: NamedPair,
  left: string,
  right: string,
): Omit<ConfirmationRow, 'reasons'> {
  return {
    ...{ question: '是否同一个村', pair, left, right, leftKey: left, rightKey: right },
    ...{ leftId: '', rightId: '', leftSource: null, rightSource: null },
  };
}

function candidateRows(named: NamedPair): ConfirmationRow[] {
  const { left, right, matching } = named.pair;
  return matching.candidates.map((candidate) => ({
    ...householdSides(named, left.households[candidate.left], right.households[candidate.right]),
    reasons: candidate.reasons.join('，'),
  }));
}

function householdSides(
  named: NamedPair,
  left: Household | undefined,
  right: Household | undefined,
): Omit<ConfirmationRow, 'reasons'> {
  const { pair } = named;
  return {
    ...{ question: '是否同一户', pair: named },
    ...{ leftKey: left?.key ?? '', rightKey: right?.key ?? '' },
    ...{ left: householdTitle(left), right: householdTitle(right) },
    ...{ leftId: writtenValue(left, 'idNumber'), rightId: writtenValue(right, 'idNumber') },
    ...{ leftSource: cellName(pair.left, left), rightSource: cellName(pair.right, right) },
  };
}

/** Decisions about households of this pair, whichever way round they were given. */
function decidedRows(
  named: NamedPair,
  decisions: readonly RecordedDecision[],
): readonly ConfirmationRow[] {
  if (decisions.length === 0) return [];
  const { left, right } = named.pair;
  const lefts = new Map(left.households.map((household) => [household.key, household]));
  const rights = new Map(right.households.map((household) => [household.key, household]));
  const refused = new Set(decisions.filter(({ same }) => !same));
  const confirmed = confirmedKeys(named);
  return decisions.flatMap((answer) => {
    const straight = lefts.has(answer.left) && rights.has(answer.right);
    const [a, b] = straight ? [answer.left, answer.right] : [answer.right, answer.left];
    const [one, other] = [lefts.get(a), rights.get(b)];
    if (one === undefined || other === undefined) return [];
    const isInForce = refused.has(answer) || confirmed.has(`${a}\u0000${b}`);
    return isInForce ? [{ ...householdSides(named, one, other), reasons: '', answer }] : [];
  });
}

function confirmedKeys({ pair }: NamedPair): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { left, right, by } of pair.matching.matches) {
    if (by !== 'confirmed') continue;
    const [a, b] = [pair.left.households[left]?.key ?? '', pair.right.households[right]?.key ?? ''];
    keys.add(`${a}\u0000${b}`);
  }
  return keys;
}
