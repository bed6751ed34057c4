import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    { title: '有机构', cells: { 鉴定等级: 'B级', '鉴定机构/人员': '某某工程检测公司' } },
    { title: '表中没有这一列', cells: { 鉴定等级: 'B级' }, notRun: true },
  ],
  breach: [
    {
      title: '没有机构',
      cells: { 鉴定等级: 'B级', '鉴定机构/人员': '' },
      messages: ['鉴定等级为“B级”，没有鉴定机构或评定人员，请按鉴定报告补填。'],
      at: '鉴定机构/人员',
    },
  ],
  unsure: [{ title: '没有等级', cells: { 鉴定等级: '', '鉴定机构/人员': '' } }],
};
