import { isNo, isSafe, isStillLivedIn, isYes } from '../rules/evidence/dangerousHouse';
import { daysBetween } from '../rules/evidence/window';
import type { RectificationEntry } from './entry';
import { unprotected } from './interim';
import { type Stage, type StageSetting, stages } from './stages';

/** How pressing an entry is, the most pressing first: lists are sorted by the label. */
export const urgencyLabels = {
  'lived-in': '1 危房住人',
  overdue: '2 已逾期',
  unproven: '3 销号依据不足',
  soon: '4 30天内到期',
  'in-hand': '5 办理中',
  closed: '6 已销号',
} as const;

export type Urgency = keyof typeof urgencyLabels;

/** Where an entry of the ledger stands on the day of the run, and what is to be done next. */
export interface RectificationProgress {
  readonly stage: Stage;
  readonly urgency: Urgency;
  /** People live in the dangerous house and nothing protects them: brief LD-07. */
  readonly isLivedIn: boolean;
  /** Days until the deadline, negative when it has passed; absent when closed or without a readable deadline. */
  readonly daysLeft?: number;
  /** Days by which it is late; absent when it is not, or when the house is finished. */
  readonly overdueBy?: number;
  /** `危房住人；逾期12天；申请被退回` */
  readonly state: string;
  /** What is to be done, the most pressing first; empty when closed. */
  readonly nextStep: string;
}

const SOON = 30;

/** Judges one entry of the ledger. Closed is only what has its evidence. */
export function rectificationProgress(
  entry: RectificationEntry,
  setting: StageSetting,
): RectificationProgress {
  const stage = stages.find(({ holds }) => holds(entry, setting));
  if (stage === undefined) throw new Error('the last stage holds for every entry');
  const isClosed = stage.id === 'closed';
  const isLivedIn = !isClosed && isLivedInUnprotected(entry);
  const { deadline } = entry;
  const days =
    isClosed || deadline.state !== 'read'
      ? undefined
      : 0 - daysBetween(deadline.value, setting.today);
  const overdueBy = days !== undefined && days < 0 && stage.isDone !== true ? -days : undefined;
  return {
    stage,
    isLivedIn,
    urgency: urgencyOf(stage, isLivedIn, overdueBy, days),
    ...(days === undefined ? {} : { daysLeft: days }),
    ...(overdueBy === undefined ? {} : { overdueBy }),
    state: [
      ...(isLivedIn ? ['危房住人'] : []),
      ...(overdueBy === undefined ? [] : [`逾期${overdueBy}天`]),
      stage.label,
    ].join('；'),
    nextStep: isClosed ? '' : nextStep(entry, stage, isLivedIn, setting),
  };
}

function urgencyOf(
  { id, isDone }: Stage,
  isLivedIn: boolean,
  overdueBy: number | undefined,
  daysLeft: number | undefined,
): Urgency {
  if (id === 'closed') return 'closed';
  if (isLivedIn) return 'lived-in';
  if (overdueBy !== undefined) return 'overdue';
  if (id === 'unproven') return 'unproven';
  return daysLeft !== undefined && daysLeft <= SOON && isDone !== true ? 'soon' : 'in-hand';
}

/** A house that is not known to be safe, somebody still in it, and no interim measure. */
function isLivedInUnprotected(entry: RectificationEntry): boolean {
  return (
    !isSafe(entry.appraisalGrade) &&
    !isSafe(entry.afterGrade) &&
    isStillLivedIn(entry) &&
    entry.interimMeasure.state === 'blank'
  );
}

/** First what saves lives, then the step of the stage, then whether the house was left, where nobody has said. */
function nextStep(
  entry: RectificationEntry,
  { next, isDone }: Stage,
  isLivedIn: boolean,
  { today, regime }: StageSetting,
): string {
  const own = typeof next === 'string' ? next : next(entry);
  const isExposed =
    regime === '2024' &&
    entry.interimMeasure.state === 'blank' &&
    unprotected(entry, today) !== undefined;
  const first = isLivedIn ? '立即组织搬离' : '';
  const interim = isLivedIn || isExposed ? '落实并填写过渡期措施' : '';
  const isSaid = isYes(entry.movedOut) || isNo(entry.movedOut) || own.includes('是否已搬离');
  const left = isSaid || isDone === true ? '' : '写明是否已搬离危房';
  return [first, interim, own, left].filter((step) => step !== '').join('；');
}
