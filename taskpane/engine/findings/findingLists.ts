import type { CheckAtHand } from '../checkAtHand';
import type { FindingQuery } from '../paneEngine';
import { FindingSearch } from './findingSearch';
import { type Selection, select } from './selection';

const SELECTIONS_KEPT = 6;

/** The lists that queries make of the findings of one check; the last few are kept. */
export class FindingLists {
  private readonly search: FindingSearch;
  private readonly kept = new Map<string, Selection>();

  constructor(private readonly check: CheckAtHand) {
    this.search = new FindingSearch(check);
  }

  selection(query: FindingQuery): Selection {
    const { village, rule, severity, sheet, text, groupBy } = query;
    const key = JSON.stringify([village, rule, severity, sheet, text, groupBy]);
    const selection =
      this.kept.get(key) ?? select(this.check.findings, query, this.search.matches(text));
    this.kept.delete(key);
    this.kept.set(key, selection);
    const [oldest] = this.kept.keys();
    if (this.kept.size > SELECTIONS_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return selection;
  }

  /** Place in the list of the finding nearest below the top of a row of a sheet; the first of them in the list. */
  placeOf(query: FindingQuery, sheet: string, row: number): number | undefined {
    const { rows } = this.selection(query);
    const { result } = this.check;
    let best: number | undefined;
    let bestRow = Infinity;
    rows.forEach((index, position) => {
      const place = result.findings[index]?.place;
      if (place?.row === undefined || place.row < row || place.row >= bestRow) return;
      if (result.sheets[place.sheet]?.table.name !== sheet) return;
      best = position;
      bestRow = place.row;
    });
    return best;
  }
}
