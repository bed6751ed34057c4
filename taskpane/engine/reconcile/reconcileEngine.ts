import type { LineKind } from '../../../src/domain/reconcile/reportLines';
import type { PairCounts } from '../../../src/domain/reconcile/reconciliation';
import type { PairKind } from '../../../src/domain/reconcile/system';
import type {
  RecordedDecision,
  TruthChoice,
  VillageAnswer,
} from '../../../src/ledgers/comparison/comparisonInput';
import type { SheetPlace } from '../../../src/workbook/port';
import type { Counted, ListGroup, PlanInPages, PlanPreview } from '../paneEngine';
import type { ReadingRequest, SourcesEngine } from '../sources/sourcesEngine';

/**
 * The comparison of systems as the pane sees it. It runs in a worker of its own, beside the check: everything handed
 * over is plain data, long lists come in pages, texts are finished Chinese sentences. Rows and columns count from 0.
 * Refusals are thrown as errors whose message is a sentence for the clerk.
 */
export interface ReconcileEngine extends SourcesEngine, PlanInPages {
  /** Compares the sheets that were chosen. When the signal is aborted this rejects with Stopped. */
  compare(request: CompareRequest, signal?: AbortSignal): Promise<Comparison>;
  /** The lines a query selects, counted and grouped; the rows come from `lineRows`. */
  lines(query: LineQuery): Promise<LineList>;
  lineRows(query: LineQuery, from: number, count: number): Promise<readonly LineRow[]>;
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
  readonly notCompared: readonly { readonly topic: string; readonly lacking: string }[];
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

export interface LineQuery {
  /** Index of the pair. */
  readonly pair: number;
  readonly outcome: Outcome;
  readonly village?: string;
  /** What is compared; of households that stand on one side only, why. */
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

/** Where one side says something. */
export interface LineCell {
  readonly side: 'left' | 'right';
  /** How the side is called. */
  readonly system: string;
  /** As written; certificate numbers masked. */
  readonly value: string;
  /** `名册!H5`, of a file `《导出.xlsx》名册!H5`. */
  readonly where: string;
  /** Undefined for a file: it is not open. */
  readonly place: SheetPlace | undefined;
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
}

export interface AskedOfLine {
  readonly about: 'household' | 'village';
  /** Keys of the households, or names of the villages. */
  readonly left: string;
  readonly right: string;
  readonly leftSystem: string;
  readonly rightSystem: string;
}
