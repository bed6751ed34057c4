import type { SubmissionTemplate } from '../../domain/submissionTemplate';
import { changeStateLabels } from './changeStates';
import { any, clerks, DATE, derived, listed, remark, whose } from './columnKinds';

/** 新增危房改造申请清单 (S2 六): what is to be entered in the module 危房改造抗震改造. */
export const renovationApplications: SubmissionTemplate = {
  id: 'renovation-applications',
  sheetName: '新增危房改造申请清单',
  clause: 'gaoyan2024-6.module',
  explanation: '保障措施为“农村危房改造”的，在“危房改造抗震改造”工作模块录入申请。',
  columns: [
    ...whose,
    derived(['grade', '等级', 8], 'gaoyan2024-6.renovation', 'application-grade'),
    any(['method', '改造方式', 12], 'gaoyan2024-6.methods', 'renovationMethod', {
      words: 'renovationMethod',
    }),
    any(['year', '年度', 9], 'gaoyan2024-6.renovation', 'renovationYear'),
    clerks(['area', '改造面积（㎡）', 15], 'proposal', { format: 'decimal' }),
    clerks(['subsidy', '补助资金（元）', 15], 'proposal', { format: 'decimal' }),
    any(['application-state', '申请状态', 11], 'gaoyan2024-6.module', 'applicationState', {
      words: 'applicationState',
    }),
    remark,
  ],
};

const LIST = 'move-out-list';
const CLAUSE = 'gaoyan2024-4.1.3';

/** 系统信息变更申请清单 (S2 四(一)3): households that have left, with the address found out for them. */
export const changeApplications: SubmissionTemplate = {
  id: 'change-applications',
  sheetName: '系统信息变更申请清单',
  clause: 'gaoyan2024-4.1.3',
  explanation:
    '已迁出的，由原户籍所在地信息采集员核实现住址，提出变更申请，经市级或县级审核后更新。',
  columns: [
    ...whose,
    derived(['old-address', '原地址', 22], CLAUSE, 'old-address'),
    listed(['current-address', '现住址', 22], CLAUSE, LIST, {
      column: 'current-address',
      field: 'currentAddress',
    }),
    listed(['moved-on', '迁出日期', 12], 'proposal', LIST, { column: 'moved-on' }, DATE),
    listed(
      ['requested-on', '申请日期', 12],
      CLAUSE,
      LIST,
      { column: 'requested-on', field: 'transferRequestedOn' },
      DATE,
    ),
    listed(
      ['review-level', '审核级别', 9],
      CLAUSE,
      LIST,
      { column: 'review-level' },
      { words: ['市级', '县级'] },
    ),
    listed(['review', '审核结果', 14], CLAUSE, LIST, {
      column: 'review',
      field: 'transferReview',
    }),
    derived(['change-state', '办理状态', 20], CLAUSE, 'change-state', {
      words: Object.values(changeStateLabels),
    }),
    remark,
  ],
};
