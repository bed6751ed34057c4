import type { PartialDate } from '../../domain/partialDate';
import type { Parameters } from '../../domain/profile';
import type { ClauseId } from '../clauses';
import { comparisonInterval } from '../reconcile/comparisonInterval';
import type { CitedParameter } from './citedParameter';
import { commonPractice } from './commonPractice';

/** A value that the notice fixes from the day it was issued. */
function fixed<T>(label: string, value: T, clause: ClauseId): CitedParameter<T> {
  return {
    label,
    values: [{ from: '2020-06-11', value, clause }],
    checkedOn: '2026-11-22',
  };
}

function june2020(day: number): PartialDate {
  return { year: 2020, month: 6, day };
}

/** The numbers, dates and lists of the 2020 notice, each with the clause it comes from. */
export const parameters2020: Parameters = {
  expectedHouseholds: fixed<number | undefined>('应核户数', 387, 'xikou2020-1'),
  workFrom: fixed('实地核验开始日期', june2020(11), 'xikou2020-4.2'),
  workUntil: fixed('实地核验结束日期', june2020(20), 'xikou2020-4.2'),
  completionDeadline: fixed('核验完成时限', june2020(20), 'xikou2020-1'),
  correctionFrom: fixed('复核修正开始日期', june2020(21), 'xikou2020-4.3'),
  correctionUntil: fixed('复核修正结束日期', june2020(30), 'xikou2020-4.3'),
  renovatedFrom: fixed('改造安全的起始年份', 2015, 'xikou2020-3.1'),
  teams: fixed('排查组数', 12, 'xikou2020-4.2'),
  comparisonDays: comparisonInterval,
  renovationYears: fixed<readonly number[]>(
    '改造安全的改造年度',
    [2015, 2016, 2017, 2018, 2019, 2020],
    'xikou2020-3.1',
  ),
  importantFields: fixed<Parameters['importantFields']['values'][number]['value']>(
    '信息平台上传的内容',
    ['guaranteeMethod', 'photo'],
    'xikou2020-4.2',
  ),
  appraisalCutOff: fixed('鉴定结论截止年份（方案没有要求）', 1990, 'common-practice'),
  ...commonPractice,
};
