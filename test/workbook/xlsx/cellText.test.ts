import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellXml } from '../../../src/workbook/xlsx/write/cellXml';

const spellings = [
  { prefix: '', from1904: false },
  { prefix: 'x:', from1904: false },
] as const;

describe('the XML of a text', () => {
  test('is the same whether the text needs a closer look or not, but for the prefix', () => {
    const letter = fc.constantFrom(
      ...['张', 'A', ' ', '\t', '\n', '\r', '&', '<', '>', '_', '_x000D_', '（', '　', '\u00a0'],
      ...['\ufeff', '\u0000', '\ud83c', '\udfe0', '\uffff', '“', '\u2029', '\u1680', '\u0085'],
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 5 }), (letters) => {
        const [bare, prefixed] = spellings.map((one) => cellXml(one, 'A1', 0, letters.join('')));
        expect(bare).toBe(prefixed?.replaceAll(/(<\/?)x:/g, '$1'));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['张三（户主）', '<t>张三（户主）</t>'],
    [' 张三', '<t xml:space="preserve"> 张三</t>'],
    ['张三\u3000', '<t xml:space="preserve">张三\u3000</t>'],
    ['张<三', '<t>张&lt;三</t>'],
    ['_x000D_', '<t>_x005F_x000D_</t>'],
    ['\ud83c', '<t>_xD83C_</t>'],
    ['\ud83c\udfe0', '<t>\ud83c\udfe0</t>'],
    ['\uffff', '<t>_xFFFF_</t>'],
  ])('%j', (text, xml) => {
    expect(cellXml(spellings[0], 'A1', 0, text)).toBe(
      `<c r="A1" t="inlineStr"><is>${xml}</is></c>`,
    );
  });
});
