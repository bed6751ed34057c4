import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { WritePlan } from '../../../src/domain/writePlan';
import { checkWorkbooks } from '../../../src/jobs/checkWorkbooks';
import { generateSheets } from '../../../src/jobs/generateSheets';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import type { Workbook } from '../../../src/workbook/port';
import { openOffice, putTables, stateOf, type Opened } from './openOffice';

const SAMPLE = '回头看_高燕镇示例.xlsx';
const LEDGER = '整改台账';

async function sampleFile(): Promise<Workbook> {
  const bytes = await readFile(`samples/${SAMPLE}`);
  return openWorkbook(SAMPLE, new Blob([new Uint8Array(bytes)]));
}

async function openSample(): Promise<Opened> {
  const opened = openOffice({ name: SAMPLE, sheets: [{ name: '占位' }] });
  putTables(opened.model, await (await sampleFile()).readSheets());
  opened.model.edit('person', () => {
    opened.model.removeSheet(opened.model.sheet('占位')!);
  });
  return opened;
}

async function planOver(workbook: Workbook): Promise<WritePlan> {
  const checked = await checkWorkbooks({
    workbooks: [workbook],
    profile: gaoyan2024,
    day: '2024-10-12',
    exemptions: [],
  });
  return generateSheets(checked, workbook).plan;
}

let opened: Opened | undefined;
afterEach(() => opened?.close());

describe('the main job inside Excel', () => {
  it('plans what it plans over the file, and nothing the second time', async () => {
    opened = await openSample();
    const { workbook } = opened;
    const file = await sampleFile();
    const plan = await planOver(workbook);
    expect(plan).toEqual(await planOver(file));
    await workbook.apply(plan);
    await file.apply(plan);
    const inExcel = await workbook.readSheets();
    const inFile = await file.readSheets();
    expect(inExcel.map(({ name }) => name)).toEqual(inFile.map(({ name }) => name));
    for (const [index, table] of inFile.entries()) {
      expect(inExcel[index]?.rows, table.name).toEqual(table.rows);
      expect(inExcel[index]?.merges).toEqual(table.merges);
      expect(inExcel[index]?.visibility).toBe(table.visibility);
    }
    expect((await planOver(workbook)).writes).toEqual([]);
  }, 60_000);

  it('keeps what a clerk wrote into the ledger in between', async () => {
    opened = await openSample();
    const { workbook, model } = opened;
    await workbook.apply(await planOver(workbook));
    const ledger = model.sheets.find(({ name }) => name.includes(LEDGER))!;
    const table = (await workbook.readSheets()).find(({ name }) => name === ledger.name)!;
    const header = table.rows.findIndex((row) => row.includes('备注'));
    const column = table.rows[header]!.indexOf('备注');
    const row = header + 1;
    model.edit('person', () => {
      ledger.cells.write({ top: row, bottom: row, left: column, right: column }, [['已约工匠']]);
    });
    const again = await planOver(workbook);
    if (again.writes.length > 0) await workbook.apply(again);
    expect(ledger.cells.value(row, column)).toBe('已约工匠');
    expect((await planOver(workbook)).writes).toEqual([]);
  }, 60_000);

  it('behaves after 还原 as if nothing had been written', async () => {
    opened = await openSample();
    const { workbook, model } = opened;
    const before = stateOf(model);
    const plan = await planOver(workbook);
    await workbook.apply(plan);
    expect(model.sheet('_anju_state')).toBeDefined();
    const [step] = await workbook.undoSteps();
    expect(step!.title).toBe(plan.sentences.join(''));
    await workbook.restore(step!.id);
    expect(stateOf(model)).toEqual(before);
    expect(await planOver(workbook)).toEqual(plan);
  }, 60_000);
});
