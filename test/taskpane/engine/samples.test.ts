import { expect, test } from 'vitest';
import { tableOf } from '../../../src/domain/rawTable';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import type { ColumnOverview } from '../../../taskpane/engine/paneEngine';
import { LocalEngine } from '../../../taskpane/engine/localEngine';
import { readWorkbook } from '../../../taskpane/engine/feed';
import { REQUEST } from './engines';

const table = tableOf('住户表', [
  ['序号', '村', '户编号', '户主姓名', '身份证号', '联系号码'],
  [1, 2, 3, 4, 5, 6],
  ['一、红军村（3户）'],
  [1, '红军村', '50022900012345678', '张测试', '500229199903159016', '5002291999031590l6'],
  [2, '红军村', '50022900012345679', '李测试', '5002291999031590l6', null],
  [3, '红军村', '50022900012345680', '王测试', null, '13800000000'],
  ['小计', null, null, 3],
]);

async function samplesByHeader(): Promise<Readonly<Record<string, ColumnOverview['samples']>>> {
  const engine = new LocalEngine();
  await readWorkbook(new OpenMemoryWorkbook('表.xlsx', [table]), engine);
  const { sheets } = await engine.check(REQUEST);
  return Object.fromEntries(sheets[0]!.columns.map(({ header, samples }) => [header, samples]));
}

test('samples of a column come from households, not from rows of column numbers or totals', async () => {
  const samples = await samplesByHeader();
  expect(samples['户主姓名']).toEqual(['张测试', '李测试', '王测试']);
  expect(samples['村']).toEqual(['红军村', '红军村', '红军村']);
});

test('samples hide certificate numbers, also mistyped ones, and show codes of households', async () => {
  const samples = await samplesByHeader();
  expect(samples['身份证号']).toEqual(['500229********9016', '500229********90l6']);
  expect(samples['户编号']).toEqual([
    '50022900012345678',
    '50022900012345679',
    '50022900012345680',
  ]);
});
