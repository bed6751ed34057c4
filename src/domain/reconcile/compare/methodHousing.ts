import { type Judged, unclear } from '../verdict';
import type { ComparerMaker } from './comparer';
import { housingOf } from './housing';

/** 保障方式 of 2020 beside 现住房情况 of 2024, by the table of the rules (brief §1.4, §10 case 10). */
export const compareMethodHousing: ComparerMaker =
  ({ rules }) =>
  (a, b): Judged => {
    if (a.reading.state !== 'read' || b.reading.state !== 'read') {
      return unclear('有一方写法不明确，不能比对');
    }
    const method = a.reading.value;
    const housing = housingOf(b.household);
    const line = rules.methodsAndHousing.find(
      (each) => each.method === method && housing !== undefined && each.housing.includes(housing),
    );
    return line ?? unclear('2020年保障方式和现住房情况不能直接比对，请核实是否变化');
  };
