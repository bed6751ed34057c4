import { drawOptions } from '../../../src/jobs/drawRequest';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { planDrawOver } from '../../../src/jobs/drawWorkbooks';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import type { Campaign } from '../clerksOffice';
import { type Cells, fine, sheet } from '../submission/villageUnderTest';
import { ChangingList } from './changingList';

/** Households that join or leave the frame, move to another stratum, must be taken, or only change a telephone. */
const CHANGES: readonly Cells[] = [
  {},
  { 鉴定等级: 'D级' },
  { 村: '双河村' },
  { 联系电话: '19911112222' },
  { 户籍状态: '已死亡销户' },
  { 实际核实时间: '2024-09-20' },
];
const SEEDS = ['20240911', '20240912'];

/** 抽查: batches by two seeds, in turn. */
export const drawnBatches: Campaign = {
  title: '抽查名单和抽样框',
  sheets: ['抽查名单', '抽样框'],
  begin: () => {
    const list = new ChangingList(fine, CHANGES, [{}, CHANGES[1]!, CHANGES[2]!, {}, {}]);
    let turn = 0;
    return {
      plan: (standing) => {
        const setting = { profile: gaoyan2024, day: '2024-10-08' };
        const result = checkTables([sheet('住户表', list.households)], setting);
        const words = {
          ...{ size: '3', seed: SEEDS[turn % SEEDS.length], always: ['D'] },
          ...{ excludeVisited: true, proportional: false, county: true },
        };
        return planDrawOver(result, standing, drawOptions(words, setting));
      },
      change: (who, which) => {
        if (which % 7 === 6) turn += 1;
        else list.change(who, which);
      },
    };
  },
};
