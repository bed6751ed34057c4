import type { Source } from '../domain/profile';
import { registeredHousehold } from './columns';

/**
 * 国家扶贫系统 of 2020, since then 全国防返贫监测信息系统 (S1 五(四), S2 三(四)): one row a person, all text, often two rows
 * above the header (brief §2.1 H2–H4). Of its two head counts the present one is the household's.
 */
export const povertyRegister: Source = {
  id: 'poverty-register',
  code: 'F',
  label: '国家扶贫系统',
  system: '国家扶贫系统（全国防返贫监测信息系统）',
  aliases: ['国家扶贫', '防返贫监测', '防返贫监测系统', '全国防返贫监测信息系统', '建档立卡系统'],
  kind: 'system',
  grain: 'person',
  population: 'registered',
  words: ['扶贫系统', '防返贫', '户信息', '建档立卡', '监测对象信息', '脱贫人口名单'],
  marks: [
    '人口编号',
    '人编号',
    '与村主干路距离',
    '公益性岗位收入',
    '在校生状况',
    '劳动技能',
    '首次识别时间',
    '人员识别时间',
    '风险是否消除',
    '风险消除方式',
    '纯收入（元）',
  ],
  supplies: [
    ...registeredHousehold,
    'monitoringType',
    'dangerousHouse',
    'floorArea',
    'relationToHead',
    'memberName',
    'memberIdNumber',
  ],
  coding: {},
  headers: {
    户主证件号码: 'idNumber',
    当前家庭人口数: 'headCount',
    年度家庭人口数: 'not-used',
    危房户: 'dangerousHouse',
    住房面积: 'floorArea',
    人编号: 'not-used',
    人口编号: 'not-used',
    证件类型: 'idType',
    家庭成员联系电话: 'not-used',
    人联系电话: 'not-used',
  },
};
