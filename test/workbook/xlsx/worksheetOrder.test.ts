import { describe, expect, test } from 'vitest';
import type { SheetContent } from '../../../src/domain/writePlan';
import { newWorkbook, openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { dataRow, planOf, sheetOf } from '../sheets';
import { partsOf, zipOf } from './packages';
import { clerksSheet, richPackage } from './richPackage';
import { childrenOf, misplacedIn } from './worksheetOrder';

const CLERKS_PART = 'xl/worksheets/sheet1.xml';
const MANY_WORDS = Array.from({ length: 100 }, (_, index) => `第${index}种住房情况`);

const everything = (name: string, details: Partial<SheetContent> = {}): SheetContent =>
  sheetOf(
    name,
    [
      { look: 'title', cells: ['整改台账'] },
      { look: 'caption', cells: ['单位：高燕镇'] },
      { look: 'header', cells: ['姓名', '情况', '住房'] },
      dataRow('张三', '一般农户', '土房'),
      dataRow('李四', '一般农户', '砖房'),
      { look: 'note', cells: ['填表人：'] },
    ],
    {
      columns: [
        { width: 12, format: 'text' },
        { width: 12, format: 'text', oneOf: ['一般农户', '低保户'] },
        { width: 12, format: 'text', oneOf: MANY_WORDS, hidden: true },
      ],
      mergedRows: [0, 1],
      firstDataRow: 3,
      frozenColumns: 1,
      pageBreaksBefore: [4],
      ...details,
    },
  );

async function sheetsOf(...contents: readonly SheetContent[]): Promise<readonly string[]> {
  const workbook = newWorkbook('台账.xlsx');
  await workbook.apply(
    planOf(...contents.map((content) => ({ kind: 'create-sheet' as const, content }))),
  );
  const parts = await partsOf(await workbook.save());
  const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/'));
  return sheets.map(([, { text }]) => text);
}

describe('the elements of a generated sheet', () => {
  test('stand in the order Excel demands, whatever the sheet has', async () => {
    const sheets = await sheetsOf(
      everything('台账'),
      everything('无合并', { mergedRows: [] }),
      everything('无冻结', { firstDataRow: 0, frozenColumns: 0 }),
      everything('隐藏', { visibility: 'very-hidden', pageBreaksBefore: [] }),
      sheetOf('空', []),
    );
    expect(sheets.length).toBeGreaterThanOrEqual(5);
    expect(sheets.map(misplacedIn)).toEqual(sheets.map(() => []));
  });

  test('are all there in a sheet that has everything', async () => {
    const [sheet = ''] = await sheetsOf(everything('台账'));
    const seen = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'];
    const below = ['autoFilter', 'mergeCells', 'dataValidations', 'pageMargins', 'pageSetup'];
    expect(childrenOf(sheet)).toEqual(
      expect.arrayContaining([...seen, ...below, 'headerFooter', 'rowBreaks']),
    );
  });
});

describe('the elements of a changed sheet', () => {
  test.each([
    ['with rules of its own', clerksSheet],
    ['without rules', clerksSheet.replace(/<dataValidations.*?<\/dataValidations>/, '')],
    [
      'without anything behind its cells',
      clerksSheet.replace(/(<\/sheetData>).*/, '$1</worksheet>'),
    ],
    [
      'with an empty list of rules',
      clerksSheet.replace(/<dataValidations.*?<\/dataValidations>/, '<dataValidations/>'),
    ],
  ])('%s stand in the order Excel demands, new drop-downs among them', async (_, xml) => {
    const parts = { ...richPackage, [CLERKS_PART]: xml };
    const workbook = await openWorkbook('花名册.xlsm', await zipOf(parts));
    const lists = [{ column: 1, fromRow: 4, toRow: 9, oneOf: ['一', '二'] }];
    await workbook.apply(planOf({ kind: 'change-cells', sheet: '花名册', changes: [], lists }));
    const changed = (await partsOf(await workbook.save())).get(CLERKS_PART)?.text ?? '';
    expect(misplacedIn(changed)).toEqual([]);
    expect(childrenOf(changed).filter((name) => name === 'dataValidations')).toHaveLength(1);
    expect(changed).toContain('"一,二"');
  });
});

describe('the order Excel demands', () => {
  const sheet = (...names: readonly string[]): string =>
    `<worksheet>${names.map((name) => `<${name}><inner/></${name}>`).join('')}</worksheet>`;

  test.each([
    ['the filter before the merges', ['sheetData', 'autoFilter', 'mergeCells'], []],
    ['the filter behind the merges', ['sheetData', 'mergeCells', 'autoFilter'], ['autoFilter']],
    ['rules before merges', ['sheetData', 'dataValidations', 'mergeCells'], ['mergeCells']],
    ['page setup before margins', ['sheetData', 'pageSetup', 'pageMargins'], ['pageMargins']],
    ['breaks before the footer', ['sheetData', 'rowBreaks', 'headerFooter'], ['headerFooter']],
    ['columns twice', ['cols', 'cols', 'sheetData'], ['cols']],
    ['two conditional formats', ['conditionalFormatting', 'conditionalFormatting'], []],
    ['an element nobody knows', ['sheetData', 'sheetdata'], ['sheetdata']],
  ])('%s', (_, names, misplaced) => {
    expect(misplacedIn(sheet(...names))).toEqual(misplaced);
  });
});
