import { field } from './field';

/** What the rectification ledger adds to a household (brief §6.3). */
export const ledgerFields = {
  ledgerMeasure: field('保障方式', 'term:ledgerMeasure', ['保障措施', '整改措施', '住房保障措施']),
  renovationMethod: field('改造方式', 'term:renovationMethod', [
    '治理改造方式',
    '改造类型',
    '危改方式',
    '危房改造方式',
  ]),
  renovationYear: field('列入危改年度', 'years', [
    '危改年度',
    '危房改造年度',
    '纳入改造时间',
    '危房改造时间',
    '享受农村困难家庭危房改造政策年份',
    '改造年度',
  ]),
  applicationState: field('模块申请状态', 'term:applicationState', [
    '申请状态',
    '申请录入状态',
    '录入状态',
  ]),
  applicationDate: field('模块申请日期', 'date', ['模块申请时间', '申请录入日期']),
  interimMeasure: field('过渡期措施', 'term:interimMeasure', [
    '过渡措施',
    '过渡期安置措施',
    '临时安置措施',
  ]),
  livedIn: field('是否现居住', 'yesNo', [
    '是否仍居住',
    '是否居住',
    '是否仍住危房',
    '是否居住在危房',
  ]),
  movedOut: field('是否已搬离危房', 'yesNo', ['是否搬离危房', '是否搬离', '是否已搬离']),
  responsible: field('责任单位/责任人', 'text', ['责任单位', '整改责任人', '责任单位及责任人']),
  startedOn: field('开工日期', 'date', ['计划开工日期', '开工时间', '计划开工时间']),
  finishedOn: field('竣工日期', 'date', ['计划竣工日期', '改造完成时间', '完工时间', '完工日期']),
  deadline: field('完成时限', 'date', ['整改时限', '完成期限', '整改期限', '计划完成时间']),
  progress: field('进度', 'term:progress', ['工程进度', '整改进度', '整改进展']),
  afterGrade: field('改造后等级', 'grade', ['改造后鉴定等级', '验收等级', '改造后等级·鉴定日期']),
  closed: field('是否销号', 'yesNo', ['销号']),
  closedOn: field('销号日期', 'date', ['销号时间']),
  closingEvidence: field('销号依据', 'text', ['销号佐证', '销号说明']),
  closedBy: field('销号人', 'text', ['销号人员', '销号责任人']),
  relocationYear: field('易地搬迁年度', 'years', [
    '搬迁年度',
    '易地扶贫搬迁年度',
    '易地扶贫搬迁时间',
    '搬迁时间',
    '搬迁入住时间',
  ]),
} as const;
