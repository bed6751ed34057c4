import type { Source } from '../domain/profile';

/** 2020年脱贫攻坚核验系统 (《住房安全有保障核验手机APP》): one row a household, words and no codes. */
export const verification2020: Source = {
  id: 'verification-2020',
  label: '2020核验',
  system: '2020年脱贫攻坚核验系统',
  aliases: ['2020年核验', '核验', '核验系统', '核验APP', '住房安全有保障核验手机APP'],
  coding: {},
  headers: {
    保障方式: 'guaranteeMethod',
    住房安全有保障方式: 'guaranteeMethod',
    住房安全等级: 'appraisalGrade',
    核验等级: 'appraisalGrade',
    鉴定时间: 'appraisalDate',
  },
};
