import type { Household } from '../../../src/domain/household';
import { householdTitle } from '../../../src/domain/reconcile/householdTitle';
import {
  type LineKind,
  reportLines,
  type ReportLine,
} from '../../../src/domain/reconcile/reportLines';
import type { NamedPair } from '../../../src/ledgers/comparison/comparisonInput';
import type { Lines } from '../lines/lines';
import { type ComparedBook, lineRow } from './lineRow';
import type { LineRow, Outcome } from './reconcileEngine';

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
export class LineTable implements Lines<LineRow> {
  private readonly lines: readonly ReportLine[];
  private readonly byOutcome = new Map<string, number[]>();
  private readonly texts: (string | undefined)[] = [];

  constructor(
    private readonly named: NamedPair,
    private readonly book: ComparedBook,
  ) {
    this.lines = reportLines(named.pair);
    this.lines.forEach(({ kind }, index) => {
      const outcome = outcomes[kind];
      const indexes = this.byOutcome.get(outcome);
      if (indexes === undefined) this.byOutcome.set(outcome, [index]);
      else indexes.push(index);
    });
  }

  of(outcome: string): readonly number[] {
    return this.byOutcome.get(outcome) ?? [];
  }

  household(index: number): Household | undefined {
    const { left, right } = this.lines[index] ?? {};
    const { pair } = this.named;
    return pair.left.households[left ?? -1] ?? pair.right.households[right ?? -1];
  }

  /** What is compared; of a household that stands on one side only, why it does. */
  topics(index: number): readonly string[] {
    const line = this.lines[index];
    if (line === undefined) return [];
    const isOnly = line.kind === 'only-left' || line.kind === 'only-right';
    return [isOnly ? line.sentence.replace(/。$/, '') : line.field];
  }

  text(index: number): string {
    return (this.texts[index] ??= this.writeText(index));
  }

  row(index: number): LineRow | undefined {
    const line = this.lines[index];
    return line === undefined ? undefined : lineRow(this.named, line, index, this.book);
  }

  private writeText(index: number): string {
    const line = this.lines[index];
    if (line === undefined) return '';
    const title = householdTitle(this.household(index));
    const { field, leftValue, rightValue, sentence } = line;
    return [title, field, leftValue, rightValue, sentence].join(' ').toLowerCase();
  }
}
