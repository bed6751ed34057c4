import { type ChangeState, changeStateLabels } from '../submission/changeState';
import type { Course } from './course';

const VERIFIED = ['verified-by', 'verified-on'];

/** 已死亡销户 (S2 四(一)1): marked in the list, then out of the system; never deleted from the list. */
export const deathCourse: Course = {
  steps: [
    { id: 'unclear', label: '待确认', after: [], needs: [] },
    { id: 'marked', label: '已标注', after: ['unclear'], needs: [] },
    { id: 'verified', label: '已核实', after: ['unclear', 'marked'], needs: VERIFIED },
    {
      id: 'removed',
      label: '系统已移除',
      after: ['verified'],
      needs: [...VERIFIED, 'cancelled-on', 'removed-by', 'removed-on'],
    },
    { id: 'not-dead', label: '不属于整户死亡销户', after: ['unclear'], needs: VERIFIED },
  ],
  headers: {
    'died-on': '死亡日期',
    'cancelled-on': '销户日期',
    'verified-by': '核实人',
    'verified-on': '核实日期',
    'removed-by': '系统移除人',
    'removed-on': '系统移除日期',
  },
  days: ['died-on', 'cancelled-on', 'removed-on'],
};

const HEAD_CHANGED = ['former-head', 'change-reason', 'changed-on', ...VERIFIED];

/** 户主变更 (S2 四(一)2): found, verified, carried into the system. */
export const headCourse: Course = {
  steps: [
    { id: 'found', label: '待核实', after: [], needs: [] },
    { id: 'verified', label: '已核实，待更新', after: ['found'], needs: HEAD_CHANGED },
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

const moveOutSteps: Readonly<
  Record<ChangeState, { readonly after: readonly ChangeState[]; readonly needs: readonly string[] }>
> = {
  'find-address': { after: [], needs: [] },
  'to-request': { after: ['find-address', 'refused'], needs: ADDRESS },
  requested: { after: ['to-request', 'refused'], needs: REQUEST },
  refused: { after: ['requested'], needs: REVIEW },
  updated: { after: ['requested'], needs: REVIEW },
};

/** 迁出 (S2 四(一)3): the address verified, the change requested, reviewed by city or county, then updated. */
export const moveOutCourse: Course = {
  steps: (Object.keys(moveOutSteps) as ChangeState[]).map((id) => ({
    id,
    label: changeStateLabels[id],
    ...moveOutSteps[id],
  })),
  headers: {
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
  days: ['verified-on', 'requested-on', 'reviewed-on', 'updated-on'],
};
