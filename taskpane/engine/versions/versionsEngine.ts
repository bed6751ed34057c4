import type { CellPlace } from '../lines/cellPlace';
import type { LineQuery } from '../lines/lineQuery';
import type { ComparisonEngine, ComparisonKind } from '../sources/comparisonEngine';
import type { ReadingRequest } from '../sources/sourcesEngine';

/** The comparison of two versions of one export. */
export interface VersionsKind extends ComparisonKind {
  readonly Request: VersionsRequest;
  readonly Result: VersionsComparison;
  readonly Query: ChangeQuery;
  readonly Row: ChangeRow;
}

/** The comparison of two versions as the pane sees it. */
export type VersionsEngine = ComparisonEngine<VersionsKind>;

export interface VersionsRequest extends ReadingRequest {
  /** Ids of sheets. */
  readonly older: readonly string[];
  readonly newer: readonly string[];
}

/** What may have come of a row; each is a list. */
export type ChangeOutcome = 'changed' | 'added' | 'removed' | 'perhaps' | 'spelling';

/** A list that both versions have. */
export interface ComparedList {
  /** `本周导出`, of a file `《上周.xlsx》Sheet1`. */
  readonly older: string;
  readonly newer: string;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  /** Rows that stand in both and are the same in every cell. */
  readonly rowsSame: number;
  /** Cells that say another thing than before. */
  readonly changedCells: number;
  readonly addedColumns: readonly string[];
  readonly removedColumns: readonly string[];
  /** Rows by what came of them; `perhaps` are among the added and removed. */
  readonly counts: Readonly<Record<ChangeOutcome, number>>;
}

export interface VersionsComparison {
  readonly day: string;
  readonly lists: readonly ComparedList[];
  /** Chinese sentences: lists that only one version has. */
  readonly notes: readonly string[];
}

export type ChangeQuery = LineQuery<ChangeOutcome>;

/** One cell of a row, as it was and as it is; certificate numbers masked, empty where nothing stands. */
export interface ChangeCell {
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly spellingOnly: boolean;
}

export interface ChangeRow {
  /** Index among all rows of the list that are not the same. */
  readonly index: number;
  readonly outcome: ChangeOutcome;
  /** Whom the row is about; of two rows that are perhaps the same, of the earlier. */
  readonly household: string;
  /** `家庭人口：3 → 4；鉴定等级：（空白） → C级` */
  readonly sentence: string;
  /** What changed in it; of an added or removed row, what stands in it. */
  readonly cells: readonly ChangeCell[];
  /** Where the row stands, at the first cell that changed; undefined where it does not. */
  readonly older: CellPlace | undefined;
  readonly newer: CellPlace | undefined;
}
