import { formatDate } from '../../domain/partialDate';
import { commonestDay } from './evidence/commonestDay';
import { defineRosterRule } from '../defineRule';

/** A handful of houses may well be appraised on one day. */
const FEWEST_DATES = 10;

/** The same day in nearly every row is the day the ledger was printed, not that of the appraisals. */
export const sharedAppraisalDate = defineRosterRule({
  id: 'shared-appraisal-date',
  number: 'DT-08',
  title: '几乎所有户的鉴定日期相同',
  severity: 'hint',
  clause: 'common-practice',
  needs: ['appraisalDate'],
  uses: ['sameDateShare'],
  message:
    '有鉴定日期的{dated}户中，{same}户都是{date}，像是台账打印或填表日期。请按各户鉴定报告核对。',
  inspect: ({ households, sheets }, { sameDateShare }) =>
    sheets.flatMap(({ index }) => {
      const commonest = commonestDay(households, index);
      if (commonest === undefined || commonest.dated < FEWEST_DATES) return [];
      if (commonest.same <= sameDateShare * commonest.dated) return [];
      const { household, same, dated, date } = commonest;
      const place = { sheet: index, row: household.rows[0] ?? 0 };
      return [{ ...place, details: { same, dated, date: formatDate(date) } }];
    }),
});
