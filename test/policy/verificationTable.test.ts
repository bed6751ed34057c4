import { describe, expect, it } from 'vitest';
import { resolveParameters } from '../../src/domain/parameterValues';
import { judgePreliminarily } from '../../src/domain/preliminaryJudgement';
import { clauses } from '../../src/policy/clauses';
import { xikou2020 } from '../../src/policy/profiles/xikou2020';
import { householdInWords, sheetInWords } from '../domain/householdInWords';
import { verificationCases } from './verificationTable.cases';

const parameters = resolveParameters(xikou2020.parameters, '2020-06-18');
const { decisionTable: table, housingOf, judgements } = xikou2020;
const sheet = sheetInWords();

describe('2020年核验归类表', () => {
  it.each(verificationCases.map((example) => [example.情形, example] as const))(
    '%s',
    (_, example) => {
      const household = householdInWords(example.户, example.划掉);
      const judged = judgePreliminarily({ household, sheet, parameters, table, housingOf });
      const { line, result, inCDList, toRectify, reason } = judged;
      expect({ line, result, inCDList, toRectify }, reason).toEqual({
        line: example.行,
        result: example.结果,
        inCDList: example.名单 ?? false,
        toRectify: example.整改 ?? false,
      });
      for (const words of example.写明 ?? []) expect(reason).toContain(words);
      expect(reason).not.toMatch(/undefined|Infinity|“”/);
    },
  );

  it('每一行都有例子，每个结果都在方案列出的结果里', () => {
    const used = new Set(verificationCases.map((example) => `${example.行} ${example.结果}`));
    for (const line of table) {
      expect(used).toContain(`${line.id} ${line.result}`);
      expect(judgements).toContain(line.result);
    }
  });

  it('每一行都引用写下来的条款', () => {
    for (const line of table) expect(clauses).toHaveProperty([line.clause]);
  });
});
