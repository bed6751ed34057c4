import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '集合住宅', cells: { 现住房情况: '集合住宅', 备注: '集中安置' } },
    { title: '自有农村住房', cells: { 现住房情况: '自有农村住房', 备注: '分散安置' } },
  ],
  breach: [
    {
      title: '备注写分散安置',
      cells: { 现住房情况: '集合住宅', 备注: '易地搬迁分散安置' },
      messages: [
        '现住房情况填“集合住宅”，但“易地搬迁分散安置”像是分散安置或自建的住房。产权归农户的村内住房应按自有农村住房填，请核对后确认。',
      ],
    },
  ],
  unsure: [{ title: '现住房情况未填', cells: { 现住房情况: '', 备注: '分散安置' } }],
};
