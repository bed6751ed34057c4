import { fieldValue } from '../../household';
import { firstDay, lastDay, type PartialDate } from '../../partialDate';
import { different, type Judged, SAME, unclear } from '../verdict';
import type { Comparer, Statement } from './comparer';

/** 鉴定日期 beside 竣工日期: what counts after a renovation is an appraisal after it (S1 三(一), brief §10 case 9). */
export const compareAfterWorks: Comparer = (a, b): Judged => {
  if (livesInOtherWay(a)) return SAME;
  if (a.reading.state !== 'read' || b.reading.state !== 'read') {
    return unclear('有一方的日期写法不明确，不能比对');
  }
  const [appraised, finished] = [a.reading.value as PartialDate, b.reading.value as PartialDate];
  if (firstDay(appraised) >= lastDay(finished)) return SAME;
  return lastDay(appraised) < firstDay(finished)
    ? different('鉴定在改造竣工以前，不能说明改造后的房屋安全，请补改造后的鉴定')
    : unclear('日期没有写到日，不能确定鉴定在竣工以前还是以后');
};

/** Recorded as 鉴定安全 or 保障安全: then the appraisal is not that of the renovated house. */
function livesInOtherWay({ household }: Statement): boolean {
  const method = fieldValue(household, 'guaranteeMethod');
  return method !== undefined && method !== 'renovated-safe';
}
