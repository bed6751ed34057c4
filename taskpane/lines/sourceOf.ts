import type { LineList } from '../engine/lines/lineQuery';
import type { ListSource } from '../list/usePagedList';

/** What answers the lists of a comparison. */
interface Listing<Query, Row> {
  lines(query: Query): Promise<LineList>;
  lineRows(query: Query, from: number, count: number): Promise<readonly Row[]>;
}

/** The lists of a comparison whose engine is made when it is first asked for. */
export function sourceOf<Query, Row>(
  engine: () => Promise<Listing<Query, Row>>,
): ListSource<Query, LineList, Row> {
  return {
    list: async (query) => (await engine()).lines(query),
    rows: async (query, from, count) => (await engine()).lineRows(query, from, count),
  };
}
