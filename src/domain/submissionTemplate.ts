import type { FieldId } from './household';
import type { ColumnFormat } from './writePlan';
import type { VocabularyId } from './vocabulary';

/** The sheets that are handed in (S2 六), and the two lists of applications. */
export type SubmissionSheetId =
  | 'household-information'
  | 'house-information'
  | 'house-safety'
  | 'house-hazards'
  | 'renovation-applications'
  | 'change-applications';

/** Values that are worked out from several readings or from the judgement. */
export type DerivedValue =
  | 'county'
  | 'town'
  | 'housing'
  | 'current-address'
  | 'elsewhere-kind'
  | 'built-year'
  | 'built-band'
  | 'earlier-source'
  | 'earlier-grade'
  | 'earlier-date'
  | 'visited'
  | 'appraiser'
  | 'present-grade'
  | 'present-date'
  | 'safety-verdict'
  | 'has-ledger'
  | 'old-address'
  | 'change-state'
  | 'application-grade';

/** Lists on which a change of a household is dealt with step by step (S2 四(一)). */
export type DealtWithIn = 'head-change-list' | 'move-out-list';

/** How a column of a submission sheet is filled. Blank stays blank, whatever the way. */
export type SubmissionFill =
  /** The running number. */
  | { readonly from: 'serial' }
  /** The household's own sheet. */
  | { readonly from: 'own'; readonly field: FieldId }
  /** The household's own sheet, else the town's ledger and the linked exports, with the origin told. */
  | { readonly from: 'any'; readonly field: FieldId }
  /** The certificate number behind 有 or 无, where the cell holds one. */
  | { readonly from: 'number-of'; readonly field: FieldId }
  | { readonly from: 'derived'; readonly value: DerivedValue }
  /** What people typed in the list on which the household is dealt with, else the household's own sheet. */
  | {
      readonly from: 'listed';
      readonly list: DealtWithIn;
      readonly column: string;
      readonly field?: FieldId;
    }
  /** Only the clerk knows. */
  | { readonly from: 'clerk' };

/** Who collects what is missing (S2 三(二)): the desk from files, the team at the house. */
export type Collector = 'desk' | 'site';

/** One column of a submission sheet, as data. */
export interface SubmissionColumn {
  /** kebab-case, for life. */
  readonly id: string;
  readonly header: string;
  /** Clause id, or `proposal`. */
  readonly clause: string;
  readonly width: number;
  readonly fill: SubmissionFill;
  readonly format?: ColumnFormat;
  /** Drop-down: the terms of a vocabulary, or a list. */
  readonly words?: VocabularyId | readonly string[];
  /** Set where a blank is missing information, and who is to collect it. */
  readonly collector?: Collector;
}

/** One submission sheet, as data. */
export interface SubmissionTemplate {
  readonly id: SubmissionSheetId;
  readonly sheetName: string;
  readonly clause: string;
  /** 说明 below the table. */
  readonly explanation: string;
  readonly columns: readonly SubmissionColumn[];
}

/** What a town says of one column: its place, its header, what each word is written as. */
export interface TownColumn {
  readonly id: string;
  readonly header?: string;
  /** Our word → the receiving department's word or code. A word that is not here cannot be handed in. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** What a town says of one sheet. */
export interface TownTemplate {
  readonly sheetName?: string;
  /** The columns it hands in, in its order; all of ours when absent. */
  readonly columns?: readonly TownColumn[];
}

/** How a town hands in. */
export interface SubmissionSetting {
  readonly county?: string;
  readonly town?: string;
  readonly sheets?: Readonly<Partial<Record<SubmissionSheetId, TownTemplate>>>;
}
