import { describe, expect, test } from 'vitest';
import { type CellValue, dayToSerial } from '../../../src/domain/cell';
import { cellAt } from '../../../src/domain/rawTable';
import { MAIN, partsAround, type Parts, readOnly, styles, worksheet } from './packages';

const date = (year: number, month: number, day: number) => ({
  kind: 'date',
  serial: dayToSerial(year, month, day),
});

async function firstCell(cell: string, others: Parts = {}): Promise<CellValue> {
  return cellAt(await readOnly(partsAround(worksheet(`<row>${cell}</row>`), others)), 0, 0);
}

describe('a cell as other programs spell it', () => {
  test.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a number in scientific spelling', '<c r="A1"><v>1.5E3</v></c>', 1500],
    ['15 digits, still exact', '<c r="A1"><v>999999999999999</v></c>', 999999999999999],
    [
      '16 digits, of which the last is lost',
      '<c r="A1"><v>1000000000000000</v></c>',
      { kind: 'long-number', text: '1000000000000000' },
    ],
    [
      'a certificate number stored as a number',
      '<c r="A1"><v>5.1092219680720902E+17</v></c>',
      { kind: 'long-number', text: '5.1092219680720902E+17' },
    ],
    ['a fraction of many digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>贾凤桂</t></is></c>', '贾凤桂'],
    [
      'inline text of runs with a phonetic guide',
      '<c r="A1" t="inlineStr"><is><r><t>贾</t></r><r><rPr><b/></rPr><t>凤桂</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></is></c>',
      '贾凤桂',
    ],
    ['text of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>甲&amp;乙</v></c>', '甲&乙'],
    ['a number of a formula', '<c r="A1"><f>SUM(B1:B9)</f><v>45</v></c>', 45],
    ['a yes of a formula', '<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', true],
    [
      'an error of a formula',
      '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>',
      { kind: 'error', code: '#N/A' },
    ],
    ['a formula without result', '<c r="A1"><f>B1</f></c>', null],
    ['an ISO day', '<c r="A1" t="d"><v>2019-12-31</v></c>', date(2019, 12, 31)],
    [
      'an ISO moment',
      '<c r="A1" t="d"><v>2019-12-31T12:00:00</v></c>',
      { kind: 'date', serial: dayToSerial(2019, 12, 31) + 0.5 },
    ],
    ['no ISO day', '<c r="A1" t="d"><v>2019-02-30</v></c>', '2019-02-30'],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[<甲&乙>]]></t></is></c>', '<甲&乙>'],
    ['entities', '<c r="A1" t="str"><v>一&#10;二&#x4E09;&lt;</v></c>', '一\n二三<'],
    ['an escaped line end', '<c r="A1" t="str"><v>一_x000D_\n二</v></c>', '一\n二'],
    ['an escaped escape', '<c r="A1" t="str"><v>_x005F_x0041_</v></c>', '_x0041_'],
    ['single quotes and other order of attributes', "<c t = 'str' r='A1'><v>甲</v></c>", '甲'],
    ['a comment inside', '<c r="A1"><!-- <v>1</v> --><v>2</v></c>', 2],
    ['a prefix', '<x:c r="A1"><x:v>3</x:v></x:c>', 3],
    ['an empty value', '<c r="A1"><v></v></c>', null],
    ['an empty self-closing value', '<c r="A1" t="str"><v/></c>', null],
    ['nothing', '<c r="A1" s="4"/>', null],
  ])('%s', async (_, cell, value) => {
    expect(await firstCell(cell)).toEqual(value);
  });

  test('cells and rows without addresses follow one another', async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const { rows: read } = await readOnly(partsAround(worksheet(rows)));
    expect(read).toEqual([[1, 2], [], [null, null, 3, 4], [5]]);
  });

  test('a stray cell in the last corner costs nothing', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const table = await readOnly(partsAround(worksheet(rows)));
    expect(table.rows).toHaveLength(1_048_576);
    expect(cellAt(table, 1_048_575, 16_383)).toBe(2);
    expect(cellAt(table, 1_048_575, 16_382)).toBeNull();
  });

  test('characters are whole although the file is cut into pieces', async () => {
    const names = Array.from({ length: 60_000 }, (_, i) => `贾凤桂𣲗${i}`);
    const rows = names.map((name) => `<row><c t="str"><v>${name}</v></c></row>`).join('');
    const table = await readOnly(partsAround(worksheet(rows)));
    expect(table.rows.map(([name]) => name)).toEqual(names);
  });
});

describe('a number is a date by its format', () => {
  test.each<[string, string, string, unknown]>([
    ['built-in 14', '14', '', date(2019, 12, 31)],
    ['built-in 22', '22', '', date(2019, 12, 31)],
    ['built-in 21, a time of day', '21', '', 43830],
    ['built-in 46, elapsed time', '46', '', 43830],
    ['Chinese built-in 31', '31', '', date(2019, 12, 31)],
    ['Chinese built-in 57', '57', '', date(2019, 12, 31)],
    ['built-in 49, text', '49', '', 43830],
    ['built-in 37, money', '37', '', 43830],
    [
      'yyyy"年"m"月"d"日"',
      '176',
      'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@',
      date(2019, 12, 31),
    ],
    ['with a locale', '176', '[$-804]yyyy年m月', date(2019, 12, 31)],
    ['[DBNum1] in Chinese digits', '176', '[DBNum1][$-804]yyyy&quot;年&quot;', date(2019, 12, 31)],
    ['the month alone', '176', 'mm', date(2019, 12, 31)],
    ['the weekday', '176', 'aaaa', date(2019, 12, 31)],
    ['hours and minutes', '176', 'h:mm AM/PM', 43830],
    ['elapsed hours', '176', '[h]:mm', 43830],
    ['a quoted literal', '176', '0&quot;day&quot;', 43830],
    ['an escaped literal', '176', '0\\d\\y', 43830],
    ['a colour', '176', '[Red]0', 43830],
    ['scientific', '176', '0.00E+00', 43830],
    ['General', '176', 'General', 43830],
    ['a padded format', '176', '_d0*y', 43830],
  ])('%s', async (_, id, code, value) => {
    const formats = code === '' ? '' : `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
    const others = { 'xl/styles.xml': styles(['', `numFmtId="${id}"`], formats) };
    expect(await firstCell('<c r="A1" s="1"><v>43830</v></c>', others)).toEqual(value);
  });

  test.each<[string, string, unknown]>([
    ['only a time', '0.5', 0.5],
    ['the first day', '1', { kind: 'date', serial: 1 }],
    ['the last day', '2958465', date(9999, 12, 31)],
    ['after the last day', '2958466', 2958466],
    ['below nothing', '-1', -1],
  ])('%s in a date format', async (_, raw, value) => {
    const others = { 'xl/styles.xml': styles(['numFmtId="14"']) };
    expect(await firstCell(`<c r="A1"><v>${raw}</v></c>`, others)).toEqual(value);
  });

  test('days of the 1904 system become those of 1900, but not ISO days', async () => {
    const parts = partsAround(
      worksheet(
        '<row><c s="0"><v>42368</v></c><c t="d"><v>2019-12-31</v></c><c s="1"><v>42368</v></c></row>',
      ),
      { 'xl/styles.xml': styles(['numFmtId="14"', 'numFmtId="0"']) },
    );
    const workbook = String(parts['xl/workbook.xml']).replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    const { rows } = await readOnly({ ...parts, 'xl/workbook.xml': workbook });
    expect(rows[0]).toEqual([date(2019, 12, 31), date(2019, 12, 31), 42368]);
  });
});

describe('signs and strikes', () => {
  const fonts =
    '<font><name val="宋体"/></font><font><strike/><name val="宋体"/></font>' +
    '<font><name val="Wingdings 2"/></font><font><name val="Wingdings"/></font><font><strike val="0"/></font>';
  const others = {
    'xl/styles.xml': styles(
      [0, 1, 2, 3, 4].map((id) => `fontId="${id}"`),
      '',
      fonts,
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>R</t></si><si><r><rPr><strike/></rPr><t>张三</t></r></si><si><r><rPr><rFont val="Wingdings 2"/></rPr><t>R</t></r><r><t>R级</t></r></si></sst>`,
  };

  test.each([
    ['R in Wingdings 2', '2', 'R', '☑'],
    ['£ in Wingdings 2', '2', '£', '☐'],
    ['P in Wingdings 2', '2', 'P', '✓'],
    ['Q in Wingdings 2', '2', 'Q', '☒'],
    ['O in Wingdings 2', '2', 'O', '✗'],
    ['þ in Wingdings', '3', 'þ', '☑'],
    ['¨ in Wingdings', '3', '¨', '☐'],
    ['ü in Wingdings', '3', 'ü', '✓'],
    ['û in Wingdings', '3', 'û', '✗'],
    ['o in Wingdings', '3', 'o', '☐'],
    ['a private symbol code', '3', '\uF0FE', '☑'],
    ['R in 宋体', '0', 'R', 'R'],
    ['Chinese in Wingdings 2', '2', '是', '是'],
  ])('%s', async (_, style, letter, shown) => {
    expect(await firstCell(`<c r="A1" s="${style}" t="str"><v>${letter}</v></c>`, others)).toBe(
      shown,
    );
  });

  test('shared text takes the font of its cell, runs keep their own', async () => {
    const cells =
      '<c s="2" t="s"><v>0</v></c><c s="0" t="s"><v>0</v></c><c s="0" t="s"><v>2</v></c>';
    const { rows } = await readOnly(partsAround(worksheet(`<row>${cells}</row>`), others));
    expect(rows[0]).toEqual(['☑', 'R', '☑R级']);
  });

  test('a row is struck when all its filled cells are', async () => {
    const struck = '<c s="1" t="str"><v>张三</v></c>';
    const rows = [
      `${struck}<c s="0"/>`,
      `${struck}<c s="0" t="str"><v>李四</v></c>`,
      '<c s="1"/>',
      '<c s="0" t="s"><v>1</v></c>',
      '<c s="4" t="str"><v>王五</v></c>',
    ];
    const xml = worksheet(rows.map((cells) => `<row>${cells}</row>`).join(''));
    const { struckRows } = await readOnly(partsAround(xml, others));
    expect([...struckRows]).toEqual([0, 3]);
  });
});

describe('what belongs to a sheet', () => {
  test('merges, hidden rows and comments', async () => {
    const xml = worksheet(
      '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>2</v></c></row><row r="3" hidden="true"/>',
      '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="$E$5:$D$4"></mergeCell></mergeCells>',
    );
    const table = await readOnly(
      partsAround(xml, {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="c" Type="http://x/comments" Target="../Comments1.XML"/></Relationships>',
        'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>a</author></authors><commentList><comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>村干部:</t></r><r><t xml:space="preserve">\n已搬走</t></r></text></comment></commentList></comments>`,
      }),
    );
    expect(table.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 3, left: 3, bottom: 4, right: 4 },
    ]);
    expect([...table.hiddenRows]).toEqual([0, 2]);
    expect([...table.comments]).toEqual([['B3', '村干部:\n已搬走']]);
  });

  test('rows that are written out are shown where rows are hidden by default, unless they say so', async () => {
    const xml = worksheet(
      '<row r="1"><c><v>1</v></c></row><row r="4" hidden="1"><c><v>2</v></c></row>',
    ).replace('<sheetData>', '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData>');
    expect([...(await readOnly(partsAround(xml))).hiddenRows]).toEqual([3]);
  });

  test('which cells hold a formula, and nothing where none does', async () => {
    const xml = worksheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="D1" t="str"><f t="shared" si="0"/><v></v></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="C3"><f>B1</f></c></row>',
    );
    const { formulas } = await readOnly(partsAround(xml));
    expect([...(formulas ?? [])]).toEqual([
      [0, [1, 3]],
      [2, [2]],
    ]);
    const plain = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(await readOnly(partsAround(plain))).not.toHaveProperty('formulas');
  });
});
