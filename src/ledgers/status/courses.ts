import { type ChangeState, changeStateLabels } from '../../policy/submission/changeStates';
import type { Course, Step } from './course';

const VERIFIED = ['verified-by', 'verified-on'];

type DeathState = 'unclear' | 'marked' | 'verified' | 'removed' | 'not-dead';

/** Dead and no longer registered, and somebody answers for it. */
const DIED_OUT = [...VERIFIED, 'cancelled-on'];

/** 已死亡销户 (S2 四(一)1): marked in the list, then out of the system; never deleted from the list. */
export const deathCourse: Course<DeathState> = {
  steps: [
    {
      id: 'unclear',
      label: '待确认',
      after: [],
      needs: [],
      next: { to: 'verified', act: '核实是否整户死亡销户' },
    },
    {
      id: 'marked',
      label: '已标注',
      after: ['unclear'],
      needs: [],
      next: { to: 'verified', act: '核实' },
    },
    {
      id: 'verified',
      label: '已核实',
      after: ['unclear', 'marked'],
      needs: DIED_OUT,
      next: { to: 'removed', act: '在系统中移除' },
    },
    {
      id: 'removed',
      label: '系统已移除',
      after: ['verified'],
      needs: [...DIED_OUT, 'removed-by', 'removed-on'],
    },
    {
      id: 'not-dead',
      label: '不属于整户死亡销户',
      after: ['unclear', 'marked'],
      needs: VERIFIED,
    },
  ],
  headers: {
    'died-on': '死亡日期',
    'cancelled-on': '销户日期',
    'verified-by': '核实人',
    'verified-on': '核实日期',
    'removed-by': '系统移除人',
    'removed-on': '系统移除日期',
  },
  days: ['died-on', 'cancelled-on', 'verified-on', 'removed-on'],
};

type HeadState = 'found' | 'verified' | 'updated';

const HEAD_CHANGED = ['former-head', 'present-head', 'change-reason', 'changed-on', ...VERIFIED];

/** 户主变更 (S2 四(一)2): found, verified, carried into the system. */
export const headCourse: Course<HeadState> = {
  steps: [
    {
      id: 'found',
      label: '待核实',
      after: [],
      needs: [],
      next: { to: 'verified', act: '核实变更情况' },
    },
    {
      id: 'verified',
      label: '已核实，待更新',
      after: ['found'],
      needs: HEAD_CHANGED,
      next: { to: 'updated', act: '在系统中更新户主信息' },
    },
    {
      id: 'updated',
      label: '已更新',
      after: ['verified'],
      needs: [...HEAD_CHANGED, 'updated-by', 'updated-on'],
    },
  ],
  headers: {
    'former-head': '原户主姓名',
    'former-id': '原户主证件号码',
    'present-head': '现户主姓名',
    'present-id': '现户主证件号码',
    'change-reason': '变更原因',
    'changed-on': '变更日期',
    'verified-by': '核实人',
    'verified-on': '核实日期',
    'updated-by': '系统更新人',
    'updated-on': '系统更新日期',
  },
  days: ['changed-on', 'verified-on', 'updated-on'],
};

const ADDRESS = ['current-address', ...VERIFIED];
const REQUEST = [...ADDRESS, 'requested-by', 'requested-on'];
const REVIEW = [...REQUEST, 'review-level', 'reviewed-on', 'review'];

const moveOutSteps: Readonly<Record<ChangeState, Omit<Step<ChangeState>, 'id' | 'label'>>> = {
  'find-address': { after: [], needs: [], next: { to: 'to-request', act: '核实现住址' } },
  'to-request': {
    after: ['find-address', 'refused'],
    needs: ADDRESS,
    next: { to: 'requested', act: '提出系统信息变更申请' },
  },
  requested: {
    after: ['to-request', 'refused'],
    needs: REQUEST,
    next: { to: 'approved', act: '等市级或县级审核' },
  },
  refused: {
    after: ['requested'],
    needs: REVIEW,
    next: { to: 'requested', act: '按退回意见补正后重新申请，改填申请日期和审核结果' },
  },
  approved: {
    after: ['requested'],
    needs: REVIEW,
    next: { to: 'updated', act: '在系统中更新' },
  },
  updated: { after: ['approved'], needs: [...REVIEW, 'updated-on'] },
  'came-back': { after: ['find-address', 'to-request', 'requested', 'refused'], needs: VERIFIED },
};

/** 迁出 (S2 四(一)3): the address verified, the change requested, reviewed by city or county, then updated. */
export const moveOutCourse: Course<ChangeState> = {
  steps: (Object.keys(moveOutSteps) as ChangeState[]).map((id) => ({
    id,
    label: changeStateLabels[id],
    ...moveOutSteps[id],
  })),
  headers: {
    'moved-on': '迁出日期',
    'current-address': '现住址',
    'verified-by': '住址核实人',
    'verified-on': '住址核实日期',
    'requested-by': '申请人',
    'requested-on': '申请日期',
    'review-level': '审核级别',
    'reviewed-on': '审核日期',
    review: '审核结果',
    'updated-on': '更新日期',
  },
  days: ['moved-on', 'verified-on', 'requested-on', 'reviewed-on', 'updated-on'],
};

type WhereaboutsState = 'find-address' | 'still-ours' | 'no-longer-ours';

const FOUND = ['current-address', ...VERIFIED];

/** 迁出 in 2020: the notice knows no change request, only whether the township still has to verify the household. */
export const whereaboutsCourse: Course<WhereaboutsState> = {
  steps: [
    {
      id: 'find-address',
      label: '待核实住址',
      after: [],
      needs: [],
      next: { to: 'still-ours', act: '核实现住址，选是否仍由本乡核验' },
    },
    { id: 'still-ours', label: '仍由本乡核验', after: ['find-address'], needs: FOUND },
    { id: 'no-longer-ours', label: '不再由本乡核验', after: ['find-address'], needs: FOUND },
  ],
  headers: {
    'moved-on': '迁出日期',
    'current-address': '现住址',
    'verified-by': '核实人',
    'verified-on': '核实日期',
  },
  days: ['moved-on', 'verified-on'],
};
