/** How far the change of a household that has left has come (S2 四(一)3), and the way back for one that has not. */
export type ChangeState =
  'find-address' | 'to-request' | 'requested' | 'refused' | 'approved' | 'updated' | 'came-back';

export const changeStateLabels: Readonly<Record<ChangeState, string>> = {
  'find-address': '待核实住址',
  'to-request': '待申请变更',
  requested: '已申请，待市/县审核',
  refused: '审核未通过',
  approved: '审核通过，待更新',
  updated: '已更新',
  'came-back': '已迁回或未迁出',
};
