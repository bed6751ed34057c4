import { z } from 'zod';
import { cellText } from '../../domain/cell';
import { type StandingLedgerRow, readLedgerRows } from '../../domain/ledger/readLedger';
import type { RawTable } from '../../domain/rawTable';
import { standingState } from '../sheetRun';
import type { RecordedDecision, VillageAnswer } from './comparisonInput';
import { defineConfirmationList, questionText } from './confirmationList';
import type { ConfirmationRow } from './confirmationRows';
import { readAnswer } from './readAnswer';

/** What people have answered in the 比对确认 of a workbook. */
export interface StandingAnswers {
  readonly decisions: readonly RecordedDecision[];
  readonly villages: readonly VillageAnswer[];
  /** Chinese sentences: answers that are not taken, and why. */
  readonly notes: readonly string[];
}

const asked = z.object({
  question: z.enum(['是否同一户', '是否同一个村']),
  leftSystem: z.string().min(1),
  rightSystem: z.string().min(1),
  left: z.string().min(1),
  right: z.string().min(1),
});

type Asked = z.infer<typeof asked>;
type Row = Omit<StandingLedgerRow<ConfirmationRow>, 'key' | 'fresh' | 'isOurs'>;
type Taken = Asked & { readonly same: boolean; readonly person: string; readonly date: string };

/** Reads the answers back. One that is incomplete, unreadable or contradicts another is told and not taken. */
export function standingAnswers(tables: readonly RawTable[]): StandingAnswers {
  const notes: string[] = [];
  const rows = readLedgerRows(defineConfirmationList(), tables, standingState(tables).state);
  const taken = withoutContradictions(
    rows.flatMap((row) => takenOf(row, notes)),
    notes,
  );
  return {
    decisions: taken
      .filter(({ question }) => question === '是否同一户')
      .map(({ left, right, same, person, date }) => ({ left, right, same, person, date })),
    villages: taken
      .filter(({ question }) => question === '是否同一个村')
      .map(({ leftSystem, rightSystem, left, right, same, person, date }) => ({
        ...{ leftSystem, rightSystem, left, right },
        ...{ same, person, date },
      })),
    notes,
  };
}

function takenOf(row: Row, notes: string[]): Taken[] {
  const answer = readAnswer(row.cell);
  if (answer.kind === 'open') return [];
  const where = `“${row.sheetName}”第${row.row + 1}行（${questionText(row.cell)}）`;
  if (answer.kind === 'refused') {
    notes.push(`${where}的回答没有采用：${answer.why}。`);
    return [];
  }
  const text = (column: string): string => cellText(row.cell(column)).trim();
  const parsed = asked.safeParse({
    question: text('question'),
    ...{ leftSystem: text('left-system'), rightSystem: text('right-system') },
    ...{ left: text('left-key'), right: text('right-key') },
  });
  if (parsed.success) {
    const { same, person, date } = answer;
    return [{ ...parsed.data, same, person, date }];
  }
  notes.push(`${where}的回答没有采用：确认事项、系统或标识列被改动或删去，请恢复后再比对。`);
  return [];
}

/** Two answers to one question that do not agree are no answer. */
function withoutContradictions(taken: readonly Taken[], notes: string[]): readonly Taken[] {
  const said = new Map<string, Set<boolean>>();
  for (const each of taken) {
    const answers = said.get(keyOf(each)) ?? new Set();
    said.set(keyOf(each), answers.add(each.same));
  }
  const isClear = (each: Taken): boolean => said.get(keyOf(each))?.size === 1;
  for (const [key, answers] of said) {
    if (answers.size === 1) continue;
    const [, left, right] = JSON.parse(key) as readonly string[];
    notes.push(
      `“比对确认”中${left ?? ''}和${right ?? ''}既有“是”又有“否”，都没有采用，请统一后再比对。`,
    );
  }
  return taken.filter(isClear);
}

function keyOf({ question, left, right }: Asked): string {
  return JSON.stringify([question, ...[left, right].sort()]);
}
