import type { Household } from '../../../src/domain/household';
import { groupBy } from '../../../src/domain/grouping';
import type { RawTable } from '../../../src/domain/rawTable';
import type { ChangedCell } from '../../../src/domain/reconcile/versionChanges';
import type { RowPair, VersionRow } from '../../../src/domain/reconcile/versionRows';
import type { ComparedVersions } from '../../../src/jobs/compareVersions';
import type { Lines } from '../lines/lines';
import { changeRow } from './changeRow';
import type { ChangeOutcome, ChangeRow } from './versionsEngine';

/** A row that is not the same in both versions. */
export interface ChangeLine extends Partial<RowPair> {
  readonly outcome: ChangeOutcome;
  readonly changed: readonly ChangedCell[];
  /** Why two rows are perhaps the same. */
  readonly reasons: readonly string[];
}

/** The rows of a list that are not the same in both versions: one line a row, with all its changed cells. */
export class ChangeLines implements Lines<ChangeRow> {
  readonly counts: Readonly<Record<ChangeOutcome, number>>;
  private readonly lines: readonly ChangeLine[];
  private readonly byOutcome: ReadonlyMap<string, readonly number[]>;
  private readonly texts: (string | undefined)[] = [];

  constructor(
    private readonly compared: ComparedVersions,
    /** Tables of the workbook itself. */
    private readonly open: ReadonlySet<RawTable>,
  ) {
    const lines = linesOf(compared);
    this.lines = lines;
    this.byOutcome = groupBy([...lines.keys()], (index) => lines[index]?.outcome ?? '');
    const count = (outcome: ChangeOutcome): number => this.of(outcome).length;
    this.counts = {
      ...{ changed: count('changed'), added: count('added'), removed: count('removed') },
      ...{ perhaps: count('perhaps'), spelling: count('spelling') },
    };
  }

  of(outcome: string): readonly number[] {
    return this.byOutcome.get(outcome) ?? [];
  }

  household(index: number): Household | undefined {
    const { before, after } = this.lines[index] ?? {};
    return (after ?? before)?.household;
  }

  /** The columns in which something changed. */
  topics(index: number): readonly string[] {
    return [...new Set((this.lines[index]?.changed ?? []).map(({ header }) => header))];
  }

  text(index: number): string {
    return (this.texts[index] ??= this.writeText(index));
  }

  row(index: number): ChangeRow | undefined {
    const line = this.lines[index];
    return line === undefined ? undefined : changeRow(this.compared, line, index, this.open);
  }

  private writeText(index: number): string {
    const row = this.row(index);
    if (row === undefined) return '';
    const cells = row.cells.flatMap(({ column, before, after }) => [column, before, after]);
    return [row.household, row.sentence, ...cells].join(' ').toLowerCase();
  }
}

function linesOf({ changes }: ComparedVersions): readonly ChangeLine[] {
  const { added, removed, changed, perhapsSame } = changes;
  return [
    ...[...groupBy(changed, ({ after }) => after).values()].flatMap(changedLine),
    ...added.map((after) => aloneLine('added', { after })),
    ...removed.map((before) => aloneLine('removed', { before })),
    ...perhapsSame.map(({ before, after, reasons }) => ({
      ...{ outcome: 'perhaps' as const, before, after, reasons, changed: [] },
    })),
  ];
}

function changedLine(changed: readonly ChangedCell[]): readonly ChangeLine[] {
  const [first] = changed;
  if (first === undefined) return [];
  const { before, after } = first;
  const outcome = changed.every(({ spellingOnly }) => spellingOnly) ? 'spelling' : 'changed';
  return [{ outcome, before, after, changed, reasons: [] }];
}

function aloneLine(
  outcome: 'added' | 'removed',
  row: { readonly before: VersionRow } | { readonly after: VersionRow },
): ChangeLine {
  return { outcome, changed: [], reasons: [], ...row };
}
