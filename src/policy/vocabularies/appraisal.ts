import type { Vocabulary } from '../../domain/vocabulary';

/** 变化原因 (S2 四(四)3). */
export const changeCause: Vocabulary = {
  label: '变化原因',
  terms: [
    {
      id: 'natural-disaster',
      label: '自然灾害',
      spellings: ['灾害', '受灾', '洪灾', '暴雨', '滑坡', '地震', '因灾', '地质灾害', '泥石流'],
    },
    {
      id: 'ageing',
      label: '自然老化',
      spellings: ['老化', '房屋老化', '年久失修', '房屋自然老化'],
    },
    { id: 'extension', label: '改扩建', spellings: ['改建', '扩建', '加层', '自行改扩建'] },
    { id: 'other', label: '其他', spellings: ['其它', '其他原因', '其它原因'] },
  ],
};

/** 鉴定方式 (S2 五2). */
export const appraisalMethod: Vocabulary = {
  label: '鉴定方式',
  terms: [
    {
      id: 'agency',
      label: '专业机构鉴定',
      spellings: [
        '专业机构',
        '机构鉴定',
        '委托专业机构鉴定',
        '第三方鉴定',
        '委托专业机构',
        '第三方机构鉴定',
      ],
    },
    {
      id: 'technician',
      label: '技术人员评估',
      spellings: [
        '技术人员评定',
        '技术人员',
        '组织技术人员评估',
        '技术人员评估(评定)',
        '技术员评定',
      ],
    },
  ],
  ambiguous: [
    {
      wordings: ['鉴定'],
      mayBe: ['agency', 'technician'],
      why: '没有说明由专业机构还是技术人员进行',
    },
    {
      wordings: ['评估', '评定'],
      mayBe: ['technician', 'agency'],
      why: '没有说明由技术人员还是专业机构进行',
    },
  ],
};

/** 结论来源: the ids are those of the sources of conclusions (S2 三(四), 五1; brief §6.1). */
export const conclusionSource: Vocabulary = {
  label: '结论来源',
  terms: [
    {
      id: 'agency-appraisal',
      label: '专业机构鉴定',
      spellings: [
        '鉴定报告',
        '专业机构',
        '专业机构鉴定报告',
        '第三方鉴定',
        '机构鉴定',
        '机构鉴定报告',
      ],
    },
    {
      id: 'technician-assessment',
      label: '技术人员评估',
      spellings: ['技术人员评定', '技术人员', '评定报告', '评估报告', '技术人员鉴定'],
    },
    {
      id: 'self-built-survey',
      label: '自建房排查',
      spellings: [
        '自建房',
        '自建房专项整治',
        '农村自建房安全专项整治',
        '自建房安全专项整治',
        '自建房排查整治',
      ],
    },
    {
      id: 'dynamic-monitoring',
      label: '动态监测',
      spellings: [
        '住房安全动态监测',
        '农村低收入群体住房安全动态监测',
        '建档立卡贫困户住房安全动态监测',
        '低收入群体住房安全动态监测',
      ],
    },
    {
      id: 'disaster-census',
      label: '灾普',
      spellings: ['自然灾害风险普查', '灾害普查', '风险普查', '普查', '自然灾害普查', '灾普系统'],
    },
    {
      id: 'verification-2020',
      label: '2020核验',
      spellings: [
        '2020年核验',
        '核验',
        '核验系统',
        '2020年脱贫攻坚核验',
        '脱贫攻坚核验',
        '核验APP',
      ],
    },
    {
      id: 'village-report',
      label: '村自报',
      spellings: ['村上报', '村级自报', '村报', '村级上报', '村委会'],
    },
  ],
  ambiguous: [
    {
      wordings: ['报告', '鉴定', '评定', '鉴定表', '鉴定书'],
      mayBe: ['agency-appraisal', 'technician-assessment'],
      why: '没有说明由专业机构还是技术人员作出',
    },
    {
      wordings: ['系统', '台账', '排查', '系统导入', '系统数据'],
      mayBe: [],
      why: '没有说明是哪个系统或哪次排查',
    },
  ],
};
