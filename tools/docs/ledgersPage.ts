import { ledgers } from '../../src/ledgers';
import { comparisonSheets } from '../../src/ledgers/comparison';
import { drawList } from '../../src/ledgers/draw/drawList';
import { frameSheet } from '../../src/ledgers/draw/frameSheet';
import type { GeneratedSheet } from '../../src/ledgers/generatedSheet';
import { conflictList } from '../../src/ledgers/merging/conflictList';
import { returnList } from '../../src/ledgers/review/returnList';
import { reviewLog } from '../../src/ledgers/review/reviewLog';
import { reviewSheet } from '../../src/ledgers/review/reviewSheet';
import { fileSheet } from '../../src/ledgers/rollup/fileSheet';
import { townSheet, villageSheet } from '../../src/ledgers/rollup/placeSheets';
import { ruleSheet } from '../../src/ledgers/rollup/ruleSheet';
import { sharedSheet } from '../../src/ledgers/rollup/sharedSheet';
import { statusLists } from '../../src/ledgers/status';
import { submissionLedgers } from '../../src/ledgers/submission';
import { defaultProfile } from '../../src/policy/profiles';
import { generatedBy, markdownTable } from './markdown';

const ownerLabels = { tool: '工具填', both: '工具先填，可改', clerk: '由您填' } as const;

/** Every generated sheet, in the order of a campaign. */
const sheets: readonly Pick<GeneratedSheet<never>, 'id' | 'sheetName' | 'clause' | 'columns'>[] = [
  ...ledgers,
  ...comparisonSheets,
  ...[drawList, frameSheet],
  ...statusLists.map(({ sheet }) => sheet),
  ...[reviewSheet, returnList, reviewLog, conflictList],
  ...submissionLedgers,
  ...[townSheet(defaultProfile), villageSheet(defaultProfile)],
  ...[ruleSheet, fileSheet, sharedSheet],
];

/** The columns of every generated sheet. */
export function ledgersPage(): string {
  return [
    generatedBy('src/ledgers'),
    '# 生成的表',
    '手工改过的单元格一律保留，不论哪一列；工具的新值写在建议里，不覆盖您的内容。',
    ...sheets.map((ledger) =>
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
