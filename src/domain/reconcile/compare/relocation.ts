import { compatible, unclear } from '../verdict';
import type { Comparer } from './comparer';
import { housingOf } from './housing';

/** 现住房情况 of 2024 beside a record of resettlement: 其他安全住房 is what is expected (brief §1.4, §3.5). */
export const compareRelocation: Comparer = (a) => {
  if (a.reading.state !== 'read') return unclear('现住房情况写法不明确，不能比对');
  return housingOf(a.household) === 'own-rural-house'
    ? unclear('对方有易地扶贫搬迁记录，这里写自有农村住房，请核实现住哪处房屋、产权归谁')
    : compatible('对方有易地扶贫搬迁记录，现住其他安全住房，相符');
};
