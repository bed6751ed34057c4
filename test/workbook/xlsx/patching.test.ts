import { read } from '@e965/xlsx';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { dayToSerial } from '../../../src/domain/cell';
import { cellAt } from '../../../src/domain/rawTable';
import type { CellChange, PlannedValue, SheetWrite } from '../../../src/domain/writePlan';
import { openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { dataRow, planOf, sheetOf } from '../sheets';
import { MAIN, partsAround, partsOf, type Parts, styles, worksheet, zipOf } from './packages';
import { clerksSheet, richPackage } from './richPackage';

const day = (year: number, month: number, date: number) =>
  ({ kind: 'date', serial: dayToSerial(year, month, date) }) as const;

function change(
  row: number,
  column: number,
  before: PlannedValue,
  after: PlannedValue,
  format: CellChange['format'] = 'text',
): CellChange {
  return { row, column, before, after, format };
}

const findings = sheetOf(
  '问题清单',
  [
    { look: 'title', cells: ['问题清单'] },
    { look: 'header', cells: ['户编码', '鉴定日期', '等级', '村'] },
    dataRow('510922196807209015', day(2019, 12, 31), 'C', '=红军村'),
    { look: 'attention', cells: ['007', null, 'D', 'a,b'] },
  ],
  {
    columns: [
      { width: 22, format: 'text' },
      { width: 12, format: 'date' },
      { width: 8, format: 'text', oneOf: ['A', 'B', 'C', 'D'] },
      { width: 16, format: 'text', hidden: true, oneOf: ['含,逗号', '红军村'] },
    ],
    mergedRows: [0],
    firstDataRow: 2,
    frozenColumns: 1,
    pageBreaksBefore: [3],
  },
);

const writes: readonly SheetWrite[] = [
  { kind: 'create-sheet', content: findings },
  {
    kind: 'create-sheet',
    content: sheetOf('状态', [dataRow('{}')], { visibility: 'very-hidden' }),
  },
  {
    kind: 'change-cells',
    sheet: '花名册',
    changes: [
      change(2, 0, '张三', '张三丰'),
      change(3, 2, null, day(2024, 9, 11), 'date'),
      change(3, 3, '☐', '☑'),
      change(4, 0, null, '王五'),
      change(4, 2, null, day(2024, 9, 12), 'date'),
      change(4, 4, null, '新列'),
    ],
    lists: [{ column: 1, fromRow: 4, toRow: 9, oneOf: ['一', '二'] }],
  },
];

async function patched(parts: Parts, plan = planOf(...writes)) {
  const source = new Blob([await zipOf(parts)]);
  const workbook = await openWorkbook('花名册.xlsm', source);
  await workbook.apply(plan);
  const content = await workbook.save();
  return { workbook, content, before: await partsOf(source), after: await partsOf(content) };
}

const CHANGED = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/worksheets/sheet1.xml',
];

describe('a rich macro workbook after a plan', () => {
  test('keeps every untouched part byte for byte, as compressed', async () => {
    const { before, after } = await patched(richPackage);
    for (const [name, part] of before) {
      if (!CHANGED.includes(name)) expect(after.get(name)?.packed, name).toEqual(part.packed);
    }
    const added = [...after.keys()].filter((name) => !before.has(name));
    expect(added).toEqual([
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/sheet4.xml',
      'xl/worksheets/sheet5.xml',
    ]);
  });

  test('differs in its changed sheet only where it must', async () => {
    const { after } = await patched(richPackage);
    const sheet = after.get('xl/worksheets/sheet1.xml')!.text;
    const text = (value: string): string => `<is><t>${value}</t></is>`;
    const expected = clerksSheet
      .replace('ref="A1:D6"', 'ref="A1:E6"')
      .replace(
        '<c r="A3" s="3" t="s"><v>3</v></c>',
        `<c r="A3" s="#" t="inlineStr">${text('张三丰')}</c>`,
      )
      .replace('<c r="C4" s="4"/>', '<c r="C4" s="4"><v>45546</v></c>')
      .replace(
        '<c r="D4" s="5" t="str"><v>£</v></c>',
        `<c r="D4" s="5" t="inlineStr">${text('R')}</c>`,
      )
      .replace(
        '<row r="6"',
        `<row r="5"><c r="A5" s="#" t="inlineStr">${text('王五')}</c><c r="B5" s="3"/><c r="C5" s="4"><v>45547</v></c><c r="D5" s="5"/><c r="E5" s="#" t="inlineStr">${text('新列')}</c></row><row r="6"`,
      )
      .replace('<dataValidations count="1">', '<dataValidations>')
      .replace(
        '</dataValidations>',
        '<dataValidation #"一,二"</formula1></dataValidation></dataValidations>',
      );
    const parts = expected.split('#');
    let position = 0;
    for (const part of parts) {
      const found = sheet.indexOf(part, position);
      expect(found, part).toBeGreaterThanOrEqual(position);
      expect(found - position, part).toBeLessThan(400);
      position = found + part.length;
    }
    expect(position).toBe(sheet.length);
  });

  test('keeps every style index and only appends', async () => {
    const { before, after } = await patched(richPackage);
    const old = before.get('xl/styles.xml')!.text;
    const now = after.get('xl/styles.xml')!.text;
    const inner = (xml: string, name: string): string =>
      new RegExp(`<${name}[^>]*>(.*)</${name}>`).exec(xml)![1]!;
    for (const section of [
      'fonts',
      'fills',
      'borders',
      'cellXfs',
      'cellStyles',
      'dxfs',
      'colors',
    ]) {
      expect(inner(now, section).startsWith(inner(old, section)), section).toBe(true);
    }
    const count = Number(/<cellXfs count="(\d+)"/.exec(now)![1]);
    expect(inner(now, 'cellXfs').match(/<xf /g)).toHaveLength(count);
  });

  test('lists its new sheets, names and types, and nothing else changes there', async () => {
    const { after } = await patched(richPackage);
    const workbook = after.get('xl/workbook.xml')!.text;
    expect(workbook).toContain(
      '<sheet name="问题清单" sheetId="10" r:id="rId9"/><sheet name="状态" sheetId="11" state="veryHidden" r:id="rId10"/>',
    );
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">花名册!$A$1:$D$6</definedName>',
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="3">'问题清单'!$1:$2</definedName>`,
    );
    expect(workbook).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(after.get('[Content_Types].xml')!.text.match(/worksheets\/sheet\d\.xml/g)).toHaveLength(
      5,
    );
    expect(after.has('xl/calcChain.xml')).toBe(true);
  });

  test('reads the same to this reader, SheetJS and exceljs', async () => {
    const { workbook, content } = await patched(richPackage);
    const tables = await workbook.readSheets();
    expect(tables.map((table) => table.name)).toEqual(['花名册', '透视', '问题清单', '状态']);
    expect(tables[2]!.rows[2]).toEqual(['510922196807209015', day(2019, 12, 31), 'C', '=红军村']);
    expect(cellAt(tables[0]!, 3, 3)).toBe('☑');

    const bytes = new Uint8Array(await content.arrayBuffer());
    const sheetJs = read(bytes, { cellDates: false });
    expect(sheetJs.Sheets['问题清单']?.['A3']).toMatchObject({ t: 's', v: '510922196807209015' });
    expect(sheetJs.Sheets['问题清单']?.['B3']).toMatchObject({
      t: 'n',
      v: day(2019, 12, 31).serial,
    });
    expect(sheetJs.Sheets['问题清单']?.['D3']).toMatchObject({ t: 's', v: '=红军村' });
    expect(sheetJs.Sheets['花名册']?.['A5']).toMatchObject({ t: 's', v: '王五' });

    // exceljs gives up on the bare drawings and pivot tables of this package, so it gets a plain one.
    const plain = await patched(
      partsAround(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')),
      planOf({ kind: 'create-sheet', content: findings }),
    );
    const other = new exceljs.Workbook();
    await other.xlsx.load(await plain.content.arrayBuffer());
    const sheet = other.getWorksheet('问题清单')!;
    expect(sheet.getCell('A3').value).toBe('510922196807209015');
    expect(sheet.getCell('A3').numFmt).toBe('@');
    expect(sheet.getCell('B3').value).toEqual(new Date(Date.UTC(2019, 11, 31)));
    expect(sheet.getCell('B3').numFmt).toBe('yyyy-mm-dd');
    expect(sheet.getCell('C3').dataValidation.formulae).toEqual(['"A,B,C,D"']);
    expect(sheet.getColumn(4).hidden).toBe(true);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:2',
    });
    expect(sheet.autoFilter).toBe('A2:D4');
  });

  test('a second run of the same look adds no styles', async () => {
    const { workbook, after } = await patched(richPackage);
    await workbook.apply(
      planOf({ kind: 'create-sheet', content: { ...findings, name: '又一张' } }),
    );
    const again = await partsOf(await workbook.save());
    expect(again.get('xl/styles.xml')!.text).toBe(after.get('xl/styles.xml')!.text);
  });

  test('the source stays as it was', async () => {
    const source = await zipOf(richPackage);
    const copy = source.slice();
    const workbook = await openWorkbook('花名册.xlsm', source);
    await workbook.apply(planOf(...writes));
    expect(source).toEqual(copy);
  });
});

const changes = (...list: readonly CellChange[]) =>
  planOf({ kind: 'change-cells', sheet: '表', changes: list });

describe('formulas under changed cells', () => {
  const roster = (changed: CellChange) =>
    planOf({ kind: 'change-cells', sheet: '花名册', changes: [changed] });

  test('the calculation chain goes when a formula is overwritten', async () => {
    const { after } = await patched(richPackage, roster(change(5, 1, 6, 7, 'integer')));
    expect(after.has('xl/calcChain.xml')).toBe(false);
    expect(after.get('[Content_Types].xml')!.text).not.toContain('calcChain');
    expect(after.get('xl/_rels/workbook.xml.rels')!.text).not.toContain('calcChain');
    expect(after.get('xl/worksheets/sheet1.xml')!.text).toContain('<c r="B6" s="3"><v>7</v></c>');
  });

  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="array" ref="A3:B3">C3:D3</f><v>3</v></c><c r="B3"><v>4</v></c></row>';

  test.each<[string, readonly CellChange[], RegExp]>([
    ['the first of shared formulas', [change(0, 0, 1, 9)], /A1 .*A2 .*沿用/],
    ['the first cell of an array formula', [change(2, 0, 3, 9)], /A3 .*A3:B3 的数组公式/],
    ['another cell of an array formula', [change(2, 1, 4, 9)], /B3 .*A3:B3 的数组公式/],
  ])('overwriting %s is refused', async (_, list, sentence) => {
    const outcome = patched(partsAround(worksheet(shared)), changes(...list));
    await expect(outcome).rejects.toThrow(sentence);
  });

  test.each<[string, readonly CellChange[]]>([
    ['a later one of shared formulas', [change(1, 0, 2, 9)]],
    ['all of them', [change(0, 0, 1, 9), change(1, 0, 2, 9)]],
  ])('overwriting %s is done', async (_, list) => {
    const { workbook } = await patched(partsAround(worksheet(shared)), changes(...list));
    expect(cellAt((await workbook.readSheets())[0]!, 1, 0)).toBe(9);
  });
});

describe('sheets as other programs spell them', () => {
  const sheetOfPackage = async (xml: string, list: readonly CellChange[], others: Parts = {}) =>
    (await patched(partsAround(xml, others), changes(...list))).after.get(
      'xl/worksheets/sheet1.xml',
    )!.text;
  const value = change(1, 1, null, 5, 'decimal');

  test.each([
    [
      'no rows',
      `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
      '<sheetData><row r="2"><c r="B2"',
    ],
    [
      'a prefix',
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>`,
      '<x:row r="2"><x:c r="B2"',
    ],
    ['an empty row', worksheet('<row r="2" spans="5:6" />'), '<row r="2" spans="2:6"><c r="B2"'],
    [
      'rows and cells without address',
      worksheet('<row><c><v>1</v></c></row><row><c><v>2</v></c></row>'),
      '<c><v>2</v></c><c r="B2"',
    ],
    [
      'a cell after the gap',
      worksheet('<row r="2"><c r="A2"/><c r="C2"><v>3</v></c></row>'),
      '<c r="A2"/><c r="B2"><v>5</v></c><c r="C2">',
    ],
  ])('%s', async (_, xml, expected) => {
    expect(await sheetOfPackage(xml, [value])).toContain(expected);
  });

  test('a number in a date cell loses the date format, a date in a plain one gains it', async () => {
    const others = { 'xl/styles.xml': styles(['numFmtId="0"', 'numFmtId="14" fontId="0"']) };
    const { workbook } = await patched(
      partsAround(worksheet('<row><c s="1"><v>43830</v></c><c s="0"><v>1</v></c></row>'), others),
      changes(
        change(0, 0, day(2019, 12, 31), 5, 'integer'),
        change(0, 1, 1, day(2020, 1, 1), 'date'),
      ),
    );
    expect((await workbook.readSheets())[0]!.rows[0]).toEqual([5, day(2020, 1, 1)]);
  });

  test('days are written in the date system of the workbook', async () => {
    const parts = partsAround(worksheet('<row><c><v>1</v></c></row>'));
    const xml = String(parts['xl/workbook.xml']).replace(
      '<sheets>',
      '<workbookPr date1904="true"/><sheets>',
    );
    const { workbook, after } = await patched(
      { ...parts, 'xl/workbook.xml': xml },
      changes(change(0, 1, null, day(2019, 12, 31), 'date')),
    );
    expect(after.get('xl/worksheets/sheet1.xml')!.text).toContain('<v>42368</v>');
    expect(cellAt((await workbook.readSheets())[0]!, 0, 1)).toEqual(day(2019, 12, 31));
  });

  test('text before which a formula sign stands is marked as text', async () => {
    const { after } = await patched(partsAround(worksheet('')), changes(change(0, 0, null, '-5')));
    const style = /<c r="A1" s="(\d+)" t="inlineStr">/.exec(
      after.get('xl/worksheets/sheet1.xml')!.text,
    )![1];
    const xfs = /<cellXfs.*<\/cellXfs>/
      .exec(after.get('xl/styles.xml')!.text)![0]
      .match(/<xf [^>]*>/g)!;
    expect(xfs[Number(style)]).toContain('quotePrefix="1"');
  });
});
