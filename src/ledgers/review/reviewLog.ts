import type { LedgerDefinition } from '../../domain/ledger';
import { clerks, filled, fromField } from '../columns';
import { dayCell } from '../comparison/dayCell';
import { generatedSheet } from '../generatedSheet';
import { householdRows, namedColumns } from '../householdColumns';
import type { GivenOpinion } from './opinion';
import type { ReviewRow } from './reviewRow';

/** One opinion of one household: a change of it is another line. */
export interface LogLine extends ReviewRow {
  readonly given: GivenOpinion;
}

const OFFICE = 'gaoyan2024-1';

/** Household, word, person, day and reason: the same opinion is told once. */
export function logKey({ household, given }: LogLine): string {
  const { word, person, date, reason, explanation } = given;
  return JSON.stringify([household.key, word, date, person, reason, explanation]);
}

/** Household and word of a line by its key; undefined for a key that is none of ours. */
export function loggedOpinion(
  key: string,
): { readonly household: string; readonly word: string } | undefined {
  const parts: unknown = key.startsWith('[') ? JSON.parse(key.replace(/#\d+$/, '')) : [];
  const list: readonly unknown[] = Array.isArray(parts) ? parts : [];
  const [household, word] = list;
  return typeof household === 'string' && typeof word === 'string'
    ? { household, word }
    : undefined;
}

const AT = ['date', 'opinion', 'reason', 'person'];

const defineReviewLog = (): LedgerDefinition<LogLine> => ({
  id: 'review-log',
  sheetName: '审核记录',
  title: '办公室审核记录',
  clause: OFFICE,
  keyOf: logKey,
  villageOf: () => '',
  identities: [
    { columns: [...AT, 'household-code'], weak: true },
    { columns: [...AT, 'village', 'group', 'head-name'], weak: true },
  ],
  labelColumns: ['date', ...householdRows.labelColumns],
  columns: [
    ...namedColumns<LogLine>(fromField),
    filled('date', '日期', 12, OFFICE, ({ given }) => dayCell(given.date), { format: 'date' }),
    filled('person', '审核人', 10, OFFICE, ({ given }) => given.person),
    filled('opinion', '意见', 9, OFFICE, ({ given }) => given.word),
    filled('reason', '原因', 16, OFFICE, ({ given }) => given.reason || null),
    filled('explanation', '说明', 26, OFFICE, ({ given }) => given.explanation || null),
    clerks('remark', '备注', 20, 'proposal'),
  ],
});

/** 审核记录: who said what of which household on which day; it only grows. */
export const reviewLog = generatedSheet<readonly LogLine[], LogLine>({
  define: defineReviewLog,
  clauseIn2020: 'xikou2020-4.3',
  rowsOf: (lines) => lines,
  covers: () => () => false,
  explanation: '每条审核意见记一行，意见、原因、审核人或日期改变时另记一行，以前的行不改不删。',
});
