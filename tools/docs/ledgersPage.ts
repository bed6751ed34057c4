import { ledgers } from '../../src/ledgers';
import { comparisonSheets } from '../../src/ledgers/comparison';
import { submissionLedgers } from '../../src/ledgers/submission';
import { generatedBy, markdownTable } from './markdown';

const ownerLabels = { tool: '工具填', both: '工具先填，可改', clerk: '由您填' } as const;

/** The columns of every generated sheet. */
export function ledgersPage(): string {
  return [
    generatedBy('src/ledgers'),
    '# 生成的表',
    '手工改过的单元格一律保留，不论哪一列；工具的新值写在建议里，不覆盖您的内容。',
    ...[...ledgers, ...comparisonSheets, ...submissionLedgers].map((ledger) =>
      [
        `## ${ledger.sheetName} \`${ledger.id}\``,
        `依据：${ledger.clause}`,
        markdownTable(
          ['列', '谁填', '下拉选项', '依据'],
          ledger.columns.map((column) => [
            column.header,
            ownerLabels[column.owner],
            (column.oneOf ?? []).join('、'),
            column.source,
          ]),
        ),
      ].join('\n\n'),
    ),
    '',
  ].join('\n\n');
}
