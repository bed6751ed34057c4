import type { Source } from '../domain/profile';
import { registeredHousehold } from './columns';

/** “回头看”工作模块 (S2 四): one row a household, the four kinds of information in the words of the notice. */
export const lookBackModule: Source = {
  id: 'look-back',
  code: 'H',
  label: '回头看',
  system: '“回头看”工作模块',
  aliases: ['回头看', '回头看模块', '回头看工作模块'],
  kind: 'system',
  grain: 'household',
  population: 'registered',
  words: ['回头看'],
  marks: ['现住房情况', '选择图斑', '房屋安全信息是否变化', '其他安全住房类别'],
  supplies: [
    ...registeredHousehold,
    'householdStatus',
    'currentHousing',
    'elsewhereKind',
    'footprintCode',
    'builtYear',
    'floors',
    'structure',
    'floorArea',
    'planningPermit',
    'homesteadApproval',
    'propertyRegistration',
    'extended',
    'geologicalThreat',
    'businessUse',
    'appraisalGrade',
    'appraisalDate',
    'conditionChanged',
    'renovationYear',
    'renovationMethod',
    'photo',
  ],
  coding: {},
  headers: {
    选择图斑: 'footprintCode',
  },
};
