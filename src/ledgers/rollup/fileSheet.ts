import type { FileState, RolledFile, RollUp, TownOrigin } from '../../domain/tally/rollUp';
import type { Severity } from '../../domain/finding';
import { sumOfFile } from '../../domain/tally/sumOfFile';
import type { PlannedValue } from '../../domain/writePlan';
import { clerks, filled, serialColumn } from '../columns';
import { generatedSheet } from '../generatedSheet';

const stateLabels: Readonly<Record<FileState, string>> = {
  clean: '已汇总',
  findings: '已汇总，有问题',
  skipped: '未汇总',
  unreadable: '读不了',
};

const originLabels: Readonly<Record<TownOrigin, string>> = {
  column: '乡镇列',
  caption: '表头上方的文字',
  'sheet-name': '工作表名',
  'file-name': '文件名',
  folder: '文件夹名',
  nowhere: '没有写明',
};

const INTEGER = { format: 'integer' } as const;

/** 汇总文件: every file that was looked at, what became of it and why. */
export const fileSheet = generatedSheet<RollUp, RolledFile>({
  define: () => ({
    ...{ id: 'rollup-files', sheetName: '汇总文件', title: '汇总文件', clause: 'proposal' },
    keyOf: ({ path }) => path,
    villageOf: () => '',
    identities: [{ columns: ['file'] }],
    labelColumns: ['file'],
    frozenColumns: 2,
    goneMark: { column: 'state', text: '这次没有这个文件' },
    columns: [
      serialColumn(),
      filled('file', '文件', 40, 'proposal', ({ path }) => path),
      filled('state', '状态', 16, 'proposal', ({ state }) => stateLabels[state]),
      filled('town', '乡镇', 16, 'proposal', ({ counts }) => townsIn(counts)),
      filled('town-from', '乡镇依据', 14, 'proposal', ({ counts }) => originsIn(counts)),
      filled('households', '户数', 8, 'proposal', householdsIn, INTEGER),
      filled('errors', '错', 7, 'proposal', (file) => findingsIn(file, 'error'), INTEGER),
      filled('warnings', '警', 7, 'proposal', (file) => findingsIn(file, 'warning'), INTEGER),
      filled('hints', '提', 7, 'proposal', (file) => findingsIn(file, 'hint'), INTEGER),
      filled('why', '说明', 60, 'proposal', ({ sentence }) => sentence || null),
      clerks('remark', '备注', 16, 'proposal'),
    ],
  }),
  rowsOf: ({ files }) => files,
  explanation:
    '读不了的和未汇总的文件没有计入各汇总表，说明栏写明原因和办法。乡镇依次按乡镇列、表头上方的文字、工作表名、文件名、文件夹名认定。',
});

function townsIn(counts: RolledFile['counts']): PlannedValue {
  if (counts === undefined) return null;
  return [...new Set([counts.town, ...counts.villages.map(({ town }) => town)])].join('、');
}

function originsIn(counts: RolledFile['counts']): PlannedValue {
  return counts?.townsFrom.map((origin) => originLabels[origin]).join('、') ?? null;
}

function householdsIn({ counts }: RolledFile): PlannedValue {
  return counts === undefined ? null : sumOfFile(counts).households;
}

function findingsIn({ counts }: RolledFile, severity: Severity): PlannedValue {
  return counts === undefined ? null : sumOfFile(counts).findings[severity];
}
