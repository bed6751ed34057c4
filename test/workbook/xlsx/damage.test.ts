import { beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { utils, write } from '@e965/xlsx';
import { encode } from 'iconv-lite';
import { WorkbookUnreadable } from '../../../src/workbook/port';
import { newWorkbook, openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { dataRow, planOf, sheetOf } from '../sheets';
import { MAIN, partsAround, worksheet, zipOf } from './packages';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function sentenceOf(name: string, content: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    const workbook = await openWorkbook(name, content);
    await workbook.readSheets();
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(WorkbookUnreadable);
    return (error as Error).message;
  }
}

let whole: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  const workbook = newWorkbook('台账.xlsx');
  const rows = Array.from({ length: 300 }, (_, i) => dataRow(`户${i}`, i, `第${i % 7}组`));
  await workbook.apply(planOf({ kind: 'create-sheet', content: sheetOf('台账', rows) }));
  whole = new Uint8Array(await (await workbook.save()).arrayBuffer());
});

describe('files that cannot be read are refused in one sentence', () => {
  test.each<
    [string, string, () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>, RegExp]
  >([
    ['empty', '空.xlsx', () => new Uint8Array(0), /“空\.xlsx”是空的.*重新/],
    [
      'a picture',
      '照片.xlsx',
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
      /不是能识别的电子表格/,
    ],
    ['a script', 'a.js', () => bytesOf('let a = 1;'), /不是能识别的电子表格/],
    [
      'a letter in a zip',
      '信.docx',
      () => zipOf({ 'word/document.xml': '<w/>', '[Content_Types].xml': '<T/>' }),
      /不是能识别的电子表格/,
    ],
    ['a zip of pictures', '图.zip', () => zipOf({ 'a.png': 'x' }), /不是能识别的电子表格/],
    [
      'an encrypted .ods',
      '密.ods',
      () => zipOf({ 'META-INF/manifest.xml': '<m><encryption-data/></m>', 'content.xml': 'x' }),
      /打开密码.*取消密码/,
    ],
    [
      'no sheets',
      '无表.xlsx',
      () =>
        zipOf({
          ...partsAround(''),
          'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets></sheets></workbook>`,
        }),
      /没有任何工作表/,
    ],
    [
      'a sheet that ends in its middle',
      '断.xlsx',
      () => zipOf(partsAround(worksheet('<row><c><v>1</v></c></row>').slice(0, -40))),
      /已损坏/,
    ],
    [
      'a sheet whose part is missing',
      '缺.xlsx',
      () => {
        const parts = Object.entries(partsAround(''));
        return zipOf(Object.fromEntries(parts.filter(([name]) => !name.endsWith('sheet1.xml'))));
      },
      /已损坏/,
    ],
    [
      'a row beyond the last',
      '远.xlsx',
      () => zipOf(partsAround(worksheet('<row r="1048577"><c><v>1</v></c></row>'))),
      /已损坏/,
    ],
    [
      'text of no known encoding',
      '乱.csv',
      () => new Uint8Array([0xff, 0xff, 0x41, 0x80]),
      /文字编码/,
    ],
  ])('%s', async (_, name, content, sentence) => {
    expect(await sentenceOf(name, await content())).toMatch(sentence);
  });

  test('a copy that broke off anywhere', async () => {
    for (let length = 1; length < whole.length; length += Math.ceil(whole.length / 60)) {
      const sentence = await sentenceOf('台账.xlsx', whole.slice(0, length));
      expect(sentence).toMatch(/^文件“台账\.xlsx”.*请.*。$/);
    }
  });

  test('flipped bits are refused or leave a readable file, and nothing else', async () => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (flips) => {
        const broken = whole.slice();
        for (const [at, mask] of flips) broken[at]! ^= mask;
        expect(await sentenceOf('台账.xlsx', broken)).toMatch(/^read$|^文件“台账\.xlsx”.*请.*。$/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('text files', () => {
  const rows = [
    ['姓名', '证件号码', '备注'],
    ['贾凤桂', '510922196807209015', '一,二\n"三"'],
    ['镕', '007', null],
  ];
  const csv = '姓名,证件号码,备注\r\n贾凤桂,510922196807209015,"一,二\r\n""三"""\r\n镕,007,\r\n';

  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['UTF-8', bytesOf(csv)],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${csv}`)],
    ['GBK', new Uint8Array(encode(csv, 'gbk'))],
    ['GB 18030', new Uint8Array(encode(csv, 'gb18030'))],
    ['UTF-16 with its mark', new Uint8Array(encode(csv, 'utf-16le', { addBOM: true }))],
    [
      'tabs instead of commas',
      bytesOf(csv.replace('一,二', '一;二').replaceAll(',', '\t').replace('一;二', '一,二')),
    ],
  ])('in %s keep every cell as text', async (_, content) => {
    const workbook = await openWorkbook('名册.csv', content);
    const [table] = await workbook.readSheets();
    expect(table!.name).toBe('名册');
    expect(table!.rows).toEqual(rows);
    expect(workbook.canWrite).toBe(false);
    await expect(workbook.apply(planOf())).rejects.toThrow('只能读取');
  });
});

describe('other formats, of which only values are read', () => {
  test.each(['biff8', 'xlsb', 'ods'] as const)('%s', async (bookType) => {
    const sheet = utils.aoa_to_sheet([
      ['姓名', '日期', '号码'],
      ['贾凤桂', 43830, 510922196807209015],
      ['合计', null, 1],
    ]);
    sheet['B2'] = { t: 'n', v: 43830, z: 'yyyy-mm-dd' };
    sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 2, c: 1 } }];
    const book = utils.book_new(sheet, '名册');
    const content = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
    const [table] = await (await openWorkbook(`名册.${bookType}`, content)).readSheets();
    expect(table!.rows).toEqual([
      ['姓名', '日期', '号码'],
      ['贾凤桂', { kind: 'date', serial: 43830 }, expect.objectContaining({ kind: 'long-number' })],
      ['合计', null, 1],
    ]);
    expect(table!.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
  });

  test('a web page under the name .xls keeps certificate numbers as text', async () => {
    const page =
      '<html><head><meta charset="utf-8"></head><body><table><tr><td>贾凤桂</td><td>510922196807209015</td></tr></table></body></html>';
    const [table] = await (await openWorkbook('导出.xls', bytesOf(page))).readSheets();
    expect(table!.rows).toEqual([['贾凤桂', '510922196807209015']]);
  });
});
