import { expect } from 'vitest';
import { applyWrites } from '../../../src/domain/applyPlan';
import type { CellValue } from '../../../src/domain/cell';
import { statusOf } from '../../../src/domain/householdFacts';
import { STATE_SHEET } from '../../../src/domain/ledger/stateSheet';
import type { Profile } from '../../../src/domain/profile';
import type { RawTable } from '../../../src/domain/rawTable';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { planStatusOver } from '../../../src/jobs/statusWorkbooks';
import { planSubmissionOver } from '../../../src/jobs/submitWorkbooks';
import { statusLists } from '../../../src/ledgers/status';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { xikou2020 } from '../../../src/policy/profiles/xikou2020';
import { changeStateLabels } from '../../../src/policy/submission/changeStates';
import type { SheetWrite } from '../../../src/domain/writePlan';
import type { Campaign, CampaignData } from '../clerksOffice';
import { type Cells, fine, sheet } from '../submission/villageUnderTest';
import { ChangingList } from './changingList';

const DEAD = { 户籍状态: '已死亡销户' };
const HEAD_CHANGED = { 户籍状态: '户主变更', 原户主姓名: '测试原' };
const LEFT = { 户籍状态: '迁出', 现住址: '城区某小区' };
const BEGINNING: readonly Cells[] = [DEAD, HEAD_CHANGED, LEFT, {}, {}];

/** Households that die out, change their head, leave, come back, and whose change moves on in the roster. */
const CHANGES: readonly Cells[] = [
  {},
  DEAD,
  { 户籍状态: '死亡' },
  HEAD_CHANGED,
  { ...HEAD_CHANGED, 变更原因: '原户主去世' },
  { ...HEAD_CHANGED, 原户主姓名: '测试甲' },
  LEFT,
  { ...LEFT, 变更申请日期: '2024-09-20' },
  { ...LEFT, 变更申请日期: '2024-09-20', 审核结果: '县级审核通过' },
  { ...LEFT, 审核结果: '退回' },
];

/** Days as clerks write them, days that are none, and one that has not come. */
const DAYS: readonly CellValue[] = [
  ...['2024-09-12', '2024年9月20日', 45_560],
  ...['上周', '2024-13-40', '2031-01-01'],
];
const NAMES: readonly CellValue[] = ['甲', '测试乙', ' '];
const STATE = '办理状态';

/** What a clerk writes into the lists of a regime. */
function answersIn(regime: Profile['regime']): Readonly<Record<string, readonly CellValue[]>> {
  const courses = statusLists
    .filter(({ sheet: { regimes } }) => regimes.includes(regime))
    .map(({ course }) => course);
  const days = courses.flatMap((course) => course.days.map((id) => course.headers[id]!));
  return {
    [STATE]: [...courses.flatMap(({ steps }) => steps.map(({ label }) => label)), '办好了'],
    ...Object.fromEntries(days.map((header) => [header, DAYS])),
    ...{ 核实人: NAMES, 住址核实人: NAMES, 申请人: NAMES },
    ...{ 系统移除人: NAMES, 系统更新人: NAMES, 原户主姓名: NAMES, 现户主姓名: NAMES },
    ...{ 现住址: ['城区某小区', '另一小区'], 变更原因: ['分户', '原户主去世'] },
    ...{ 审核级别: ['市级', '县级'], 审核结果: ['通过', '退回', '见附件'] },
  };
}

type Planned = ReturnType<CampaignData['plan']>;
type Plan = (tables: readonly RawTable[], standing: readonly RawTable[], day: string) => Planned;

/** The list of households and the days go on while the sheets are kept. */
function overWeeks(plan: Plan): CampaignData {
  const list = new ChangingList(fine, CHANGES, BEGINNING);
  let day = 1;
  return {
    plan: (standing) => {
      const today = `2024-10-${String(day).padStart(2, '0')}`;
      return plan([sheet('住户表', list.households)], standing, today);
    },
    change: (who, which) => {
      day = Math.min(day + 1, 28);
      list.change(who, which);
    },
  };
}

const lists =
  (profile: Profile): Plan =>
  (tables, standing, day) =>
    planStatusOver(checkTables([...tables, ...standing], { profile, day }), standing);

/** 户籍变动: what a household's row says stays, whatever becomes of the household. */
export const statusChanges: Campaign = {
  title: '户籍变动的清单',
  sheets: ['已死亡销户名单', '户主变更清单', '迁出办理清单'],
  answers: answersIn('2024'),
  begin: () => overWeeks(lists(gaoyan2024)),
};

/** … under the notice of 2020. */
export const statusChanges2020: Campaign = {
  title: '户籍变动的清单（2020年核验）',
  sheets: ['已死亡销户名单', '户主变更清单', '迁出核实清单'],
  answers: answersIn('2020'),
  begin: () => overWeeks(lists(xikou2020)),
};

/**
 * The lists and the sheets that are handed in, in one workbook: facts go from one to the other and back. Whatever is typed,
 * nobody is taken out of what is handed in as dead whom the roster has as living.
 */
export const statusAndSubmission: Campaign = {
  title: '户籍变动的清单与报送表在一起',
  sheets: ['迁出办理清单', '系统信息变更申请清单', '户主变更清单', '农户基本信息'],
  answers: { ...answersIn('2024'), [STATE]: [...Object.values(changeStateLabels), '办好了'] },
  begin: () => overWeeks(planBoth),
};

/** One sheet may wait for what the other has taken over or withdrawn: after so many rounds nothing may change any more. */
const MOST_ROUNDS = 3;

function planBoth(
  tables: readonly RawTable[],
  standing: readonly RawTable[],
  day: string,
): Planned {
  const writes: SheetWrite[] = [];
  const notes: string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const planned = planRound(tables, applyWrites(standing, writes, ''), day);
    notes.push(...planned.notes);
    if (planned.plan.writes.length === 0) break;
    expect(round, 'rounds until nothing changes').toBeLessThan(MOST_ROUNDS - 1);
    writes.push(...planned.plan.writes);
  }
  return { plan: { writes: withOneState(writes) }, notes };
}

/** Of what several plans remember only the last is written, made or replaced as the first would have been. */
function withOneState(writes: readonly SheetWrite[]): readonly SheetWrite[] {
  const states = writes.filter(isStateWrite);
  const [first, last] = [states[0], states.at(-1)];
  if (first === undefined || last === undefined) return writes;
  return [
    ...writes.filter((write) => !isStateWrite(write)),
    { kind: first.kind, content: last.content },
  ];
}

type ContentWrite = Exclude<SheetWrite, { readonly kind: 'change-cells' }>;

function isStateWrite(write: SheetWrite): write is ContentWrite {
  return write.kind !== 'change-cells' && write.content.name === STATE_SHEET;
}

function planRound(
  tables: readonly RawTable[],
  standing: readonly RawTable[],
  day: string,
): Planned {
  const first = lists(gaoyan2024)(tables, standing, day);
  const after = applyWrites(standing, first.plan.writes, '');
  const checked = checkTables([...tables, ...after], { profile: gaoyan2024, day });
  const second = planSubmissionOver(checked, after);
  for (const { household, preflight } of second.input.rows) {
    if (preflight.outcome !== 'removed-dead') continue;
    expect(['dead', 'unclear'], '名册上').toContain(statusOf(household));
  }
  return {
    plan: { writes: [...first.plan.writes, ...second.plan.writes] },
    notes: [...first.notes, ...second.notes],
  };
}
