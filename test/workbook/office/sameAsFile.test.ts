import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { openOffice, putTables, type Opened } from './openOffice';

const samples = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
let opened: Opened | undefined;
afterEach(() => opened?.close());

describe('a workbook read in Excel and from its file', () => {
  it.each(samples)('is the same: %s', async (name) => {
    const bytes = new Uint8Array(await readFile(`samples/${name}`));
    const tables = await (await openWorkbook(name, new Blob([bytes]))).readSheets();
    opened = openOffice({ name, sheets: [{ name: '占位' }] });
    const { model, workbook } = opened;
    putTables(model, tables);
    model.edit('person', () => {
      model.removeSheet(model.sheet('占位')!);
    });
    const read = await workbook.readSheets();
    expect(workbook.name).toBe(name);
    expect(read.map((table) => table.name)).toEqual(tables.map((table) => table.name));
    for (const [index, table] of tables.entries()) {
      const { rows, merges, hiddenRows, visibility } = read[index]!;
      expect(rows, table.name).toEqual(
        table.rows.map((row) => [...row].map((cell) => cell ?? null)),
      );
      expect(new Set(merges)).toEqual(new Set(table.merges));
      const end = table.rows.length;
      expect([...hiddenRows]).toEqual([...table.hiddenRows].filter((row) => row < end));
      expect(visibility).toBe(table.visibility);
    }
  });
});
