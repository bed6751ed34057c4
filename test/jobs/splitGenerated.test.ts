import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { checkWorkbooks } from '../../src/jobs/checkWorkbooks';
import { generateSheets } from '../../src/jobs/generateSheets';
import { planSplit } from '../../src/jobs/splitWorkbook';
import { defaultProfile } from '../../src/policy/profiles';
import { openWorkbook } from '../../src/workbook/xlsx/openWorkbook';

const NAME = '回头看_高燕镇示例.xlsx';
const OPTIONS = { profile: defaultProfile, day: '2024-10-08' };

it('divides generated sheets by household: sums by village and notes below a table make no village', async () => {
  const workbook = await openWorkbook(NAME, new Blob([await readFile(`samples/${NAME}`)]));
  const checked = await checkWorkbooks({ ...OPTIONS, workbooks: [workbook] });
  await workbook.apply(generateSheets(checked, workbook).plan);

  const { files, counts, undivided } = planSplit(
    { name: NAME, tables: await workbook.readSheets() },
    OPTIONS,
  );
  expect(files.map(({ label }) => label)).toEqual([
    ...['红军村', '石梁村', '双河村', '青杠社区', '柏树村'],
  ]);
  expect(undivided.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(['汇总表', '整改进度汇总']),
  );
  const visits = counts.find(({ sheet }) => sheet === '外业现场核实清单')!;
  expect(visits.ofVillages).toBeGreaterThan(0);
  expect(visits.ofNone).toBe(0);
});
