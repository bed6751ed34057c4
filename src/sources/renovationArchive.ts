import type { Source } from '../domain/profile';
import { registeredHousehold, renovationHeaders, renovationWorks } from './columns';

/**
 * 农村危房改造脱贫攻坚三年行动农户档案信息系统: one row a household, renovated ones only. No public template; columns of
 * the county system of the same time (brief §2.1 H9) and of S1 五(四). Its 是否销户 says that the project is closed, and
 * its 一级、二级、三级危房 are no letters and stay unread.
 */
export const renovationArchive: Source = {
  id: 'renovation-archive',
  code: 'W',
  label: '三年行动档案',
  system: '农村危房改造脱贫攻坚三年行动农户档案信息系统',
  aliases: ['三年行动', '三年行动农户档案', '农户档案信息系统'],
  kind: 'system',
  grain: 'household',
  population: 'renovated',
  words: ['三年行动', '农户档案信息'],
  marks: ['一卡通开户行', '一卡通帐号', '已兑付金额', '纳入改造时间', '农户档案编号'],
  supplies: [...registeredHousehold, ...renovationWorks, 'startedOn', 'progress'],
  coding: {},
  headers: {
    ...renovationHeaders,
    危房等级: 'appraisalGrade',
    改造前房屋等级: 'appraisalGrade',
    改造后房屋安全等级: 'afterGrade',
    纳入改造时间: 'renovationYear',
    竣工验收时间: 'finishedOn',
  },
};
