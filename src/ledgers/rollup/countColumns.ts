import type { LedgerColumn } from '../../domain/ledger';
import type { Profile } from '../../domain/profile';
import { judgementLabels } from '../../domain/summary';
import type { Tally } from '../../domain/tally/tally';
import { filled } from '../columns';

/** What a row of a roll-up counts. */
export interface CountedRow {
  readonly tally: Tally;
}

type Column = LedgerColumn<CountedRow>;

const INTEGER = { format: 'integer' } as const;
const LONGEST_NARROW = 6;

/** A column of whole numbers. */
export function counted<Row>(
  id: string,
  header: string,
  count: (row: Row) => number,
): LedgerColumn<Row> {
  const width = header.length > LONGEST_NARROW ? 11 : 8;
  return filled(id, header, width, 'proposal', count, INTEGER);
}

const gradeColumns: readonly Column[] = [
  ...(['A', 'B', 'C', 'D'] as const).map((grade) =>
    counted(
      `grade-${grade.toLowerCase()}`,
      `${grade}级`,
      ({ tally }: CountedRow) => tally.grades[grade],
    ),
  ),
  counted('grade-unreadable', '等级不能识别', ({ tally }) => tally.grades.unreadable),
  counted('grade-none', '无等级', ({ tally }) => tally.grades.none),
];

const findingColumns: readonly Column[] = [
  counted('errors', '错', ({ tally }) => tally.findings.error),
  counted('warnings', '警', ({ tally }) => tally.findings.warning),
  counted('hints', '提', ({ tally }) => tally.findings.hint),
];

/** Households, judgements of the regime, grades, C/D, site visits and findings. */
export function countColumns({ judgements }: Profile): readonly Column[] {
  return [
    counted('households', '户数', ({ tally }) => tally.households),
    ...judgements.map((judgement) =>
      counted(
        `judged-${judgement.replace('+', '-')}`,
        judgementLabels[judgement],
        ({ tally }: CountedRow) => tally.judgements[judgement] ?? 0,
      ),
    ),
    ...gradeColumns,
    counted('in-cd-list', 'C、D级户', ({ tally }) => tally.inCDList),
    counted('grade-unclear', '等级待确认', ({ tally }) => tally.gradeUnclear),
    counted('to-visit', '需外业核实合计', ({ tally }) => tally.toVisit),
    ...findingColumns,
  ];
}
