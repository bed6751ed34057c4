import type { Profile } from '../../../src/domain/profile';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { generateOver } from '../../../src/jobs/generateSheets';
import { ledgersOf } from '../../../src/ledgers';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { xikou2020 } from '../../../src/policy/profiles/xikou2020';
import type { Campaign } from '../clerksOffice';
import { type Cells, fine, sheet } from '../submission/villageUnderTest';
import { ChangingList } from './changingList';

const DANGEROUS = { 鉴定等级: 'D级', 鉴定日期: '2022-03-04' };

/** Households of the look-back: safe, dangerous, unclear, too old, elsewhere, dead, gone. */
const LOOK_BACK: readonly Cells[] = [
  { ...DANGEROUS, 户主姓名: '=1+1' },
  { 鉴定日期: '2018' },
  { 建筑层数: '', 现状照片: '' },
  { 鉴定等级: 'CD级' },
  {},
  { ...DANGEROUS, 保障措施: '农村危房改造', 危改年度: 2025, 是否现居住: '是' },
  { ...DANGEROUS, 保障措施: '投亲靠友', 是否搬离危房: '是', 是否销号: '是' },
  { 现住房情况: '投亲靠友', 核实人: '甲队员', 核实日期: '2024-09-20' },
  { 户籍状态: '已死亡销户' },
  { 户籍状态: '迁出', 现住址: '城区某小区' },
  { 证件号码: '123' },
];

/** Households of the verification: of each class, with problems suspected and confirmed. */
const VERIFICATION: readonly Cells[] = [
  { 现保障方式: '鉴定安全', 鉴定等级: 'D级', 是否搬离危房: '否' },
  { 现保障方式: '鉴定安全', 问题状态: '疑似' },
  { 现保障方式: '改造安全', 改造年度: 2018, 改造项目: '危房改造' },
  { 现保障方式: '保障安全', 具体保障方式: '租房', 是否搬离危房: '否' },
  { 现保障方式: '鉴定安全' },
  { 现保障方式: '鉴定安全', 鉴定等级: 'C级', 整改措施类别: '旧房整治', 问题状态: '属实' },
  { 现保障方式: '保障安全', 具体保障方式: '租房', 工作是否落实: '是', 是否销号: '是' },
  { 户籍状态: '已死亡销户' },
];

function generated(
  title: string,
  profile: Profile,
  day: string,
  changes: readonly Cells[],
): Campaign {
  return {
    title,
    sheets: ledgersOf(profile.regime).map(({ sheetName }) => sheetName),
    begin: () => {
      const list = new ChangingList(fine, changes, changes.slice(0, 5));
      return {
        plan: (standing) => {
          const tables = [sheet('住户表', list.households), ...standing];
          const options = { profile, day };
          const result = checkTables(tables, options);
          return generateOver({ result, tables, options }, { name: '住户表.xlsx', tables });
        },
        change: (who, which) => {
          list.change(who, which);
        },
      };
    },
  };
}

export const lookBackSheets = generated('回头看的名单和台账', gaoyan2024, '2024-10-08', LOOK_BACK);

export const verificationSheets = generated(
  '2020年核验的名单和台账',
  xikou2020,
  '2020-06-22',
  VERIFICATION,
);
