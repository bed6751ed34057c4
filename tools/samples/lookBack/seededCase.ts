import type { CellValue } from '../../../src/domain/cell';
import type { Judgement } from '../../../src/domain/preliminaryJudgement';
import type { SampleHousehold } from '../township';
import type { LookBackCells, LookBackColumnId } from './columns';

/** A household that is not as it should be: where it stands, what is written, what must come of it. */
export interface SeededCase {
  /** Position among the households of the sample township, from 0. */
  readonly at: number;
  /** Chinese: what is particular about the row; becomes a line of samples/README.md. */
  readonly about: string;
  readonly cells: LookBackCells | ((cells: LookBackCells, household: SampleHousehold) => LookBackCells);
  /** 初判 by the domain brief §3.2; absent where the brief leaves room. */
  readonly judgement?: Judgement;
  readonly struck?: boolean;
  readonly hidden?: boolean;
  readonly comment?: { readonly column: LookBackColumnId; readonly text: string };
  /** What the cell shows is the result of this formula. */
  readonly formula?: { readonly column: LookBackColumnId; readonly formula: string };
}

/** Text of a cell that is known to hold text. */
export function textOf(value: CellValue | undefined): string {
  if (typeof value !== 'string') throw new TypeError('the sample cell does not hold text');
  return value;
}
