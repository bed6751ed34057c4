import { cellText, type CellValue, serialToDay } from '../../domain/cell';
import type { StandingRow } from '../../domain/ledger';
import { formatDate, parseIsoDate } from '../../domain/partialDate';
import type { Answered } from './comparisonInput';

/** What a person has written beside a question. */
export type Answer =
  | { readonly kind: 'open' }
  | ({ readonly kind: 'taken'; readonly same: boolean } & Answered)
  /** `why`: Chinese half-sentence, what is missing or cannot be understood. */
  | { readonly kind: 'refused'; readonly why: string };

/** An answer counts with a name and a day only; what else stands there is told and not taken. */
export function readAnswer(cell: StandingRow): Answer {
  const said = cellText(cell('answer')).trim();
  if (said === '') return { kind: 'open' };
  if (said !== '是' && said !== '否') {
    return { kind: 'refused', why: `“${said}”既不是“是”也不是“否”` };
  }
  const person = cellText(cell('answered-by')).trim();
  const written = cell('answered-on');
  const date = dayOf(written);
  const missing = [
    ...(person === '' ? ['确认人'] : []),
    ...(cellText(written).trim() === '' ? ['确认日期'] : []),
  ];
  if (missing.length > 0) return { kind: 'refused', why: `还缺${missing.join('、')}` };
  if (date === undefined) {
    const why = `确认日期“${cellText(written)}”不是一天，请写成 2024-10-08 这样`;
    return { kind: 'refused', why };
  }
  return { kind: 'taken', same: said === '是', person, date };
}

const LOOSE_DAY = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/;

/** A day known to the day, as a real date, its serial or text; `yyyy-mm-dd`. */
export function dayOf(cell: CellValue): string | undefined {
  if (typeof cell === 'number') {
    const day = serialToDay(cell);
    return day === undefined ? undefined : formatDate(day);
  }
  const [, year = '', month = '', day = ''] = LOOSE_DAY.exec(cellText(cell).trim()) ?? [];
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseIsoDate(text)?.day === undefined ? undefined : text;
}
