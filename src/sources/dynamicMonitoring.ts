import type { Source } from '../domain/profile';

/** 农村低收入群体住房安全动态监测; no public list of its fields or codes was found, so none is assumed. */
export const dynamicMonitoring: Source = {
  id: 'dynamic-monitoring',
  label: '动态监测',
  system: '农村低收入群体住房安全动态监测',
  aliases: ['住房安全动态监测', '建档立卡贫困户住房安全动态监测', '农村低收入群体动态监测'],
  coding: {},
  headers: {
    监测等级: 'appraisalGrade',
    动态监测等级: 'appraisalGrade',
    监测时间: 'appraisalDate',
    动态监测时间: 'appraisalDate',
  },
};
