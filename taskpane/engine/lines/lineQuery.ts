import type { Counted, ListGroup } from '../paneEngine';

/** Which lines of a comparison are listed. `Outcome` says what may have come of a household or row. */
export interface LineQuery<Outcome extends string = string> {
  /** Index of what was compared: of the pair of systems, or of the list that both versions have. */
  readonly pair: number;
  readonly outcome: Outcome;
  readonly village?: string;
  /** What is compared, or why something is missing. */
  readonly topic?: string;
  /** Words that must stand in the household, the field, the values or the sentence. */
  readonly text?: string;
  readonly groupBy: 'village' | 'topic';
}

export interface LineList {
  readonly total: number;
  /** Households among them. */
  readonly households: number;
  readonly groups: readonly ListGroup[];
  /** What the query could be narrowed to, counted within everything else that it asks for. */
  readonly villages: readonly Counted[];
  readonly topics: readonly Counted[];
}
