import { maskedId } from '../../domain/reconcile/sentences';
import type { RollUp } from '../../domain/tally/rollUp';
import { clerks, filled, serialColumn } from '../columns';
import { generatedSheet } from '../generatedSheet';

interface SharedRow {
  readonly number: string;
  readonly files: readonly string[];
}

const CLAUSE = 'gaoyan2024-3.4';

/** 跨文件重复户: households that stand in several files, their numbers masked. */
export const sharedSheet = generatedSheet<RollUp, SharedRow>({
  define: () => ({
    ...{ id: 'rollup-shared', sheetName: '跨文件重复户', title: '跨文件重复户', clause: CLAUSE },
    keyOf: ({ number, files }) => [maskedId(number), ...files].join('|'),
    villageOf: () => '',
    identities: [{ columns: ['number', 'files'] }],
    labelColumns: ['number'],
    columns: [
      serialColumn(),
      filled('number', '证件号码（隐去中间）', 26, CLAUSE, ({ number }) => maskedId(number)),
      filled('file-count', '文件数', 8, CLAUSE, ({ files }) => files.length, { format: 'integer' }),
      filled('files', '所在文件', 70, CLAUSE, ({ files }) => files.join('；')),
      clerks('handling', '处理情况', 24, CLAUSE),
      clerks('remark', '备注', 16, CLAUSE),
    ],
  }),
  rowsOf: ({ shared, files }) =>
    shared.listed.map(({ number, lists }) => ({
      number,
      files: lists.map((list) => files[list]?.path ?? ''),
    })),
  remark: ({ shared: { count, listed } }) =>
    count > listed.length ? `共 ${count} 户，只列前 ${listed.length} 户` : `共 ${count} 户`,
  explanation:
    '户主证件号码（不能识别的按户编号）在两个以上文件中出现的户，汇总时各文件都计了一次；请核对是否重复登记。',
});
