import type { LineKind } from '../../../src/domain/reconcile/reportLines';
import type { PairCounts } from '../../../src/domain/reconcile/reconciliation';
import type { PairKind } from '../../../src/domain/reconcile/system';
import type {
  RecordedDecision,
  TruthChoice,
  VillageAnswer,
} from '../../../src/ledgers/comparison/comparisonInput';
import type { CellPlace } from '../lines/cellPlace';
import type { LineQuery as AnyLineQuery } from '../lines/lineQuery';
import type { PlanInPages, PlanPreview } from '../paneEngine';
import type { ComparisonEngine, ComparisonKind } from '../sources/comparisonEngine';
import type { ReadingRequest } from '../sources/sourcesEngine';

/** The comparison of systems. */
export interface ReconcileKind extends ComparisonKind {
  readonly Request: CompareRequest;
  readonly Result: Comparison;
  readonly Query: LineQuery;
  readonly Row: LineRow;
}

/** The comparison of systems as the pane sees it. */
export interface ReconcileEngine extends ComparisonEngine<ReconcileKind>, PlanInPages {
  /** Plans 差异清单, 比对记录, 比对确认 and 系统修正清单 of the comparison at hand over what stands in the workbook. */
  plan(request: PlanRequest): Promise<PlanPreview>;
}

export interface CompareRequest extends ReadingRequest {
  readonly sheets: readonly {
    readonly id: string;
    /** Id of the system that a person has named; undefined to leave it as recognised. */
    readonly system?: string;
  }[];
  readonly decisions: readonly RecordedDecision[];
  readonly villages: readonly VillageAnswer[];
}

export interface PlanRequest {
  /** 比对人; empty when nobody was named. */
  readonly person: string;
  readonly choices: readonly TruthChoice[];
  /** Write values that were agreed into new columns beside the lists of the workbook. */
  readonly agreed: boolean;
}

/** One side of the comparison. */
export interface ComparedSystem {
  readonly name: string;
  /** The name of the system; undefined when nothing says which it is. */
  readonly system: string | undefined;
  readonly households: number;
}

export interface NotCompared {
  readonly topic: string;
  /** 甲 or 乙, by name. */
  readonly lacking: string;
  /** The system has it, only this export does not: another export would hold the column. */
  readonly exportable: boolean;
}

export interface ComparedPair {
  /** Indexes among the systems. */
  readonly left: number;
  readonly right: number;
  /** 甲 and 乙, as the sheets of the comparison call them. */
  readonly leftName: string;
  readonly rightName: string;
  readonly kind: PairKind;
  readonly counts: PairCounts;
  readonly villageQuestions: number;
  /** What was compared. */
  readonly topics: readonly string[];
  /** What was not, because a side has no column for it. */
  readonly notCompared: readonly NotCompared[];
}

export interface Comparison {
  readonly day: string;
  readonly systems: readonly ComparedSystem[];
  readonly pairs: readonly ComparedPair[];
  /** Chinese sentences: answers in the workbook that were not taken, and why. */
  readonly notes: readonly string[];
}

/** What may have come of a household; each is a list. */
export type Outcome =
  | 'different'
  | 'onlyLeft'
  | 'onlyRight'
  | 'candidates'
  | 'shared'
  | 'villages'
  | 'compatible'
  | 'same';

export type LineQuery = AnyLineQuery<Outcome>;

/** Where one side says something. */
export interface LineCell extends CellPlace {
  readonly side: 'left' | 'right';
  /** How the side is called. */
  readonly system: string;
  /** As written; certificate numbers masked. */
  readonly value: string;
}

export interface LineRow {
  /** Index among all lines of the pair. */
  readonly index: number;
  readonly kind: LineKind;
  /** `红军村 3组 张三`; certificate numbers never appear in it. */
  readonly household: string;
  readonly topic: string;
  readonly cells: readonly LineCell[];
  /** How the two were found to be one; empty when they were not. */
  readonly matched: string;
  readonly sentence: string;
  readonly normal: boolean;
  /** What a person is asked: whether two households, or two villages, are one. */
  readonly asked: AskedOfLine | undefined;
  /** Key of the difference, for saying which side is right; undefined where nothing differs. */
  readonly difference: string | undefined;
  /** What the 差异清单 said of it when the workbook was read; undefined where nobody has decided there. */
  readonly standing: StandingLine | undefined;
}

/** What stands in a row of the 差异清单 under 以何为准. */
export interface StandingLine extends CellPlace {
  /** As written; empty where a person has cleared the cell. */
  readonly said: string;
  /** The side that is meant; undefined where it is none of the two. */
  readonly side: LineCell['side'] | undefined;
  /** Chinese half-sentence: why it cannot be carried out. */
  readonly refused: string | undefined;
  /** 修正人 and 修正日期 (`yyyy-mm-dd`); empty where not written. */
  readonly person: string;
  readonly date: string;
  /** Written by a person: counts against a choice in the pane. What the tool wrote follows the choice. */
  readonly byHand: boolean;
}

export interface AskedOfLine {
  readonly about: 'household' | 'village';
  /** Keys of the households, or names of the villages. */
  readonly left: string;
  readonly right: string;
  readonly leftSystem: string;
  readonly rightSystem: string;
}
