import type { Household } from '../../../src/domain/household';
import { householdTitle } from '../../../src/domain/reconcile/householdTitle';
import {
  type LineKind,
  reportLines,
  type ReportLine,
} from '../../../src/domain/reconcile/reportLines';
import type { NamedPair } from '../../../src/ledgers/comparison/comparisonInput';
import { NO_VILLAGE } from '../../../src/domain/summary';
import { villageLabel } from '../../../src/domain/villageLabel';
import type { Outcome } from './reconcileEngine';

const outcomes: Readonly<Record<LineKind, Outcome>> = {
  same: 'same',
  compatible: 'compatible',
  unclear: 'compatible',
  different: 'different',
  'missing-left': 'different',
  'missing-right': 'different',
  'only-left': 'onlyLeft',
  'only-right': 'onlyRight',
  candidate: 'candidates',
  shared: 'shared',
  village: 'villages',
};

/** The lines of one pair, by what came of the households. */
export class LineTable {
  readonly lines: readonly ReportLine[];
  private readonly byOutcome = new Map<Outcome, number[]>();
  private readonly texts: (string | undefined)[] = [];

  constructor(readonly named: NamedPair) {
    this.lines = reportLines(named.pair);
    this.lines.forEach(({ kind }, index) => {
      const outcome = outcomes[kind];
      const indexes = this.byOutcome.get(outcome);
      if (indexes === undefined) this.byOutcome.set(outcome, [index]);
      else indexes.push(index);
    });
  }

  /** Indexes of the lines with an outcome, in the order of the report. */
  of(outcome: Outcome): readonly number[] {
    return this.byOutcome.get(outcome) ?? [];
  }

  /** The household a line is about, on the side where it stands. */
  household(index: number): Household | undefined {
    const { left, right } = this.lines[index] ?? {};
    const { pair } = this.named;
    return pair.left.households[left ?? -1] ?? pair.right.households[right ?? -1];
  }

  village(index: number): string {
    const household = this.household(index);
    return (household === undefined ? '' : villageLabel(household)) || NO_VILLAGE;
  }

  /** What is compared; of a household that stands on one side only, why it does. */
  topic(index: number): string {
    const line = this.lines[index];
    if (line === undefined) return '';
    return line.kind === 'only-left' || line.kind === 'only-right'
      ? line.sentence.replace(/。$/, '')
      : line.field;
  }

  /** What is searched of a line, in small letters; written when it is first looked for. */
  text(index: number): string {
    return (this.texts[index] ??= this.writeText(index));
  }

  private writeText(index: number): string {
    const line = this.lines[index];
    if (line === undefined) return '';
    const title = householdTitle(this.household(index));
    const { field, leftValue, rightValue, sentence } = line;
    return [title, field, leftValue, rightValue, sentence].join(' ').toLowerCase();
  }
}
