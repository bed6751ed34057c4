import type { Source } from '../domain/profile';
import { whoAndWhere } from './columns';

/** 农村低收入群体住房安全动态监测; no public list of its fields or codes was found, so none is assumed. */
export const dynamicMonitoring: Source = {
  id: 'dynamic-monitoring',
  code: 'D',
  label: '动态监测',
  system: '农村低收入群体住房安全动态监测',
  aliases: ['住房安全动态监测', '建档立卡贫困户住房安全动态监测', '农村低收入群体动态监测'],
  kind: 'system',
  grain: 'household',
  population: 'low-income',
  words: ['住房安全动态监测', '动态监测'],
  marks: ['动态监测等级', '动态监测时间', '监测等级'],
  supplies: [...whoAndWhere, 'appraisalGrade', 'appraisalDate'],
  coding: {},
  headers: {
    监测等级: 'appraisalGrade',
    动态监测等级: 'appraisalGrade',
    监测时间: 'appraisalDate',
    动态监测时间: 'appraisalDate',
  },
};
