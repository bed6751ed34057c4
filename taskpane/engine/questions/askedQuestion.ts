import { toAddress } from '../../../src/domain/address';
import type { ProfileFile } from '../../../src/policy/profiles/profileSchema';
import type { CheckAtHand } from '../checkAtHand';
import type { Question } from '../paneEngine';

/** A question with what an answer to it makes of the town's profile. */
export interface AskedQuestion {
  readonly question: Question;
  /** @param choice id of one of the question's choices. */
  readonly answered: (profile: ProfileFile, choice: string) => ProfileFile;
}

/** A cell that a question is about; the sheet by its index among those of the check. */
export interface AskedCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

const PLACES_NAMED = 100;

/** How often something is asked about and where, each cell once. */
export function asked(
  { result }: CheckAtHand,
  cells: readonly AskedCell[],
): Pick<Question, 'count' | 'places'> {
  const different = new Map(
    cells.map((cell) => [`${cell.sheet}:${cell.row}:${cell.column}`, cell]),
  );
  const places = [...different.values()].slice(0, PLACES_NAMED).map(({ sheet, row, column }) => ({
    sheet: result.sheets[sheet]?.table.name ?? '',
    row,
    column,
    where: toAddress(row, column),
  }));
  return { count: different.size, places };
}
