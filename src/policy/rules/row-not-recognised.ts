import { defineSheetRule } from '../defineRule';

/** A row that is not understood is not checked, and that must be said (brief §4). */
export const rowNotRecognised = defineSheetRule({
  id: 'row-not-recognised',
  number: 'DT-01',
  title: '数据区中有未识别的行',
  severity: 'error',
  clause: 'common-practice',
  message:
    '第{row}行“{text}”既不像一户，也不像小计或说明，未参与检查。请核对：是一户的补全姓名或证件号码，不是的移出数据区。',
  inspect: ({ skippedRows }) =>
    skippedRows.flatMap(({ row, reason, text }) =>
      reason === 'unrecognised' ? [{ row, details: { row: row + 1, text } }] : [],
    ),
});
