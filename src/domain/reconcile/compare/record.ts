import type { YearSpan } from '../../fields/field';
import { compatible, different, type Judged, unclear } from '../verdict';
import type { ComparerMaker } from './comparer';

/** 保障方式 beside a record of renovation: since the first year it is 改造安全, before it 鉴定安全 (S1 三(一)). */
export const compareRecord: ComparerMaker =
  ({ rules }) =>
  (a, b): Judged => {
    if (a.reading.state !== 'read') return unclear('保障方式写法不明确，不能比对');
    if (b.reading.state !== 'read') return unclear('改造或搬迁年度写法不明确，不能比对');
    const { renovatedFrom } = rules;
    const { from, to } = b.reading.value as YearSpan;
    if (from < renovatedFrom && to >= renovatedFrom)
      return unclear('改造或搬迁年度跨过界限，不能比对');
    const counts = from >= renovatedFrom;
    const works = b.field === 'relocationYear' ? '搬迁' : '改造';
    return judge(String(a.reading.value), counts, renovatedFrom, works);
  };

function judge(method: string, counts: boolean, from: number, works: string): Judged {
  if (method === 'renovated-safe') {
    return counts
      ? compatible(`保障方式为改造安全，对方有${from}年以来的${works}记录，相符`)
      : different(`保障方式为改造安全，但对方的${works}在${from}年以前，应为鉴定安全`);
  }
  if (method === 'appraised-safe') {
    return counts
      ? different(`保障方式为鉴定安全，但对方有${from}年以来的${works}记录，应为改造安全`)
      : compatible(`对方的${works}在${from}年以前，视为原住房，与鉴定安全相符`);
  }
  return unclear(`保障方式为保障安全，对方有${works}记录，请核实现住哪处房屋`);
}
