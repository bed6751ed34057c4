import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HouseholdJudgement, judgePreliminarily } from '../../src/domain/preliminaryJudgement';
import { resolveParameters } from '../../src/domain/parameterValues';
import { safetyOf } from '../../src/domain/weighConclusions';
import { decisionTable } from '../../src/policy/decisionTable';
import { parameters } from '../../src/policy/parameters';
import { householdInWords, sheetInWords, type Words } from './householdInWords';

const values = resolveParameters(parameters, '2024-10-08');
const sheet = sheetInWords();

function judge(words: Words, struckThrough: boolean): HouseholdJudgement {
  const household = householdInWords(words, struckThrough);
  return judgePreliminarily({ household, sheet, parameters: values, table: decisionTable });
}

const grades = ['', '未鉴定', 'A级', 'B级', 'C级', 'D级', 'CD级', '安全', '疑似危房', '三级'];
const dates = [
  '',
  '无',
  '2018',
  '2019-12-31',
  '2020-01-01',
  '2023',
  '2020年以前',
  '2022年以前',
  '？',
];

/** Cells a sheet may hold, with everything that decides and everything that may be left out. */
const cells: Readonly<Record<string, readonly string[]>> = {
  户籍状态: ['', '正常', '已死亡销户', '户主变更', '迁出', '死了', '见附件'],
  备注: ['', '整户死亡', '2023年死亡', '整户迁出', '常年外出'],
  现住房情况: ['', '自有农村住房', '自有农村住房', '投亲靠友', '集合住宅', '外出务工'],
  其他安全住房类别: ['', '租住'],
  住房保障方式: ['', '鉴定安全', '保障安全'],
  核实人: ['', '张某'],
  核实日期: ['', '2024-09-20'],
  建筑层数: ['', '2'],
  鉴定等级: grades,
  鉴定日期: dates,
  灾普鉴定等级: grades,
  灾普鉴定时间: dates,
  自建房排查等级: grades,
  自建房排查时间: dates,
  房屋状况是否变化: ['', '是', '否'],
  现场结论: ['', '未改变', '信息变化', '与现状不符'],
  实际核实时间: ['', '2024-09-20', '2019-05'],
  新等级: ['', 'B级', 'D级'],
  新鉴定日期: ['', '2024-10-01'],
};

const anyWords = fc.record(
  Object.fromEntries(
    Object.entries(cells).map(([label, texts]) => [label, fc.constantFrom(...texts)]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Words>;
const runs = { numRuns: 3000 };

describe('初判：任何一户', () => {
  it('恰有一个结果，结果与线索相符', () => {
    fc.assert(
      fc.property(anyWords, fc.boolean(), (words, struck) => {
        const judged = judge(words, struck);
        const visit = judged.result === 'site-visit' || judged.result === 'ledger+site-visit';
        expect(judged.reason).not.toBe('');
        expect(judged.reason).not.toMatch(/undefined|NaN|\{/);
        if (visit) expect(judged.triggers.length).toBeGreaterThan(0);
        if (judged.result === 'preliminarily-safe') expect(judged.triggers).toEqual([]);
        expect(judged.missingFields.length > 0 && judged.result === 'preliminarily-safe').toBe(
          false,
        );
      }),
      runs,
    );
  });

  it('住自有住房而有线索的，一定进外业清单', () => {
    fc.assert(
      fc.property(anyWords, fc.boolean(), (words, struck) => {
        const judged = judge(words, struck);
        if (judged.triggers.length > 0) expect(judged.result).toContain('site-visit');
      }),
      runs,
    );
  });

  it('各来源安全与不安全不一致的，除非现场后重新鉴定，绝不初判安全', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const judged = judge(words, false);
        if (judged.governing === undefined || judged.governing.afterSiteVisit) return;
        const classes = [judged.governing, ...judged.otherConclusions].map(({ grade }) =>
          safetyOf(grade),
        );
        if (classes.includes('safe') && classes.includes('unsafe')) {
          expect(judged.result).not.toBe('preliminarily-safe');
        }
      }),
      runs,
    );
  });

  it('住其他安全住房的，没有线索、不缺鉴定、不进名单', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const judged = judge({ ...words, 户籍状态: '正常', 现住房情况: '投亲靠友' }, false);
        expect(judged.result).toMatch(/^guaranteed-elsewhere/);
        expect(judged.triggers).toEqual([]);
        expect(judged.missingFields).toEqual([]);
        expect(judged.inCDList).toBe(false);
      }),
      runs,
    );
  });

  it('起作用的结论为C级或D级的自有住房户，一定进名单', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const judged = judge({ ...words, 户籍状态: '正常', 现住房情况: '自有农村住房' }, false);
        const grade = judged.governing?.grade;
        const dangerous = grade?.state === 'read' && (grade.value === 'C' || grade.value === 'D');
        expect(judged.inCDList === true).toBe(dangerous);
      }),
      runs,
    );
  });
});
