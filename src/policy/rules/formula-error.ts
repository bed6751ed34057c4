import { defineSheetRule } from '../defineRule';

/** A formula that ended in an error gives no value: the cell counts as empty (brief L14). */
export const formulaError = defineSheetRule({
  id: 'formula-error',
  number: 'DT-05',
  title: '公式错误',
  severity: 'warning',
  clause: 'common-practice',
  message: '“{header}”列是公式错误{code}，按没有填处理。请改正公式，或直接填写内容。',
  inspect: ({ errorCells, mapped }) =>
    errorCells.flatMap(({ row, column, code }) => {
      const claimed = mapped.find((candidate) => candidate.column === column);
      return claimed === undefined
        ? []
        : [{ row, column, details: { header: claimed.header, code } }];
    }),
});
