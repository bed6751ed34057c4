import type { LedgerDefinition } from '../ledger';
import type { AppendedRows } from './appendRows';
import type { LocatedColumns } from './locateColumns';
import { identifyingColumns } from './rowIdentity';

const NAMED_AT_MOST = 10;

/** Columns that the tool fills and that are not there any more. */
export function columnNotes<Row>(
  definition: LedgerDefinition<Row>,
  sheetName: string,
  { missing }: LocatedColumns,
): readonly string[] {
  if (missing.length === 0) return [];
  const headers = headersOf(definition, missing);
  return [
    `“${sheetName}”中找不到${headers}列（可能已删除，或改了表头且无法确认），没有重新添加，也不再填写；` +
      '如是改名，请把表头改回原样；如需补回，请插入一列并填上原表头后重新生成。',
  ];
}

/** Rows that could not be added above the row of sums, where the charts of the sheet would show them. */
export function chartNotes<Row>(
  { charts = [] }: LedgerDefinition<Row>,
  sheetName: string,
  { records, movedLast }: Pick<AppendedRows, 'records' | 'movedLast'>,
): readonly string[] {
  if (charts.length === 0 || movedLast || records.size === 0) return [];
  return [
    `“${sheetName}”的合计行已移动或写有公式，新增的${records.size}行写在表的最下面，图表没有包括它们；` +
      '请把这些行移到合计行之上，再核对图表的数据范围。',
  ];
}

/** Rows that the clerk deleted, and rows that may stand for either of two households. */
export function nameRows(
  sheetName: string,
  deleted: readonly { readonly label: string }[],
  doubtfulRows: ReadonlySet<number>,
): readonly string[] {
  const notes: string[] = [];
  if (deleted.length > 0) {
    const labels = listed(deleted.map(({ label }) => label));
    notes.push(
      `“${sheetName}”中有${deleted.length}行已被人工删除，没有重新添加：${labels}。` +
        '如需恢复，请在表中另起一行填上户编号或证件号码后重新生成。',
    );
  }
  if (doubtfulRows.size > 0) {
    const rows = listed([...doubtfulRows].sort((a, b) => a - b).map((row) => `第${row + 1}行`));
    notes.push(
      `“${sheetName}”${rows}的户编号、证件号码、姓名对应的不是同一户，无法确定是哪一户，没有改动，请核对。`,
    );
  }
  return notes;
}

/** Steps between states that were taken and are not to be. */
export function stepNotes(sheetName: string, steps: readonly string[]): readonly string[] {
  if (steps.length === 0) return [];
  return [
    `“${sheetName}”中有${steps.length}处状态没有按顺序改，表中内容没有改动，请核对：${listed(steps)}。`,
  ];
}

export function unreadableRowsNote<Row>(
  definition: LedgerDefinition<Row>,
  sheetName: string,
): string {
  const headers = headersOf(definition, identifyingColumns(definition));
  return `“${sheetName}”中找不到用来辨认各行的列（${headers}），本次没有改动；请恢复这些表头后重新生成。`;
}

function headersOf<Row>(definition: LedgerDefinition<Row>, ids: readonly string[]): string {
  return definition.columns
    .filter((column) => ids.includes(column.id))
    .map((column) => `“${column.header}”`)
    .join('、');
}

function listed(texts: readonly string[]): string {
  const named = texts.slice(0, NAMED_AT_MOST).join('、');
  return texts.length > NAMED_AT_MOST ? `${named}等` : named;
}
