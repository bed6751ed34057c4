import { cellText } from '../domain/cell';
import type { LedgerDefinition } from '../domain/ledger';
import type { Offer } from '../domain/ledger/ledgerUpdate';
import { clerks, filled, serialColumn } from './columns';
import { generatedSheet } from './generatedSheet';

const define = (): LedgerDefinition<Offer> => ({
  id: 'update-suggestions',
  sheetName: '台账更新建议',
  title: '台账更新建议',
  clause: 'common-practice',
  keyOf: ({ ledger, rowKey, column }) => `${ledger}|${rowKey}|${column}`,
  villageOf: () => '',
  identities: [{ columns: ['sheet', 'row', 'column'] }],
  labelColumns: ['sheet', 'row', 'column'],
  goneMark: { column: 'state', text: '已无差异' },
  columns: [
    serialColumn(),
    filled('sheet', '工作表', 18, 'proposal', ({ sheetName }) => sheetName),
    filled('row', '户', 30, 'proposal', ({ label, rowKey }) => (label === '' ? rowKey : label)),
    filled('column', '栏目', 16, 'proposal', ({ header }) => header),
    filled('cell', '单元格', 9, 'proposal', ({ address }) => address),
    filled('standing', '表中现填（保留）', 24, 'proposal', ({ standing }) => cellText(standing)),
    filled('offered', '最新数据', 24, 'proposal', ({ offered }) =>
      offered === null || typeof offered !== 'object' ? String(offered) : cellText(offered),
    ),
    filled('why', '说明', 30, 'proposal', ({ conflict }) =>
      conflict ? '人工修改后，数据又有变化' : '人工修改与数据不一致',
    ),
    clerks('decision', '处理意见', 18, 'proposal', { oneOf: ['保留现填', '改用最新数据'] }),
    filled('state', '状态', 22, 'proposal', () => '待处理'),
  ],
});

/** 台账更新建议: the tool's value beside each edit it left alone. It is merged like any ledger, so notes on it last. */
export const updateSuggestions = generatedSheet<readonly Offer[], Offer>({
  define,
  rowsOf: (offers) => offers,
  explanation: '表中内容都没有改动；同意采用最新数据的，请到相应单元格改填。',
});
