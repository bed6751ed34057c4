import type { ReactNode } from 'react';
import type { SheetPlace } from '../../src/workbook/port';
import type { LineList, LineQuery } from '../engine/lines/lineQuery';
import type { ListSource } from '../list/usePagedList';
import type { PlaceInLines } from './placeInLines';

/** One thing that may have come of a household or row, with how many. */
export interface OutcomeChoice<Outcome> {
  readonly id: Outcome;
  readonly label: string;
  readonly count: number;
}

/** Everything that a page of lines is about: a kind of comparison hands it in. */
export interface LinesDesk<Outcome extends string, Row> {
  readonly place: PlaceInLines<LineQuery<Outcome>>;
  readonly onPlace: (place: PlaceInLines<LineQuery<Outcome>>) => void;
  readonly source: ListSource<LineQuery<Outcome>, LineList, Row>;
  /** Rises with every comparison. */
  readonly generation: number;
  /** What is compared with what. */
  readonly sides: string;
  readonly outcomes: readonly OutcomeChoice<Outcome>[];
  /** The list of an outcome as it is first shown. */
  readonly listOf: (outcome: Outcome) => LineQuery<Outcome>;
  readonly topic: string;
  /** Whether lines can be grouped by topic, and how that is called; undefined: by village only. */
  readonly byTopic: string | undefined;
  readonly lineOf: (row: Row | undefined) => ReactNode;
  readonly bodyOf: (row: Row) => ReactNode;
  readonly nameOf: (row: Row) => string;
  /** The first cell of a line that can be shown. */
  readonly placeOf: (row: Row) => SheetPlace | undefined;
}
