import type { Source } from '../domain/profile';

/**
 * 住房安全有保障核验手机APP, whose data the second notice calls those of the 2020核验系统 (S1 五(四), S2 三(四)).
 * One row a household, words and no codes; no public template, so the columns are those that S1 四(二) has uploaded.
 */
export const verification2020: Source = {
  id: 'verification-2020',
  code: 'A',
  label: '2020核验',
  system: '2020年脱贫攻坚核验系统',
  compared: { label: '核验APP', name: '住房安全有保障核验手机APP' },
  aliases: ['2020年核验', '核验', '核验系统', '核验APP', '住房安全有保障核验手机APP'],
  kind: 'system',
  grain: 'household',
  population: 'registered',
  words: ['核验APP', '核验手机', '核验系统', '核验数据', '有保障核验', '2020核验', '2020年核验'],
  marks: ['住房安全有保障方式', '住房安全保障方式', '核验等级', '核验发现问题', '现安全住房照片'],
  supplies: [
    ...['householdCode', 'headName', 'idNumber', 'headCount', 'village', 'group'],
    ...['guaranteeMethod', 'appraisalGrade', 'appraisalDate', 'photo', 'problemState', 'movedOut'],
  ] as const,
  coding: {},
  headers: {
    保障方式: 'guaranteeMethod',
    住房安全有保障方式: 'guaranteeMethod',
    住房安全等级: 'appraisalGrade',
    核验等级: 'appraisalGrade',
    鉴定时间: 'appraisalDate',
    现安全住房照片: 'photo',
    问题核实情况: 'problemState',
    是否搬离危房: 'movedOut',
  },
};
