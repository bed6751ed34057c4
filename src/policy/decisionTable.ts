import type { DecisionLine } from '../domain/decisionTable';
import type { ClauseId } from './clauses';
import * as reasons from './decisionReasons';

/**
 * 初判 (S2 四(四), brief §3.2). The first line that holds decides; lines with a trigger are recorded
 * wherever they hold. D2 (the head changed, members remain) is no line: the house is judged as any other.
 * A clarification never hides a site visit: D8 and D10 ask only where no change of state (D11) sends somebody there.
 */
export const decisionTable: readonly (DecisionLine & { readonly clause: ClauseId })[] = [
  {
    id: 'D1',
    title: '已死亡销户',
    when: (facts) => facts.status === 'dead',
    result: 'removed-dead',
    clause: 'gaoyan2024-4.1.1',
    reason: () => '已死亡销户，在名单中标注，不再提交。',
  },
  {
    id: 'D1',
    title: '疑似已死亡销户或迁出，状态待确认',
    when: (facts) => facts.status === 'unclear',
    result: 'needs-clarification',
    clause: 'gaoyan2024-4.1.1',
    reason: reasons.statusUnclear,
  },
  {
    id: 'D3',
    title: '已迁出原行政区域',
    when: (facts) => facts.status === 'moved-out',
    result: 'moved-out',
    clause: 'gaoyan2024-4.1.3',
    reason: () => '已迁出原行政区域，请核实现住址并提出系统信息变更申请。',
  },
  {
    id: 'D4',
    title: '住其他安全住房，已核实',
    when: (facts) => facts.housing === 'elsewhere' && facts.verifiedElsewhere,
    result: 'guaranteed-elsewhere',
    clause: 'gaoyan2024-4.2',
    reason: () => '现住其他安全住房并已核实，判断为保障安全，原自有住房不需要评估鉴定。',
  },
  {
    id: 'D5',
    title: '住其他安全住房，尚未核实',
    when: (facts) => facts.housing === 'elsewhere',
    result: 'guaranteed-elsewhere-unverified',
    clause: 'gaoyan2024-4.2',
    reason: () => '现住其他安全住房，缺核实人或核实日期；核实后即为保障安全，不需要评估鉴定。',
  },
  {
    id: 'D6',
    title: '没有现住房情况列',
    when: (facts) => facts.housing === 'unknown' && !facts.hasHousingColumn,
    result: 'needs-clarification',
    clause: 'gaoyan2024-4.2',
    reason: reasons.housingColumnMissing,
  },
  {
    id: 'D6',
    title: '现住房情况未填或无法识别',
    when: (facts) =>
      facts.status === 'present' && facts.housing === 'unknown' && facts.hasHousingColumn,
    result: 'site-visit',
    trigger: 'T1',
    clause: 'gaoyan2024-4.4.1',
    reason: reasons.housingUnknown,
  },
  {
    id: 'D7',
    title: '自有住房，重要信息缺失',
    when: (facts) => facts.ownHouse && facts.missingFields.length > 0,
    result: 'site-visit',
    resultIfDangerous: 'ledger+site-visit',
    trigger: 'T1',
    clause: 'gaoyan2024-4.4.1',
    reason: reasons.informationMissing,
  },
  {
    id: 'D8',
    title: '自有住房，无评估鉴定记录',
    when: (facts) => facts.ownHouse && facts.governing === undefined && facts.hasAppraisalColumn,
    result: 'site-visit',
    trigger: 'T2',
    clause: 'gaoyan2024-4.4.2',
    reason: () => '各来源都没有安全评估或鉴定记录，需外业现场核实。',
  },
  {
    id: 'D8',
    title: '自有住房，表中没有鉴定列',
    when: (facts) => facts.ownHouse && facts.governing === undefined && !facts.changed,
    result: 'needs-clarification',
    clause: 'gaoyan2024-4.4.2',
    reason: () =>
      '表中没有“鉴定等级”“鉴定日期”列，其他来源也没有结论，无法判断有无鉴定记录；请补上这两列后重新检查。',
  },
  {
    id: 'D9',
    title: '自有住房，结论过早',
    when: (facts) =>
      facts.ownHouse && facts.beforeCutOff === true && facts.unchangedOn === undefined,
    result: 'site-visit',
    resultIfDangerous: 'ledger+site-visit',
    trigger: 'T2',
    clause: 'gaoyan2024-4.4.2',
    reason: reasons.conclusionTooOld,
  },
  {
    id: 'D10',
    title: '自有住房，结论年份不明',
    when: (facts) =>
      facts.ownHouse &&
      facts.governing !== undefined &&
      facts.beforeCutOff === undefined &&
      facts.unchangedOn === undefined &&
      !facts.changed,
    result: 'needs-clarification',
    clause: 'gaoyan2024-4.4.2',
    reason: reasons.yearUnclear,
  },
  {
    id: 'D11',
    title: '自有住房，房屋状况发生变化',
    when: (facts) => facts.ownHouse && facts.changed,
    result: 'site-visit',
    resultIfDangerous: 'ledger+site-visit',
    trigger: 'T3',
    clause: 'gaoyan2024-4.4.3',
    reason: reasons.stateChanged,
  },
  {
    id: 'D12',
    title: '自有住房，C级或D级',
    when: (facts) => facts.ownHouse && facts.isDangerous,
    result: 'ledger',
    clause: 'gaoyan2024-3.5',
    reason: reasons.dangerous,
  },
  {
    id: 'D13',
    title: '自有住房，各来源安全与不安全不一致',
    when: (facts) => facts.ownHouse && facts.sourcesDisagree,
    result: 'needs-clarification',
    clause: 'gaoyan2024-4.4',
    reason: reasons.sourcesDisagree,
  },
  {
    id: 'D14',
    title: '自有住房，等级待确认',
    when: (facts) => facts.ownHouse && facts.governing?.grade.state !== 'read',
    result: 'needs-clarification',
    clause: 'gaoyan2024-4.4',
    reason: reasons.gradeUnclear,
  },
  {
    id: 'D14',
    title: '自有住房，A级或B级，信息完整，未发生变化',
    when: (facts) => facts.ownHouse,
    result: 'preliminarily-safe',
    clause: 'gaoyan2024-4.4',
    reason: reasons.safe,
  },
];
