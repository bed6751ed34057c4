import type { PartialDate } from '../../domain/partialDate';
import { lastDay } from '../../domain/partialDate';
import { isUnverified } from '../../domain/problemState';
import type { Profile } from '../../domain/profile';
import type { ApplicationState } from '../../domain/vocabulary';
import { isFinished, isSafe, isYes } from '../rules/evidence/dangerousHouse';
import { isLeft, isRuledOut, missingForClosing, missingPapers, missingProof } from './closing';
import type { RectificationEntry } from './entry';
import { wayOf } from './ways';

/** What a stage may look at beside the entry. */
export interface StageSetting {
  readonly today: PartialDate;
  readonly regime: Profile['regime'];
}

/** How far an entry is: the first stage that fits holds. */
export interface Stage {
  readonly id: string;
  readonly label: string;
  readonly holds: (entry: RectificationEntry, setting: StageSetting) => boolean;
  /** Chinese: what is to be done now, without a full stop. */
  readonly next: string | ((entry: RectificationEntry) => string);
  /** The household is safe or its house is finished: no day is counted as overdue any more. */
  readonly isDone?: true;
}

const listed = (missing: readonly string[]): string => missing.join('、');

/** The module of 2024; what each state of an application asks for (S2 六). */
const applications: readonly (readonly [ApplicationState, string, string])[] = [
  ['entered', '申请已录入', '向县住房城乡建委衔接，提请审核'],
  ['under-review', '申请审核中', '跟进审核，结果出来后改填模块申请状态'],
  ['returned', '申请被退回', '按退回意见补正，重新录入申请并改填模块申请状态'],
];

const isBeforeWorks = (
  entry: RectificationEntry,
  { regime }: StageSetting,
  state: ApplicationState,
): boolean =>
  regime === '2024' &&
  wayOf(entry) === 'works' &&
  entry.applicationState.state === 'read' &&
  entry.applicationState.value === state;

/** From closed to undecided; what stands first says more. */
export const stages: readonly Stage[] = [
  {
    id: 'closed',
    label: '已销号',
    holds: (entry) => isYes(entry.closed) && missingForClosing(entry).length === 0,
    next: '',
    isDone: true,
  },
  {
    id: 'unproven',
    label: '未销号（依据不足）',
    holds: (entry) => isYes(entry.closed),
    next: (entry) => `补齐${listed(missingForClosing(entry))}；不能补齐的，把“是否销号”改为“否”`,
  },
  {
    id: 'to-close',
    label: '待销号',
    holds: (entry) =>
      (isRuledOut(entry) || isSafe(entry.afterGrade) || wayOf(entry) === 'elsewhere') &&
      missingProof(entry).length === 0,
    next: (entry) => {
      const missing = missingPapers(entry);
      return `${missing.length === 0 ? '' : `填写${listed(missing)}，`}把“是否销号”填“是”`;
    },
    isDone: true,
  },
  {
    id: 'to-verify',
    label: '待核实',
    holds: (entry) =>
      isRuledOut(entry) ||
      (entry.problemState.state === 'read' && isUnverified(entry.problemState.value)),
    next: '核实清楚，填写核实状态、核实人和核实日期',
  },
  {
    id: 'undecided',
    label: '待定保障措施',
    holds: (entry) => wayOf(entry) === 'undecided',
    next: '选定保障措施并填写：危房改造，或其他方式',
  },
  {
    id: 'to-move',
    label: '待搬离',
    holds: (entry) => wayOf(entry) === 'elsewhere' && !isLeft(entry),
    next: '组织搬离危房，填写是否已搬离危房、搬离日期和现居住地',
  },
  {
    id: 'home-to-verify',
    label: '待核实现住房',
    holds: (entry) => wayOf(entry) === 'elsewhere',
    next: '核实现住房安全，填写核实人和核实日期',
  },
  {
    id: 'left-behind',
    label: '新房达标，旧房待腾退',
    holds: (entry) => isSafe(entry.afterGrade),
    next: '确认已搬离旧危房，填写是否已搬离危房和搬离日期',
    isDone: true,
  },
  {
    id: 'works-failed',
    label: '改造后未达标',
    holds: (entry) => entry.afterGrade.state === 'read',
    next: '继续整治，达到A级或B级后重新鉴定',
  },
  {
    id: 'to-appraise',
    label: '已竣工，待鉴定',
    holds: (entry, { today }) => isFinished(entry, today),
    next: '组织鉴定，填写改造后等级和改造后鉴定日期',
    isDone: true,
  },
  {
    id: 'to-plan',
    label: '待定改造方式和年度',
    holds: ({ renovationMethod, renovationYear }, { regime }) =>
      regime === '2024' && (renovationMethod.state !== 'read' || renovationYear.state !== 'read'),
    next: '选定改造方式，填写列入危改年度',
  },
  ...applications.map(([state, label, next]): Stage => ({
    id: `application-${state}`,
    label,
    holds: (entry, setting) => isBeforeWorks(entry, setting, state),
    next,
  })),
  {
    id: 'to-enter',
    label: '申请未录入',
    holds: ({ applicationState }, { regime }) =>
      regime === '2024' &&
      (applicationState.state !== 'read' || applicationState.value === 'not-entered'),
    next: '在“危房改造抗震改造”模块录入申请，填写模块申请状态',
  },
  {
    id: 'under-works',
    label: '施工中',
    holds: isStarted,
    next: '督促施工，竣工后填写竣工日期和进度',
  },
  {
    id: 'to-start',
    label: '待开工',
    holds: () => true,
    next: '组织开工，填写开工日期和进度',
  },
];

/** By 进度, or by a first day that has come. */
function isStarted({ progress, startedOn }: RectificationEntry, { today }: StageSetting): boolean {
  if (progress.state === 'read') return progress.value !== 'not-started';
  return startedOn.state === 'read' && lastDay(startedOn.value) <= lastDay(today);
}
