import { cellText } from '../../domain/cell';
import type { LedgerUpdate } from '../../domain/ledger/ledgerUpdate';

/** What happens to one sheet of a comparison, in one sentence for the preview and the receipt. */
export function comparisonSentence({ sheetName, counts }: LedgerUpdate): string {
  if (counts.created) return `新建“${sheetName}”，共${counts.rows}行。`;
  const parts = [
    counts.changedCells > 0 ? `更新${counts.changedCells}个单元格` : '',
    counts.addedRows > 0 ? `新增${counts.addedRows}行` : '',
    counts.goneRows > 0 ? `${counts.goneRows}行已经一致，记为已修正（不删除）` : '',
    counts.offers > 0 ? `${counts.offers}处人工修改与这次的数据不同，已保留` : '',
  ].filter((part) => part !== '');
  return parts.length === 0
    ? `更新“${sheetName}”的表头说明。`
    : `更新“${sheetName}”：${parts.join('，')}。`;
}

const NAMED_AT_MOST = 10;

/** Cells of the clerk's that say another thing than this comparison, one sentence each, the first few. */
export function offerNotes({ sheetName, offers }: LedgerUpdate): readonly string[] {
  const named = offers.slice(0, NAMED_AT_MOST).map(({ address, header, standing, offered }) => {
    const fresh = offered !== null && typeof offered === 'object' ? cellText(offered) : offered;
    return `“${sheetName}”${address}的“${header}”人工写了“${cellText(standing)}”，这次比对是“${String(fresh ?? '')}”，已保留人工填写的内容。`;
  });
  const more = offers.length - named.length;
  return more > 0 ? [...named, `“${sheetName}”还有${more}处同样保留。`] : named;
}
