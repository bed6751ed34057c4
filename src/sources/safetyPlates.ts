import type { Source } from '../domain/profile';
import { whoAndWhere } from './columns';

/** 《农村住房安全鉴定等级标识牌》 on the wall, as the town has listed what is written there (S1 五(一)). */
export const safetyPlates: Source = {
  id: 'safety-plate',
  code: 'B',
  label: '标识牌',
  system: '农村住房安全鉴定等级标识牌',
  aliases: ['等级标识牌', '标牌'],
  kind: 'local',
  grain: 'household',
  population: 'registered',
  words: ['标识牌'],
  marks: ['标识牌等级', '标识牌结论', '是否悬挂', '是否悬挂标识牌'],
  supplies: [...whoAndWhere, 'appraisalGrade', 'appraisalDate'],
  coding: {},
  headers: {
    标识牌等级: 'appraisalGrade',
    标识牌结论: 'appraisalGrade',
    标识牌所填等级: 'appraisalGrade',
    标识牌鉴定时间: 'appraisalDate',
    标识牌日期: 'appraisalDate',
  },
};
