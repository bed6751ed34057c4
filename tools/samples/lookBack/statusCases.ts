import { headOf } from '../township';
import { date } from './household';
import type { SeededCase } from './seededCase';
import type { LookBackCells } from './columns';

/** The own house is not described where the household lives elsewhere. */
const NO_HOUSE: LookBackCells = {
  footprint: null,
  floors: null,
  builtYear: null,
  structure: null,
  area: null,
  photo: null,
  grade: null,
  appraisedOn: null,
  appraiser: null,
  censusGrade: null,
  censusDate: null,
};

function elsewhere(
  at: number,
  kind: string,
  verified: readonly [string, number, number] | undefined,
  extra: LookBackCells = {},
): SeededCase {
  return {
    at,
    about: `其他安全住房：${kind}，${verified ? '已核实' : '未填核实人、核实日期'}`,
    cells: {
      ...NO_HOUSE,
      housing: '其他安全住房',
      elsewhere: kind,
      verifiedBy: verified?.[0] ?? null,
      verifiedOn: verified ? date(2024, verified[1], verified[2]) : null,
      ...extra,
    },
    judgement: verified ? 'guaranteed-elsewhere' : 'guaranteed-elsewhere-unverified',
  };
}

/** Households that live elsewhere, have died out, moved away or changed their head (S2 四(一), 四(二)). */
export const statusCases: readonly SeededCase[] = [
  elsewhere(3, '敬老院', ['甲队员', 9, 18], { remark: '集中供养' }),
  elsewhere(19, '投亲靠友', ['甲队员', 9, 19], { grade: 'D级', appraisedOn: 2016, remark: '随儿子在县城居住，老房无人居住' }),
  elsewhere(28, '城区购房', ['乙队员', 9, 20]),
  elsewhere(41, '集体公租房', ['乙队员', 9, 23]),
  elsewhere(55, '租住', ['丙队员', 9, 24], { remark: '在县城长期租房' }),
  elsewhere(76, '集合住宅', ['丁队员', 9, 26], { remark: '易地扶贫搬迁集中安置' }),
  elsewhere(97, '自有城市住房', ['戊队员', 9, 27]),
  elsewhere(33, '投亲靠友', undefined),
  elsewhere(63, '敬老院', undefined),
  elsewhere(101, '县城有房', undefined, { remark: '电话未接通' }),
  {
    at: 7,
    about: '已死亡销户，整行划了删除线',
    cells: { ...NO_HOUSE, status: '已死亡销户', housing: null, remark: '2023年死亡' },
    judgement: 'removed-dead',
    struck: true,
  },
  {
    at: 81,
    about: '已死亡销户',
    cells: { ...NO_HOUSE, status: '已死亡销户', housing: null, headCount: 0 },
    judgement: 'removed-dead',
  },
  {
    at: 48,
    about: '备注提到死亡，户籍状态仍为“正常”',
    cells: { headCount: 1, remark: '户主2024年3月死亡' },
  },
  {
    at: 23,
    about: '户主姓名后写“（已故）”',
    cells: (_, household) => ({ head: `${headOf(household).name}（已故）` }),
  },
  {
    at: 36,
    about: '已迁出，现住址、申请、审核齐全与否见备注',
    cells: { ...NO_HOUSE, status: '已迁出', remark: '2022年随女儿迁往万州区，已提出变更申请' },
    judgement: 'moved-out',
  },
  {
    at: 92,
    about: '已迁出，无任何说明',
    cells: { ...NO_HOUSE, status: '迁出' },
    judgement: 'moved-out',
  },
  {
    at: 15,
    about: '户主变更，写明原户主和原因',
    cells: { status: '户主变更', formerHead: '王老汉', changeReason: '原户主去世' },
    judgement: 'preliminarily-safe',
  },
  {
    at: 73,
    about: '户主变更，未写原因',
    cells: { status: '户主变更', formerHead: '李老汉' },
    judgement: 'preliminarily-safe',
  },
];
