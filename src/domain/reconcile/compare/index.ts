import type { Semantics } from '../rules';
import { compareAfterWorks } from './afterWorks';
import { compareArea } from './area';
import type { Comparer, ComparerMaker } from './comparer';
import { compareDate } from './date';
import { compareEqual } from './equal';
import { compareGrade } from './grade';
import { compareHousing } from './housing';
import { compareIdNumber } from './idNumbers';
import { compareMethodHousing } from './methodHousing';
import { compareName } from './names';
import { compareRecord } from './record';
import { compareRelocation } from './relocation';
import { compareVillage } from './village';
import { compareYears } from './years';
import { compareYesNo } from './yesNo';

const always =
  (comparer: Comparer): ComparerMaker =>
  () =>
    comparer;

/** Who compares what. */
export const comparers: Readonly<Record<Semantics, ComparerMaker>> = {
  name: compareName,
  idNumber: compareIdNumber,
  headCount: always(compareEqual),
  village: always(compareVillage),
  grade: always(compareGrade),
  housing: always(compareHousing),
  date: always(compareDate),
  years: always(compareYears),
  area: compareArea,
  yesNo: always(compareYesNo),
  equal: always(compareEqual),
  record: compareRecord,
  housingOfMethod: compareMethodHousing,
  housingOfRelocation: always(compareRelocation),
  afterWorks: always(compareAfterWorks),
};
