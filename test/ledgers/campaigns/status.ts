import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { planStatusOver } from '../../../src/jobs/statusWorkbooks';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import type { Campaign } from '../clerksOffice';
import { type Cells, fine, sheet } from '../submission/villageUnderTest';
import { ChangingList } from './changingList';

const DEAD = { 户籍状态: '已死亡销户' };
const HEAD_CHANGED = { 户籍状态: '户主变更', 原户主姓名: '测试原' };
const LEFT = { 户籍状态: '迁出', 现住址: '城区某小区' };

/** Households that die out, change their head, leave, come back, and whose change moves on in the roster. */
const CHANGES: readonly Cells[] = [
  {},
  DEAD,
  { 户籍状态: '死亡' },
  HEAD_CHANGED,
  { ...HEAD_CHANGED, 变更原因: '原户主去世' },
  LEFT,
  { ...LEFT, 变更申请日期: '2024-09-20' },
  { ...LEFT, 变更申请日期: '2024-09-20', 审核结果: '县级审核通过' },
  { ...LEFT, 审核结果: '退回' },
];

/** 户籍变动: what a household's row says stays, whatever becomes of the household. */
export const statusChanges: Campaign = {
  title: '户籍变动的清单',
  sheets: ['已死亡销户名单', '户主变更清单', '迁出办理清单'],
  begin: () => {
    const list = new ChangingList(fine, CHANGES, [DEAD, HEAD_CHANGED, LEFT, {}, {}]);
    let day = 1;
    return {
      plan: (standing) => {
        const setting = { profile: gaoyan2024, day: `2024-10-${String(day).padStart(2, '0')}` };
        return planStatusOver(checkTables([sheet('住户表', list.households)], setting), standing);
      },
      change: (who, which) => {
        day = Math.min(day + 1, 28);
        list.change(who, which);
      },
    };
  },
};
