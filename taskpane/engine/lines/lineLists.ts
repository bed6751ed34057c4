import { JobRefused } from '../../../src/jobs/jobRefused';
import type { LineList, LineQuery } from './lineQuery';
import type { Lines } from './lines';
import { type LineSelection, selectLines } from './lineSelection';

const SELECTIONS_KEPT = 4;

/** The lists that queries make of one comparison. The lines of one pair, and the last few lists, are kept. */
export class LineLists<Row> {
  private made: { readonly of: number; readonly lines: Lines<Row> } | undefined;
  private readonly kept = new Map<string, LineSelection>();

  /** @param make the lines of a pair, by its index; undefined where there is no such pair. */
  constructor(private readonly make: (pair: number) => Lines<Row> | undefined) {}

  list(query: LineQuery): LineList {
    return this.selection(query).list;
  }

  rows(query: LineQuery, from: number, count: number): readonly Row[] {
    const lines = this.linesOf(query.pair);
    return this.selection(query)
      .rows.slice(from, from + count)
      .flatMap((index) => lines.row(index) ?? []);
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

  private linesOf(pair: number): Lines<Row> {
    if (this.made?.of === pair) return this.made.lines;
    const lines = this.make(pair);
    if (lines === undefined) throw new JobRefused('这一对已经不在比对结果里，请重新比对。');
    this.made = { of: pair, lines };
    return lines;
  }
}
