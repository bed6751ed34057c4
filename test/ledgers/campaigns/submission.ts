import { expect } from 'vitest';
import { cellText } from '../../../src/domain/cell';
import { submissionTemplates } from '../../../src/policy/submission';
import type { Campaign } from '../clerksOffice';
import { type Cells, fine, preflightsOf, submitted } from '../submission/villageUnderTest';
import { ChangingList } from './changingList';

const LEFT = { 户籍状态: '迁出', 现住址: '城区某小区', 变更申请日期: '2024-09-20' };
const RENOVATED = {
  鉴定等级: 'D级',
  保障措施: '农村危房改造',
  改造方式: '原址翻建',
  危改年度: 2025,
  模块申请状态: '已录入',
  是否搬离危房: '是',
};

/** States of a household's data; the later ones must not be in some or any sheet. */
const CHANGES: readonly Cells[] = [
  {},
  { 联系电话: '19911112222' },
  { 鉴定等级: 'A级' },
  RENOVATED,
  { 鉴定等级: 'D级', 保障措施: '农村危房改造', 改造方式: '原址翻建' },
  { 现住房情况: '投亲靠友', 核实人: '甲队员', 核实日期: '2024-09-20' },
  { 鉴定日期: '2018' },
  { 备注: '疑似危房' },
  { 户籍状态: '已死亡销户' },
  LEFT,
  { ...LEFT, 审核结果: '县级审核通过' },
];

/** The sheets that are handed in: whoever is held back stands in none of them, whatever happened before. */
export const submission: Campaign = {
  title: '报送表',
  sheets: [...submissionTemplates.map(({ sheetName }) => sheetName), '报送前检查'],
  begin: () => {
    const list = new ChangingList(fine, CHANGES, [{}, RENOVATED, {}, LEFT, {}]);
    const plan = (standing: Parameters<typeof submitted>[1] = {}) =>
      submitted(list.households, standing);
    return {
      plan: (standing) => plan({ standing }),
      change: (who, which) => {
        list.change(who, which);
      },
      expectAfter: (texts) => {
        const held = preflightsOf(plan()).flatMap(({ outcome }, who) =>
          outcome === 'submitted' || outcome === 'moved-out'
            ? []
            : [cellText(list.households[who]!['户编号'])],
        );
        for (const { sheetName } of submissionTemplates) {
          const standing = texts(sheetName).filter((text) => held.includes(text));
          expect(standing, `held back, and in ${sheetName}`).toEqual([]);
        }
      },
    };
  },
};
