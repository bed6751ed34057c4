import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [{ title: '已确认的等级', cells: { 鉴定等级: 'D级', 备注: '' } }],
  breach: [
    {
      title: '等级写疑似危房',
      cells: { 鉴定等级: '疑似危房', 备注: '' },
      messages: [
        '写有“疑似危房”，属于疑似，尚未核实，报送时该户会暂缓。请现场核实，确认或排除后改填核实结果。',
      ],
      at: '鉴定等级',
    },
    { title: '备注写疑似', cells: { 鉴定等级: 'B级', 备注: '后墙疑似开裂' }, at: '备注' },
  ],
};
