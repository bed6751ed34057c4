import { expect, test } from 'vitest';
import { maskCertificates, maskLongNumbers } from '../../../taskpane/engine/maskNumbers';

test.each([
  ['号码510922196807209015重复', '号码510922********9015重复'],
  ['51092219680720901x', '510922********901x'],
  ['510922 19680720 9015', '510922 ******** 9015'],
  ['５１０９２２１９６８０７２０９０１５', '５１０９２２********９０１５'],
  ['51092219680720901543', '510922**********1543'],
  ['510922680720901', '510922*****0901'],
  ['户编号 10002100001', '户编号 10002100001'],
  ['图斑500229000000000101', '图斑500229000000000101'],
  ['电话13800138000', '电话13800138000'],
  ['2024-10-08至2024-10-13', '2024-10-08至2024-10-13'],
  ['没有号码', '没有号码'],
])('hides the middle of certificate numbers and nothing else: %s', (text, masked) => {
  expect(maskCertificates(text)).toBe(masked);
});

test.each([
  ['51092219681399901', '510922*******9901'],
  ['5109221968O7209015', '510922********9015'],
  ['鉴定日期2019-12-31', '鉴定日期2019-12-31'],
])('hides wrong numbers where certificates are the subject: %s', (text, masked) => {
  expect(maskLongNumbers(text)).toBe(masked);
});
