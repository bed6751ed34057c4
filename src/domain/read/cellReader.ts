import type { CellValue } from '../cell';
import type { Reading } from '../reading';
import type { PartialDate } from '../partialDate';
import type { Vocabularies } from '../vocabulary';

/** What a reader may know beside the cell. Constant for a column, so that readings can be remembered. */
export interface ReadContext {
  /** A later date is a slip of the pen. */
  readonly today: PartialDate;
  readonly vocabularies: Vocabularies;
  /** Declared source of the sheet, whose codes may be decoded (`1`–`4` are grades in 灾普). */
  readonly coding?: SourceCoding;
  /** Village spellings to core names, from the profile. */
  readonly villageAliases?: ReadonlyMap<string, string>;
}

/** Codes that mean something only because the sheet is declared to come from a certain system. */
export interface SourceCoding {
  readonly grades?: Readonly<Record<string, 'A' | 'B' | 'C' | 'D' | 'none'>>;
  readonly yesNo?: Readonly<Record<string, 'yes' | 'no'>>;
  readonly builtYears?: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
  /** Term id by code, per vocabulary. */
  readonly terms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Reads the cells of one field. Pure: the same cell and context give the same reading. */
export type CellReader<T> = (cell: CellValue, context: ReadContext) => Reading<T>;

/** What a code stands for in a declared coding; undefined when no coding is declared or it lacks the code. */
export function codeIn<T>(
  codes: Readonly<Record<string, T>> | undefined,
  code: string,
): T | undefined {
  return codes !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
}
