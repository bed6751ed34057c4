import { columnLetters } from '../../domain/address';
import { cellText, type CellValue } from '../../domain/cell';
import type { LedgerDefinition } from '../../domain/ledger';
import { type IssueKind, issueLabels, type MergeIssue, placeName } from '../../domain/merge/issue';
import type { FromFile } from '../../domain/merge/mergeFiles';
import { NO_VILLAGE } from '../../domain/summary';
import type { PlannedValue } from '../../domain/writePlan';
import { clerks, DATE, filled, serialColumn } from '../columns';
import { generatedSheet } from '../generatedSheet';

/** An issue with what a person has decided of it. */
export interface ListedIssue {
  readonly issue: FromFile<MergeIssue>;
  /** What became of it: `待决定`, `已决定，以镇为准` … */
  readonly state: string;
}

export interface ConflictInput {
  readonly rows: readonly ListedIssue[];
  /** Core names of the villages whose files were merged this time. */
  readonly villages: ReadonlySet<string>;
}

const CLAUSE = 'gaoyan2024-7';

/** Words a clerk chooses from in 决定; anything else is the value itself. */
export const TOWN_WINS = '以镇为准';
export const VILLAGE_WINS = '以村为准';

const ABOUT_ROWS: ReadonlySet<IssueKind> = new Set<IssueKind>([
  'row-added',
  'row-unplaced',
  'row-gone',
]);

/** Village, sheet, row and column: what an issue is, whatever becomes of the cells. */
export function issueKey({
  kind,
  sheet,
  rowName,
  header,
  from,
  column,
}: FromFile<MergeIssue>): string {
  const what = ABOUT_ROWS.has(kind) ? kind : 'cell';
  const where = header === '' ? `${column ?? ''}` : header;
  return JSON.stringify([from.village, sheet, rowName, where, what]);
}

/** The village an issue of the list came from; undefined for a key that is none of ours. */
function villageOfKey(key: string): string | undefined {
  const parts: unknown = key.startsWith('[') ? JSON.parse(key.replace(/#\d+$/, '')) : [];
  const village: unknown = Array.isArray(parts) ? parts[0] : undefined;
  return typeof village === 'string' ? village : undefined;
}

function shown(value: CellValue): PlannedValue {
  const text = cellText(value);
  return text === '' ? null : text;
}

function placeOf({ issue }: ListedIssue): PlannedValue {
  return placeName(issue) || null;
}

/** Every row of the list has one: by it the row is found again. */
function headerOf({ issue: { kind, header, column } }: ListedIssue): PlannedValue {
  if (header !== '') return header;
  return ABOUT_ROWS.has(kind) || column === undefined ? '整行' : `${columnLetters(column)}列`;
}

export const defineConflictList = (): LedgerDefinition<ListedIssue> => ({
  id: 'merge-conflicts',
  sheetName: '合并冲突',
  title: '村表合并冲突清单',
  clause: CLAUSE,
  keyOf: ({ issue }) => issueKey(issue),
  villageOf: ({ issue }) => issue.from.village,
  identities: [{ columns: ['village', 'sheet', 'row-name', 'header'] }],
  labelColumns: ['village', 'household', 'header'],
  goneMark: { column: 'state', text: '已一致或已办结' },
  columns: [
    serialColumn(),
    filled('village', '村（社区）', 12, 'proposal', ({ issue }) => issue.from.label || NO_VILLAGE),
    filled('sheet', '工作表', 16, 'proposal', ({ issue }) => issue.sheet),
    filled('place', '镇表单元格', 11, 'proposal', placeOf),
    filled('household', '户（行）', 22, 'proposal', ({ issue }) => issue.household || null),
    filled('header', '列', 16, 'proposal', headerOf),
    filled('kind', '类型', 20, 'proposal', ({ issue }) => issueLabels[issue.kind]),
    filled('base', '分村时', 18, 'proposal', ({ issue }) => shown(issue.base)),
    filled('town', '镇表现值', 18, 'proposal', ({ issue }) => shown(issue.town)),
    filled('village-value', '村表现值', 18, 'proposal', ({ issue }) => shown(issue.village)),
    clerks('decision', '决定', 14, 'proposal', { oneOf: [TOWN_WINS, VILLAGE_WINS] }),
    clerks('decided-by', '决定人', 10, 'proposal'),
    clerks('decided-on', '决定日期', 12, 'proposal', DATE),
    filled('state', '处理结果', 22, 'proposal', ({ state }) => state),
    clerks('remark', '备注', 18, 'proposal'),
    filled('row-name', '行标识', 26, 'proposal', ({ issue }) => issue.rowName || '表头'),
    filled('file', '村文件', 18, 'proposal', ({ issue }) => issue.from.file),
  ],
});

/** 合并冲突: what was not simply taken over from the villages' files, both values kept, for a person to decide. */
export const conflictList = generatedSheet<ConflictInput, ListedIssue>({
  define: defineConflictList,
  rowsOf: ({ rows }) => rows,
  covers:
    ({ villages }) =>
    (key) =>
      villages.has(villageOfKey(key) ?? ''),
  explanation:
    '镇表和村表都改了、又改得不同的单元格，镇表保持不动，两边的值都列在这里。在“决定”里选“以镇为准”或“以村为准”，或直接写应填的内容，下次合并时按决定写入。新增的行已加在表末；删除的行不删，只在这里列出。',
});
