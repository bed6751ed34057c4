import ExcelJS from 'exceljs';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { parseXml } from '../../../tools/manifest/xmlTree';
import { planOf } from '../sheets';
import { misplacedInChart } from './chartOrder';
import { at, chartedSheet, chartOver, fileOf } from './chartSample';
import { chartsInFile } from './chartsInFile';
import { partsOf, zipOf } from './packages';

const chart = chartOver({ title: '各村户数', kind: 'column-stacked', scale: 'count' });
const content = chartedSheet(
  '汇总表',
  [3, null],
  [chart, { ...chart, name: 'anju-b', kind: 'column-clustered' }],
);
const file = (): Promise<Blob> => fileOf(content);

describe('a chart in a file', () => {
  it('has every element where Excel wants it', async () => {
    const parts = await partsOf(await file());
    const charts = [...parts].filter(([name]) => name.startsWith('xl/charts/'));
    expect(charts).toHaveLength(2);
    for (const [, { text }] of charts) expect(misplacedInChart(parseXml(text))).toEqual([]);
  });

  it('is of a declared type, and every relation leads to a part', async () => {
    const parts = await partsOf(await file());
    const types = parts.get('[Content_Types].xml')!.text;
    for (const name of parts.keys()) {
      if (/^xl\/(charts|drawings)\/[^_]/.test(name)) expect(types).toContain(`"/${name}"`);
    }
    expect(await chartsInFile(await file(), '汇总表')).toHaveLength(2);
  });

  it('remembers what its cells hold, and nothing for an empty one', async () => {
    const parts = await partsOf(await file());
    const { text } = parts.get('xl/charts/chart1.xml')!;
    expect(text).toContain(
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt>',
    );
    expect(text).toContain('<c:ptCount val="2"/><c:pt idx="1"><c:v>0</c:v></c:pt>');
  });

  it('is no trouble to other readers', async () => {
    const bytes = new Uint8Array(await (await file()).arrayBuffer());
    const excel = new ExcelJS.Workbook();
    await excel.xlsx.load(bytes.slice().buffer);
    expect(excel.getWorksheet('汇总表')!.getCell('B2').value).toBe(3);
    const rows = utils.sheet_to_json(read(bytes).Sheets['汇总表']!, { header: 1 });
    expect(rows).toEqual([
      ['村', '甲', '乙'],
      ['红军村', 3],
      ['双河村', 2, 0],
    ]);
  });
});

describe("a clerk's own chart", () => {
  it('survives new sheets with charts and changes of its cells byte for byte', async () => {
    const clerks = await partsOf(await file());
    const own = await zipOf(
      Object.fromEntries([...clerks].map(([name, { bytes }]) => [name, bytes])),
    );
    const workbook = await openWorkbook('自己的.xlsx', new Blob([own]));
    await workbook.apply(
      planOf(
        { kind: 'create-sheet', content: { ...content, name: '新表' } },
        {
          kind: 'change-cells',
          sheet: '汇总表',
          changes: [{ row: 1, column: 1, before: 3, after: 4, format: 'integer' }],
        },
      ),
    );
    const after = await partsOf(await workbook.save());
    for (const [name, { bytes }] of clerks) {
      if (/^xl\/(charts|drawings)\//.test(name)) expect(after.get(name)!.bytes).toEqual(bytes);
    }
    expect(await chartsInFile(await workbook.save(), '汇总表')).toHaveLength(2);
    expect(await chartsInFile(await workbook.save(), '新表')).toHaveLength(2);
  });

  it('keeps cells it was pointed to by hand, and loses no others, when rows are added', async () => {
    const parts = await partsOf(await file());
    const other = '<c:f>汇总表!$C$2:$C$99</c:f>';
    const pointed = Object.fromEntries(
      [...parts].map(([name, { text }]) => [
        name,
        name === 'xl/charts/chart1.xml'
          ? text.replace("<c:f>'汇总表'!$C$2:$C$3</c:f>", other)
          : text,
      ]),
    );
    const workbook = await openWorkbook('自己的.xlsx', new Blob([await zipOf(pointed)]));
    const cells = (bottom: number) => ({
      categories: { ...at(0), bottom },
      values: [
        { ...at(1), bottom },
        { ...at(2), bottom },
      ],
    });
    await workbook.apply(
      planOf({
        kind: 'change-cells',
        sheet: '汇总表',
        changes: [{ row: 3, column: 0, before: null, after: '青杠村', format: 'text' }],
        charts: [{ name: 'anju-a', before: cells(2), after: cells(3) }],
      }),
    );
    const [first] = await chartsInFile(await workbook.save(), '汇总表');
    expect(first!.values.map(({ bottom }) => bottom)).toEqual([3, 98]);
    expect(first!.categories.bottom).toBe(3);
    const { text } = (await partsOf(await workbook.save())).get('xl/charts/chart1.xml')!;
    expect(misplacedInChart(parseXml(text))).toEqual([]);
  });
});
