import type { RawTable } from '../../../src/domain/rawTable';
import { JobRefused } from '../../../src/jobs/jobRefused';
import type { NamedPair } from '../../../src/ledgers/comparison/comparisonInput';
import { lineRow } from './lineRow';
import { type LineSelection, selectLines } from './lineSelection';
import { LineTable } from './lineTable';
import type { LineList, LineQuery, LineRow } from './reconcileEngine';

const SELECTIONS_KEPT = 4;

/** The lists that queries make of one comparison. The lines of one pair, and the last few lists, are kept. */
export class LineLists {
  private table: { readonly of: number; readonly lines: LineTable } | undefined;
  private readonly kept = new Map<string, LineSelection>();

  constructor(
    private readonly pairs: readonly NamedPair[],
    /** Tables of the workbook itself. */
    private readonly open: ReadonlySet<RawTable>,
  ) {}

  list(query: LineQuery): LineList {
    return this.selection(query).list;
  }

  rows(query: LineQuery, from: number, count: number): readonly LineRow[] {
    const table = this.linesOf(query.pair);
    return this.selection(query)
      .rows.slice(from, from + count)
      .flatMap((index) => lineRow(table, index, this.open) ?? []);
  }

  private selection(query: LineQuery): LineSelection {
    const { pair, outcome, village, topic, text, groupBy } = query;
    const key = JSON.stringify([pair, outcome, village, topic, text, groupBy]);
    const selection = this.kept.get(key) ?? selectLines(this.linesOf(pair), query);
    this.kept.delete(key);
    this.kept.set(key, selection);
    const [oldest] = this.kept.keys();
    if (this.kept.size > SELECTIONS_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return selection;
  }

  private linesOf(index: number): LineTable {
    if (this.table?.of === index) return this.table.lines;
    const pair = this.pairs[index];
    if (pair === undefined) throw new JobRefused('这一对已经不在比对结果里，请重新比对。');
    const lines = new LineTable(pair);
    this.table = { of: index, lines };
    return lines;
  }
}
