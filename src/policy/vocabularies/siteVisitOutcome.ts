import type { SiteVisitOutcome, Vocabulary } from '../../domain/vocabulary';

/** 现场结论 (S2 五1, 五2). */
export const siteVisitOutcome: Vocabulary<SiteVisitOutcome> = {
  label: '现场结论',
  terms: [
    {
      id: 'unchanged',
      label: '未改变',
      spellings: [
        ...[
          '未变化',
          '无变化',
          '没有变化',
          '未发生改变',
          '未发生变化',
          '无改变',
          '没有改变',
          '不变',
          '未变',
        ],
        ...[
          '一致',
          '与现状一致',
          '与现状相符',
          '相符',
          '结论未改变',
          '与此前结论一致',
          '未改变结论',
        ],
      ],
    },
    {
      id: 'information-changed',
      label: '信息变化',
      spellings: ['信息发生变化', '住房信息变化', '住房信息发生变化', '信息改变', '信息有变化'],
    },
    {
      id: 'differs-from-state',
      label: '与现状不符',
      spellings: [
        '现状不符',
        '不符',
        '不一致',
        '与现状不一致',
        '结论与现状不符',
        '鉴定结果与现状不符',
      ],
    },
  ],
  ambiguous: [
    {
      wordings: ['变化', '有变化', '已变化', '改变', '已改变', '发生变化', '发生改变', '有改变'],
      mayBe: ['information-changed', 'differs-from-state'],
      why: '没有说明是住房信息变化，还是鉴定结果与房屋现状不符',
    },
    {
      wordings: ['已核实', '核实', '属实', '已外业', '完成', '已完成', '是', '√'],
      mayBe: [],
      why: '只说明已核实，没有写核实的结论',
    },
  ],
};
