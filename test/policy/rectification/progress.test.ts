import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { type FieldValue, fields } from '../../../src/domain/household';
import { readField } from '../../../src/domain/read/readers';
import { BLANK, type Reading } from '../../../src/domain/reading';
import { type EntryField, entryFrom } from '../../../src/policy/rectification/entry';
import {
  rectificationProgress,
  type RectificationProgress,
} from '../../../src/policy/rectification/progress';
import { vocabularies } from '../../../src/policy/vocabularies';

/** Cells of a ledger row by Chinese label. */
type Cells = Readonly<Record<string, CellValue>>;

interface Case {
  readonly title: string;
  readonly cells: Cells;
  readonly is: Partial<RectificationProgress>;
  readonly stage: string;
}

const today = { year: 2025, month: 12, day: 1 };
const C = { 鉴定等级: 'C级', 完成时限: '2025-12-31' };
const WORKS = { ...C, 保障方式: '农村危房改造', 改造方式: '修固', 列入危改年度: '2025' };
const SAFE_MEANWHILE = { 过渡期措施: '租房', 是否已搬离危房: '是' };
const PAPERS = { 是否销号: '是', 销号日期: '2025-11-30', 销号依据: '验收表', 销号人: '测试甲' };
const ELSEWHERE = { ...C, 保障方式: '投亲靠友', 是否已搬离危房: '是' };
const VERIFIED = { 核实人: '测试乙', 核实日期: '2025-11-20' };

function progressOf(cells: Cells, regime: '2020' | '2024' = '2024'): RectificationProgress {
  const entry = entryFrom(<F extends EntryField>(field: F): Reading<FieldValue<F>> => {
    const cell = cells[fields[field].label];
    return cell === undefined ? BLANK : readField(field, cell, { today, vocabularies });
  });
  return rectificationProgress(entry, { today, regime });
}

const cases: readonly Case[] = [
  {
    title: '什么都还没有定，没有人说住在哪里',
    cells: C,
    stage: 'undecided',
    is: {
      state: '待定保障措施',
      daysLeft: 30,
      urgency: 'soon',
      isLivedIn: false,
      nextStep:
        '落实并填写过渡期措施；选定保障措施并填写：危房改造，或其他方式；写明是否已搬离危房',
    },
  },
  {
    title: '离期限31天，还不算临近',
    cells: { ...C, 完成时限: '2026-01-01' },
    stage: 'undecided',
    is: { daysLeft: 31, urgency: 'in-hand' },
  },
  {
    title: '当天到期，不算逾期',
    cells: { ...C, 完成时限: '2025-12-01' },
    stage: 'undecided',
    is: { daysLeft: 0, urgency: 'soon', state: '待定保障措施' },
  },
  {
    title: '过了一天，逾期1天',
    cells: { ...C, 完成时限: '2025-11-30' },
    stage: 'undecided',
    is: { daysLeft: -1, overdueBy: 1, urgency: 'overdue', state: '逾期1天；待定保障措施' },
  },
  {
    title: '危房住人，没有措施',
    cells: { ...WORKS, 是否现居住: '是', 模块申请状态: '审核中', 完成时限: '2025-11-19' },
    stage: 'application-under-review',
    is: {
      isLivedIn: true,
      urgency: 'lived-in',
      state: '危房住人；逾期12天；申请审核中',
      nextStep:
        '立即组织搬离；落实并填写过渡期措施；跟进审核，结果出来后改填模块申请状态；写明是否已搬离危房',
    },
  },
  {
    title: '住在危房里，有过渡期措施',
    cells: { ...WORKS, 是否现居住: '是', 过渡期措施: '撤离并设警示', 模块申请状态: '审核中' },
    stage: 'application-under-review',
    is: { isLivedIn: false, state: '申请审核中' },
  },
  {
    title: '没有定年度',
    cells: { ...WORKS, ...SAFE_MEANWHILE, 列入危改年度: '' },
    stage: 'to-plan',
    is: { nextStep: '选定改造方式，填写列入危改年度' },
  },
  {
    title: '申请未录入',
    cells: { ...WORKS, ...SAFE_MEANWHILE, 模块申请状态: '未录入' },
    stage: 'to-enter',
    is: { nextStep: '在“危房改造抗震改造”模块录入申请，填写模块申请状态' },
  },
  {
    title: '退回的说下一步',
    cells: { ...WORKS, ...SAFE_MEANWHILE, 模块申请状态: '退回' },
    stage: 'application-returned',
    is: { nextStep: '按退回意见补正，重新录入申请并改填模块申请状态' },
  },
  {
    title: '通过，还没有开工',
    cells: { ...WORKS, ...SAFE_MEANWHILE, 模块申请状态: '通过', 开工日期: '2025-12-02' },
    stage: 'to-start',
    is: {},
  },
  {
    title: '通过，开工日期已到',
    cells: { ...WORKS, ...SAFE_MEANWHILE, 模块申请状态: '通过', 开工日期: '2025-12-01' },
    stage: 'under-works',
    is: {},
  },
  {
    title: '竣工以后不再算逾期',
    cells: { ...WORKS, 进度: '竣工', 完成时限: '2025-11-01' },
    stage: 'to-appraise',
    is: { daysLeft: -30, urgency: 'in-hand', state: '已竣工，待鉴定' },
  },
  {
    title: '改造后还是C级',
    cells: { ...WORKS, ...SAFE_MEANWHILE, 进度: '竣工', 改造后等级: 'C级' },
    stage: 'works-failed',
    is: {},
  },
  {
    title: '改造后B级，等着销号',
    cells: { ...WORKS, 改造后等级: 'B级' },
    stage: 'to-close',
    is: { nextStep: '填写销号日期、销号依据、销号人，把“是否销号”填“是”' },
  },
  {
    title: '异地新建后B级，旧房没有腾退',
    cells: { ...WORKS, 改造方式: '异地新建', 改造后等级: 'B级' },
    stage: 'left-behind',
    is: {},
  },
  {
    title: '投亲靠友，没有搬离',
    cells: { ...ELSEWHERE, 是否已搬离危房: '否', 过渡期措施: '借住' },
    stage: 'to-move',
    is: {},
  },
  {
    title: '投亲靠友，搬离了没有核实',
    cells: ELSEWHERE,
    stage: 'home-to-verify',
    is: { nextStep: '核实现住房安全，填写核实人和核实日期' },
  },
  {
    title: '填了销号，依据齐全',
    cells: { ...WORKS, 改造后等级: 'A级', ...PAPERS, 完成时限: '2025-11-01' },
    stage: 'closed',
    is: { urgency: 'closed', state: '已销号', nextStep: '' },
  },
  {
    title: '其他方式销号，依据齐全',
    cells: { ...ELSEWHERE, ...VERIFIED, ...PAPERS },
    stage: 'closed',
    is: {},
  },
  {
    title: '填了销号，没有依据，按未销号计并说缺什么',
    cells: { ...WORKS, ...SAFE_MEANWHILE, 是否销号: '是', 销号日期: '2025-11-30' },
    stage: 'unproven',
    is: {
      urgency: 'unproven',
      state: '未销号（依据不足）',
      nextStep: '补齐改造后等级（A级或B级）、销号依据、销号人；不能补齐的，把“是否销号”改为“否”',
    },
  },
  {
    title: '核实后排除，依据齐全',
    cells: { ...C, 问题状态: '排除', ...VERIFIED, ...PAPERS },
    stage: 'closed',
    is: {},
  },
  {
    title: '还在核实',
    cells: { ...C, ...SAFE_MEANWHILE, 问题状态: '疑似' },
    stage: 'to-verify',
    is: {},
  },
];

describe('整改台账的进展', () => {
  it.each(cases)('$title', ({ cells, stage, is }) => {
    const progress = progressOf(cells);
    expect(progress.stage.id).toBe(stage);
    expect(progress).toMatchObject(is);
  });

  it.each([
    ['危房改造', '', 'to-start'],
    ['旧房整治', '开工', 'under-works'],
    ['其他措施', '', 'to-move'],
  ])('2020年的三个一批：%s %s', (kind, progress, stage) => {
    const cells = { ...C, 整改措施类别: kind, 进度: progress };
    expect(progressOf(cells, '2020').stage.id).toBe(stage);
  });

  it('已销号的没有剩余天数', () => {
    const closed = progressOf({ ...WORKS, 改造后等级: 'A级', ...PAPERS });
    expect(closed).not.toHaveProperty('daysLeft');
  });
});
