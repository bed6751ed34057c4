import type { Source } from '../domain/profile';
import { whoAndWhere } from './columns';

/** 《建卡贫困户明白卡》 of the household, as the town has listed what is written there (S1 五(一)). */
export const informationCards: Source = {
  id: 'information-card',
  code: 'M',
  label: '明白卡',
  system: '建卡贫困户明白卡',
  aliases: ['建卡贫困户明白卡信息'],
  kind: 'local',
  grain: 'household',
  population: 'registered',
  words: ['明白卡'],
  marks: ['明白卡等级', '明白卡结论', '明白卡填写时间'],
  supplies: [...whoAndWhere, 'headCount', 'guaranteeMethod', 'appraisalGrade', 'appraisalDate'],
  coding: {},
  headers: {
    明白卡等级: 'appraisalGrade',
    明白卡结论: 'appraisalGrade',
    明白卡所填等级: 'appraisalGrade',
    明白卡鉴定时间: 'appraisalDate',
    明白卡保障方式: 'guaranteeMethod',
  },
};
