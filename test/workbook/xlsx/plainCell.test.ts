import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CellDecoder } from '../../../src/workbook/xlsx/read/cellValue';
import { PlainCell } from '../../../src/workbook/xlsx/read/plainCell';
import { type SheetCells, SheetReader } from '../../../src/workbook/xlsx/read/sheetReader';
import { worksheet } from './packages';

const context = {
  strings: {
    texts: ['张三', '', 'þ', '一级', '划掉'],
    struck: new Set([4]),
    withRuns: new Set([2]),
  },
  styles: [
    { format: 'number', struck: false, symbolFont: undefined },
    { format: 'date', struck: false, symbolFont: undefined },
    { format: 'time', struck: true, symbolFont: undefined },
    { format: 'number', struck: false, symbolFont: 'wingdings' },
  ],
} as const;

const cells = (xml: string, from1904: boolean, cuts: readonly number[]): SheetCells => {
  const reader = new SheetReader(new CellDecoder({ ...context, from1904 }));
  const places = [...cuts.map((cut) => cut % xml.length), 0, xml.length].sort((a, b) => a - b);
  places.forEach((place, index) => {
    if (index > 0) reader.feed(xml.slice(places[index - 1], place));
  });
  return reader.finish();
};

/** The same XML with a blank before the end of each start tag of a cell: the same to XML, but never plain. */
const spelledApart = (xml: string): string => xml.replace(/<c( [^>]*?)(\/?)>/g, '<c$1 $2>');

const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const address = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('A', 'B', 'Z', 'AA', 'AZ', 'XFD', 'a', ''),
      fc.stringMatching(/^[A-Z]{1,2}$/),
    ),
    fc.constantFrom('1', '7', '1048576', ''),
  )
  .map(([letters, digits]) => `r="${letters}${digits}"`);
const style = fc
  .constantFrom('0', '1', '2', '3', '4', '99', '007', '', ' 1', '-1')
  .map((s) => `s="${s}"`);
const type = fc
  .constantFrom('s', 'n', 'b', 'e', 'd', 'str', 'inlineStr', 'x', '')
  .map((t) => `t="${t}"`);
const number = fc.oneof(
  fc.integer().map(String),
  fc.nat(60_000).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.stringMatching(/^[0-9]{1,18}$/),
  fc.stringMatching(/^[0-9]{0,9}\.[0-9]{0,9}$/),
  fc.constantFrom(
    '0',
    '1',
    '2',
    '3',
    '4',
    '999999999999999',
    '1000000000000000',
    '0.1',
    '1.2.3',
    '.',
    '-0',
    '+5',
    ' 7',
    '1e3',
    '5.1222919680720902E+17',
  ),
);
const words = fc.constantFrom(
  '',
  '#N/A',
  'true',
  '2019-12-31',
  '张三&amp;李四',
  'a_x000D_b',
  '<![CDATA[1]]>',
  '1<!-- 2 -->3',
);
const content = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.oneof({ weight: 4, arbitrary: number }, words).map((v) => `<v>${v}</v>`),
  },
  fc.constantFrom(
    '',
    '<v/>',
    '<v></v>',
    '<v>1</v><v>2</v>',
    '<v xml:space="preserve">1</v>',
    '<is><t>内</t></is>',
  ),
  number.map((v) => `<f>A1+1</f><v>${v}</v>`),
);
const cell = fc
  .record({
    attributes: fc
      .tuple(
        sometimes(address),
        sometimes(style),
        sometimes(type),
        sometimes(fc.constantFrom('cm="1"', "s='1'", 'r="C1"')),
      )
      .chain((list) =>
        fc.shuffledSubarray(
          list.filter((one) => one !== undefined),
          { minLength: 0 },
        ),
      ),
    content: sometimes(content),
  })
  .map(({ attributes, content: inside }) => {
    const start = ['<c', ...attributes].join(' ');
    return inside === undefined ? `${start}/>` : `${start}>${inside}</c>`;
  });
const plainCell = fc
  .tuple(address, style, type, number)
  .map(([r, s, t, v]) => `<c ${r} ${s} ${t}><v>${v}</v></c>`);
const row = fc
  .array(fc.oneof(cell, plainCell, fc.constantFrom('\n', '<!-- -->')), { maxLength: 8 })
  .map((list) => `<row>${list.join('')}</row>`);
const sheet = fc.array(row, { maxLength: 6 }).map((rows) => worksheet(rows.join('')));

describe('cells in the usual spelling', () => {
  test('read the same as cells in any other spelling, wherever the file is cut', () => {
    fc.assert(
      fc.property(
        sheet,
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 5 }),
        (xml, from1904, cuts) => {
          const outcome = (text: string): SheetCells | string => {
            try {
              return cells(text, from1904, cuts);
            } catch (error) {
              return String(error);
            }
          };
          expect(outcome(xml)).toEqual(outcome(spelledApart(xml)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['<c r="B7" s="3" t="s"><v>12</v></c>', true],
    ['<c r="B7"><v>12.5</v></c>', true],
    ['<c t="s" r="AB7"><v>0</v></c>', true],
    ['<c r="B7" s="3"/>', true],
    ['<c r="B7" s="3" ><v>12</v></c>', false],
    ['<c s="3"><v>12</v></c>', false],
    ['<c r="B7"><f>A1</f><v>12</v></c>', false],
    ['<c r="B7"><v>12</v></c', false],
    ['<c r="B7"><v>12', false],
    ['<c r="B7"/', false],
    ['<c r="B', false],
    ['<c r="ABC7"><v>1</v></c>', false],
    ['<x:c r="B7"><v>12</v></x:c>', false],
    ['<col min="1"/>', false],
  ])('%s: %s', (xml, isPlain) => {
    expect(new PlainCell().read(xml, 0)).toBe(isPlain);
  });
});
