import { defineSheetRule } from '../defineRule';
import { isSerialNumber, mayBeText } from './evidence/headers';

/** A column nobody claims is not checked; a misspelt header would silence its rules (brief P8). */
export const headerNotRecognised = defineSheetRule({
  id: 'header-not-recognised',
  number: 'DT-03',
  title: '表头未识别',
  severity: 'warning',
  clause: 'common-practice',
  message: '表头“{header}”{mayBe}，该列未参与检查。请改成规范的表头，或在本镇配置中指明它的含义。',
  inspect: ({ unmapped, headerRows }) =>
    unmapped.flatMap(({ column, header, mayBe }) => {
      if (header.trim() === '' || isSerialNumber(header)) return [];
      const row = headerRows[headerRows.length - 1];
      const details = { header, mayBe: mayBeText(mayBe) };
      return [row === undefined ? { column, details } : { row, column, details }];
    }),
});
