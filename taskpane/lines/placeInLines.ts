/** Where in a list of lines the clerk is. */
export interface PlaceInLines<Query> {
  readonly query: Query;
  /** Position in the list of the query, from 0; undefined before the first step. */
  readonly position: number | undefined;
}
