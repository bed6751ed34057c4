import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '序号列不用识别', layout: { unmapped: [{ header: '序 号' }] } },
    { title: '空表头', layout: { unmapped: [{ header: '' }] } },
  ],
  breach: [
    {
      title: '没有对应的项目',
      layout: { unmapped: [{ header: '帮扶干部' }] },
      messages: [
        '表头“帮扶干部”没有识别，该列未参与检查。请改成规范的表头，或在本镇配置中指明它的含义。',
      ],
    },
    {
      title: '可能是两个项目',
      layout: { unmapped: [{ header: '时间', mayBe: ['鉴定日期', '核实日期'] }] },
      messages: [
        '表头“时间”可能是“鉴定日期”或“核实日期”，无法确定，该列未参与检查。请改成规范的表头，或在本镇配置中指明它的含义。',
      ],
    },
  ],
};
