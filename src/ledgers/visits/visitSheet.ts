import type { FieldId } from '../../domain/household';
import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import type { Profile } from '../../domain/profile';
import type { Vocabularies } from '../../domain/vocabulary';
import type { ClauseId } from '../../policy/clauses';
import type { GeneratedSheet } from '../generatedSheet';
import type { HouseholdRow, LedgerInput } from '../ledgerRow';

/** The generated sheet of a regime that visits are planned in and what is found on site comes back into. */
export interface VisitSheet {
  readonly sheetName: string;
  readonly define: (words: Vocabularies) => LedgerDefinition<HouseholdRow>;
  /** The sheet with further households, by key: somebody has visited them although the desk did not ask for it. */
  readonly sheetWith: (also: ReadonlySet<string>) => GeneratedSheet<LedgerInput>;
  readonly rowsOf: (input: LedgerInput, also: ReadonlySet<string>) => readonly HouseholdRow[];
  /** Whether somebody is to go there at all. */
  readonly isDue: (row: HouseholdRow) => boolean;
  readonly planning: VisitColumns;
  /** Columns that are answered on site, by the field that reads them. */
  readonly answers: readonly (readonly [FieldId, string])[];
  readonly print: TeamSheetForm;
}

/** Ids of the columns that say who goes when. */
export interface VisitColumns {
  readonly team: string;
  readonly day: string;
  /** Its persons. */
  readonly persons: string;
  /** That somebody has agreed to go is told by this one. */
  readonly agreed: string;
  /** What stands there as long as nobody has: the role that answers for all visits. */
  readonly nobodyYet: (profile: Profile) => string | undefined;
  /** Filled once somebody was there. */
  readonly visited: readonly string[];
}

/** How the sheet for one team looks. */
export interface TeamSheetForm {
  readonly title: string;
  readonly clause: ClauseId;
  /** Who is to be visited, by the columns of the paper with their widths: enough to find them and to be read back. */
  readonly who: ReadonlyMap<string, number>;
  /** Columns that are taken over from the sheet as they stand there, with their widths on paper. */
  readonly printed: ReadonlyMap<string, number>;
  /** Columns that are filled in by hand. */
  readonly byHand: ReadonlyMap<string, number>;
  /** Columns that only the paper has, behind the others. */
  readonly onPaper: readonly LedgerColumn<HouseholdRow>[];
  readonly explanation: string;
  /** Points: two lines of handwriting once the page has been made to fit its paper. */
  readonly rowHeight: number;
}
