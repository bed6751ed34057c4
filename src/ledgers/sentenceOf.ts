import type { LedgerUpdate } from '../domain/ledger/ledgerUpdate';

/** What happens to one sheet, in one sentence for the preview and the receipt. */
export function sentenceOf({ sheetName, counts }: LedgerUpdate): string {
  if (counts.created) return `新建“${sheetName}”，共${counts.rows}行。`;
  const parts = [
    counts.changedCells > 0 ? `更新${counts.changedCells}个单元格` : '',
    counts.addedRows > 0 ? `新增${counts.addedRows}行` : '',
    counts.goneRows > 0 ? `标注${counts.goneRows}行已不在范围（不删除）` : '',
    counts.offers > 0 ? `${counts.offers}处人工修改与最新数据不同，已保留并列入“台账更新建议”` : '',
  ].filter((part) => part !== '');
  return parts.length === 0
    ? `更新“${sheetName}”的表头说明。`
    : `更新“${sheetName}”：${parts.join('，')}。`;
}
