import { afterEach, expect, it } from 'vitest';
import { latestRoundTrips } from '../../../src/workbook/office/roundTrips';
import { dataRow, planOf, sheetOf } from '../sheets';
import { openOffice, type Opened } from './openOffice';

let opened: Opened | undefined;
afterEach(() => opened?.close());

const open = (): Opened =>
  (opened = openOffice({ sheets: [{ name: '花名册', rows: [['姓名'], ['张三']] }] }));

it('tells of every kind of operation how many round trips the last one took', async () => {
  const { workbook, counters } = open();
  const took = async (operation: () => Promise<unknown>): Promise<number> => {
    counters.reset();
    await operation();
    return counters.syncs;
  };
  const read = await took(() => workbook.readSheets());
  expect(latestRoundTrips().get('reading')?.syncs).toBe(read);
  const created = planOf({
    kind: 'create-sheet',
    content: sheetOf('新表', [dataRow('甲'), dataRow('乙')]),
  });
  const written = await took(() => workbook.apply(created));
  expect(latestRoundTrips().get('writing')?.syncs).toBe(written);
  expect(latestRoundTrips().get('reading')?.syncs).toBe(read);
});

it('tells also of an operation that failed', async () => {
  const { workbook } = open();
  await workbook.reveal({ sheet: '花名册' });
  const before = latestRoundTrips().get('showing');
  await expect(workbook.reveal({ sheet: '没有' })).rejects.toThrow();
  const after = latestRoundTrips().get('showing');
  expect(after).not.toBe(before);
  expect(after?.syncs).toBeGreaterThan(0);
});
