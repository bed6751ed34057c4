import type { Source } from '../domain/profile';

/**
 * 农村自建房安全专项整治 (brief §2.1 H7). It writes words, no codes: 安全 · C级 · D级. 安全 names no letter
 * and stays a class; its 排查编码 is not the 图斑编号 and is never compared with it.
 */
export const selfBuiltSurvey: Source = {
  id: 'self-built-survey',
  code: 'J',
  label: '自建房排查',
  system: '农村自建房安全专项整治',
  aliases: ['自建房', '自建房安全专项整治', '自建房专项整治', '自建房排查整治'],
  kind: 'system',
  grain: 'house',
  population: 'rural-houses',
  words: ['自建房'],
  marks: ['安全隐患初判', '安全鉴定或评定', '风险部位', '整治办法', '整治计划', '是否专业设计建造'],
  supplies: [
    ...['headName', 'idNumber', 'village', 'houseAddress', 'builtYear', 'floors', 'structure'],
    ...['floorArea', 'visibleDamage', 'homesteadApproval', 'planningPermit'],
    ...['propertyRegistration', 'businessUse', 'appraisalGrade', 'appraisalDate'],
  ] as const,
  coding: {},
  headers: {
    产权人: 'headName',
    地上层数: 'floors',
    建成年代: 'builtYear',
    变形损伤: 'visibleDamage',
    用地手续: 'homesteadApproval',
    规划建设手续: 'planningPermit',
    产权登记: 'propertyRegistration',
    安全鉴定或评定: 'appraisalGrade',
    鉴定时间: 'appraisalDate',
  },
};
