import { MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { OpenMemoryWorkbook } from '../../src/workbook/memory/openMemoryWorkbook';
import { newWorkbook, openWorkbook } from '../../src/workbook/xlsx/openWorkbook';
import { workbookContract } from './contract';
import { planOf } from './sheets';

workbookContract('memory', async (sheets) => {
  const workbook = new MemoryWorkbook('名册', []);
  await workbook.apply(
    planOf(...sheets.map((content) => ({ kind: 'create-sheet' as const, content }))),
  );
  return workbook;
});

workbookContract('open memory', async (sheets) => {
  const workbook = new OpenMemoryWorkbook('名册', []);
  await workbook.apply(
    planOf(...sheets.map((content) => ({ kind: 'create-sheet' as const, content }))),
  );
  return workbook;
});

workbookContract('.xlsx', async (sheets) => {
  const workbook = newWorkbook('名册.xlsx');
  await workbook.apply(
    planOf(...sheets.map((content) => ({ kind: 'create-sheet' as const, content }))),
  );
  return openWorkbook('名册.xlsx', await workbook.save());
});
