import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import type { RawTable } from '../../../src/domain/rawTable';
import { openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { openXlsx } from '../../../workbench/files/openXlsx';
import { saveXlsx } from '../../../workbench/files/saveXlsx';

const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join('samples', name)));

/** The tables of a file as the product reads them, without the ends of rows that nobody filled. */
async function tablesOf(name: string, bytes: Uint8Array) {
  const workbook = await openWorkbook(name, new Blob([bytes.slice()]));
  return (await workbook.readSheets()).map(comparable);
}

function comparable(table: RawTable) {
  const rows = table.rows.map((row) => trimmed(row.map(comparableValue)));
  return { ...table, rows: trimmed(rows, (row) => row.length === 0) };
}

/** A number of too many digits may be spelt otherwise; it is the same number. */
function comparableValue(value: CellValue): unknown {
  if (typeof value !== 'object' || value?.kind !== 'long-number')
    return value === '' ? null : value;
  return { ...value, text: Number(value.text) };
}

function trimmed<T>(list: readonly T[], blank = (each: T): boolean => each === null): readonly T[] {
  let length = list.length;
  while (length > 0 && blank(list[length - 1]!)) length -= 1;
  return list.slice(0, length);
}

describe('a file opened in the workbench and saved again', () => {
  it.each(SAMPLES)('holds the same tables: %s', async (name) => {
    const opened = await openXlsx(name, bytesOf(name));
    const saved = await saveXlsx(opened.model, opened.kept);
    expect(await tablesOf(name, saved)).toEqual(await tablesOf(name, bytesOf(name)));
    expect(opened.losses).toEqual([]);
  });

  it('looks the same', async () => {
    const name = '回头看_高燕镇示例.xlsx';
    const { model } = await openXlsx(name, bytesOf(name));
    const { model: again } = await openXlsx(name, await saveXlsx(model));
    const looks = (book: typeof model) =>
      book.sheets.map((sheet) => ({
        name: sheet.name,
        merges: sheet.layout.merges,
        frozen: sheet.layout.frozen,
        filter: sheet.layout.filter,
        page: sheet.page,
        widths: Array.from({ length: 10 }, (_, column) => sheet.layout.columnWidth(column)),
        heights: Array.from({ length: 10 }, (_, row) => sheet.layout.rowHeight(row)),
        cells: Array.from({ length: 12 }, (_, row) => [
          sheet.cells.look(row, 0),
          sheet.cells.format(row, 1),
        ]),
      }));
    expect(looks(again)).toEqual(looks(model));
    expect(looks(model)[0]!.frozen.rows).toBe(5);
    expect(looks(model)[0]!.cells[2]![0]).toMatchObject({ fill: '#F2F2F2', fontName: '黑体' });
  });

  it('keeps a very hidden sheet, validation, notes and the filter', async () => {
    const { model } = await openXlsx('回头看_高燕镇示例.xlsx', bytesOf('回头看_高燕镇示例.xlsx'));
    model.edit('addin', () => {
      const hidden = model.addSheet('_anju', 'very-hidden');
      hidden.cells.load(0, 0, [['快照', 1]]);
      const [first] = model.sheets;
      first!.annotations.validate(
        { top: 5, bottom: 20_000, left: 3, right: 4 },
        {
          rule: { list: { inCellDropDown: true, source: 'A,B,C,D' } },
          ignoreBlanks: true,
          prompt: { showPrompt: true, title: '等级', message: '选一个' },
          errorAlert: { showAlert: true, style: 'Stop', title: '', message: '只能选 A、B、C、D' },
        },
      );
      first!.annotations.setNotes([{ row: 6, column: 2, content: '请核对', author: '' }]);
      first!.layout.setFilter({
        area: { top: 4, bottom: 130, left: 0, right: 9 },
        criteria: new Map(),
      });
    });
    const { model: again } = await openXlsx('再开.xlsx', await saveXlsx(model));
    const [first] = again.sheets;
    expect(again.sheet('_anju')!.visibility).toBe('very-hidden');
    expect(again.sheet('_anju')!.cells.value(0, 0)).toBe('快照');
    expect(first!.annotations.validations).toEqual(model.sheets[0]!.annotations.validations);
    expect(first!.annotations.notes).toEqual(model.sheets[0]!.annotations.notes);
    expect(first!.layout.filter?.area).toEqual({ top: 4, bottom: 130, left: 0, right: 9 });
  });
});

describe('a file the workbench does not open', () => {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);

  it.each([
    ['空.xlsx', new Uint8Array(), '是空的'],
    ['旧.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), '旧的 .xls 格式'],
    ['表.csv', text('姓名,村'), '文本或 CSV'],
    ['图.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), '不是 .xlsx 表格'],
    ['表.xlsb', new Uint8Array([0x50, 0x4b, 3, 4]), '打不开文件'],
    ['坏.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), '已损坏'],
  ])('%s is refused in words', async (name, bytes, words) => {
    await expect(openXlsx(name, bytes)).rejects.toThrow(words);
    await expect(openXlsx(name, bytes)).rejects.toThrow(name);
  });
});
