import { describe, expect, it } from 'vitest';
import { applyWrites } from '../../../src/domain/applyPlan';
import { tableOf } from '../../../src/domain/rawTable';
import { recogniseTables } from '../../../src/jobs/submission/recogniseExports';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { sources } from '../../../src/sources';
import { campaigns } from '../../ledgers/campaigns';
import { fine, sheet } from '../../ledgers/submission/villageUnderTest';

const list = sheet('住户表', [fine(0)]);
const census = sources.find(({ id }) => id === 'disaster-census')!;

describe('在打开的工作簿里识别其他系统的导出', () => {
  it('带着灾普表头的表是灾普的导出，住户表还是住户表', () => {
    const marks = tableOf('Sheet2', [[...census.marks, '户主姓名']], { workbook: list.workbook });
    const { profile, notes } = recogniseTables([[list, marks]], gaoyan2024);
    expect(profile.declaredSheets).toEqual({ Sheet2: 'disaster-census' });
    expect(notes).toEqual([
      `《住户表.xlsx》的工作表“Sheet2”识别为“${census.system}”的导出，只用来补填`,
    ]);
  });

  it('只有住户表时什么也不识别', () => {
    const { profile, notes } = recogniseTables([[list]], gaoyan2024);
    expect([profile.declaredSheets, notes]).toEqual([gaoyan2024.declaredSheets, []]);
  });

  it.each(campaigns)('不把自己生成的表当成导出：$title', ({ begin }) => {
    const generated = applyWrites([list], begin().plan([]).plan.writes, list.workbook);
    expect(recogniseTables([generated], gaoyan2024).notes).toEqual([]);
  });
});
