import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    { title: 'C级', cells: { 鉴定等级: 'C级' } },
    { title: '全角小写', cells: { 鉴定等级: 'ｃ級' } },
    { title: '未鉴定', cells: { 鉴定等级: '未鉴定' } },
    { title: '疑似危房归疑似规则', cells: { 鉴定等级: '疑似危房' } },
    { title: '住其他安全住房，不问原住房等级', cells: { 现住房情况: '租住', 鉴定等级: '三级' } },
  ],
  breach: [
    {
      title: '单独一个数字',
      cells: { 鉴定等级: 3 },
      messages: [
        '鉴定等级“3”不能确定：“3”有几套含义不同的编码，请选择A、B、C、D。请按鉴定报告改填一个等级字母。',
      ],
    },
    { title: 'CD级', cells: { 鉴定等级: 'CD级' } },
    { title: '三级', cells: { 鉴定等级: '三级' } },
    { title: '只写安全', cells: { 鉴定等级: '安全' } },
  ],
};
