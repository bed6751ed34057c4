import { cellText } from '../../domain/cell';
import type { StandingRow } from '../../domain/ledger';
import type { PlannedValue } from '../../domain/writePlan';
import { isSameSaid } from '../status/typedRows';
import { columnCell } from './columnCell';
import { textOf } from './prefill';
import type { SubmissionRow } from './submissionRow';
import type { TownedColumn } from './submissionSheets';
import { valueOf } from './valueOf';

/** `建筑层数、建筑面积：灾普；房屋地址：灾普“…”，自建房排查“…”，不一致，没有填`; what was typed over it is told beside it. */
export function originsOf(
  row: SubmissionRow,
  columns: readonly TownedColumn[],
  standing: StandingRow,
): PlannedValue {
  const headers = new Map<string, string[]>();
  const doubts: string[] = [];
  for (const column of columns) {
    const { origin, state, why } = columnCell(row, column);
    const label = origin?.join('、');
    const typed = label === undefined ? undefined : typedOver(row, column, standing);
    if (label !== undefined && typed !== undefined) {
      const said = textOf(valueOf(row, column));
      doubts.push(`${column.header}：本表“${typed}”，${label}“${said}”，不一致，请核对`);
    } else if (label !== undefined)
      headers.set(label, [...(headers.get(label) ?? []), column.header]);
    else if (state === 'blank' && why !== undefined) doubts.push(`${column.header}：${why}`);
  }
  const origins = [...headers].map(([label, names]) => `${names.join('、')}：${label}`);
  const parts = [...origins, ...doubts];
  return parts.length === 0 ? null : parts.join('；');
}

/** What somebody typed where another value would have been filled in. */
function typedOver(
  row: SubmissionRow,
  column: TownedColumn,
  standing: StandingRow,
): string | undefined {
  const stands = standing(column.id);
  const text = cellText(stands).trim();
  return text === '' || isSameSaid(stands, valueOf(row, column)) ? undefined : text;
}
