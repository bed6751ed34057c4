import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '已确认的等级', cells: { 鉴定等级: 'D级', 备注: '' } },
    { title: '已核实属实', cells: { 问题状态: '属实', 备注: '原疑似开裂，已核实' } },
    { title: '已排除', cells: { 问题状态: '排除', 备注: '疑似开裂' } },
  ],
  breach: [
    {
      title: '等级写疑似危房',
      cells: { 鉴定等级: '疑似危房', 备注: '' },
      messages: [
        '写有“疑似危房”，属于疑似，尚未核实，报送时该户会暂缓。请现场核实，确认或排除后改填核实结果。',
      ],
      at: '鉴定等级',
    },
    { title: '问题状态为疑似', cells: { 问题状态: '疑似' }, at: '问题状态' },
    { title: '问题状态为核实中', cells: { 问题状态: '核实中' }, at: '问题状态' },
    { title: '发现问题里写疑似', cells: { 发现问题: '疑似地基下沉' }, at: '发现问题' },
    { title: '备注写疑似', cells: { 鉴定等级: 'B级', 备注: '后墙疑似开裂' }, at: '备注' },
  ],
};
