import { describe, expect, it } from 'vitest';
import { fields } from '../../src/domain/household';
import { resolveParameters } from '../../src/domain/parameterValues';
import { judgePreliminarily } from '../../src/domain/preliminaryJudgement';
import { clauses } from '../../src/policy/clauses';
import { decisionTable } from '../../src/policy/decisionTable';
import { parameters } from '../../src/policy/parameters';
import { householdInWords, sheetInWords } from '../domain/householdInWords';
import { decisionCases } from './decisionTable.cases';

const values = resolveParameters(parameters, '2024-10-08');
const sheet = sheetInWords();

describe('初判表', () => {
  it.each(decisionCases.map((example) => [example.情形, example] as const))('%s', (_, example) => {
    const household = householdInWords(example.户, example.划掉);
    const judged = judgePreliminarily({
      household,
      sheet,
      parameters: values,
      table: decisionTable,
    });
    expect({
      line: judged.line,
      result: judged.result,
      triggers: judged.triggers.map(({ id }) => id),
      inCDList: judged.inCDList,
      missing: judged.missingFields.map((field) => fields[field].label),
    }).toEqual({
      line: example.行,
      result: example.结果,
      triggers: example.原因 ?? [],
      inCDList: example.名单 ?? false,
      missing: example.缺 ?? [],
    });
    for (const words of example.写明 ?? []) expect(judged.reason).toContain(words);
  });

  it('每一行都有例子', () => {
    const used = new Set(decisionCases.map((example) => `${example.行} ${example.结果}`));
    for (const line of decisionTable) expect(used).toContain(`${line.id} ${line.result}`);
  });

  it('每一行都引用写下来的条款', () => {
    for (const line of decisionTable) expect(clauses).toHaveProperty([line.clause]);
  });

  it('没有一行成立的表被拒绝', () => {
    const household = householdInWords({ 户主姓名: '张某' });
    const judge = (): unknown =>
      judgePreliminarily({ household, sheet, parameters: values, table: [] });
    expect(judge).toThrow('case');
  });
});
