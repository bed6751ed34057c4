import { rollUp } from '../../../src/jobs/rollup/rollUp';
import { rollUpTables } from '../../../src/jobs/rollup/rollUpFile';
import { planRollUp } from '../../../src/ledgers/rollup/planRollUp';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import type { Campaign } from '../clerksOffice';
import { type Cells, fine, sheet } from '../submission/villageUnderTest';
import { ChangingList } from './changingList';

const DAY = '2024-10-08';
const CHANGES: readonly Cells[] = [
  {},
  { 鉴定等级: 'D级', 鉴定日期: '2022-03-04' },
  { 鉴定日期: '2018' },
  { 户籍状态: '已死亡销户' },
  { 证件号码: '123' },
];

/** Two files of a county; both have the same households, and so all of them are shared. */
export const countyRollUp: Campaign = {
  title: '全县汇总',
  sheets: ['县汇总（按乡镇）', '县汇总（按村）', '规则问题统计', '汇总文件', '跨文件重复户'],
  begin: () => {
    const lists = [0, 1].map(() => new ChangingList(fine, CHANGES, CHANGES));
    return {
      plan: (standing) => {
        const files = lists.map(({ households }, at) => {
          const name = `${['红军镇', '青杠乡'][at]!}.xlsx`;
          const place = { name, folders: ['县'] };
          const tables = [sheet('住户表', households)];
          return { path: name, ...rollUpTables(tables, { profile: gaoyan2024, day: DAY }, place) };
        });
        return planRollUp(rollUp(gaoyan2024, DAY, files), standing);
      },
      change: (who, which) => {
        lists[who % lists.length]!.change(who, which);
      },
    };
  },
};
