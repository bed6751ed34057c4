import { describe, expect, it } from 'vitest';
import { type CellValue, cellText } from '../../src/domain/cell';
import { readSheets } from '../../src/domain/layout/readSheets';
import { rereadSheets } from '../../src/domain/layout/rereadSheets';
import { type RawTable, tableOf } from '../../src/domain/rawTable';
import { checkWorkbooks } from '../../src/jobs/checkWorkbooks';
import { type GeneratedSheets, generateSheets } from '../../src/jobs/generateSheets';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';
import { MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

const HEADER = ['村', '组', '户编号', '户主姓名', '现住房情况', '房屋地址', '鉴定等级', '鉴定日期'];
const house = (code: string, name: string, grade: string, date: string): CellValue[] => [
  ...['红军村', '1组', code, name, '自有农村住房', '红军村1组'],
  ...[grade, date],
];
const LIST = tableOf('住户表', [
  HEADER,
  house('1001', '测试甲', 'D级', '2021-05-06'),
  house('1002', '测试乙', 'B级', '2022-03'),
  house('1003', '测试丙', 'C级', '2022-03-01'),
]);
const DAY = '2024-09-20';

const townList = (): MemoryWorkbook => new MemoryWorkbook('住户表.xlsx', [LIST]);

async function generate(
  workbooks: readonly MemoryWorkbook[],
  target: MemoryWorkbook,
  { day = DAY, only }: { day?: string; only?: readonly string[] } = {},
): Promise<GeneratedSheets> {
  const checked = await checkWorkbooks({ workbooks, profile: gaoyan2024, day });
  const generated = generateSheets(checked, target, only);
  await target.apply(generated.plan);
  return generated;
}

const rulesOf = ({ result }: GeneratedSheets): string[] => result.findings.map(({ rule }) => rule);

describe('lists in one workbook', () => {
  it('tell on the first run what is still to be filled in the new ledger', async () => {
    const workbook = townList();
    const first = await generate([workbook], workbook);
    expect(rulesOf(first)).toContain('ledger-measure-missing');
    const cells = (await workbook.readSheets()).find(({ name }) => name === 'C、D级农户名单');
    const column = cells?.rows[3]?.indexOf('是否已建台账') ?? -1;
    expect(cells?.rows.slice(4, 6).map((row) => row[column])).toEqual(['是', '是']);
  });

  it('need nothing on a second run', async () => {
    const workbook = townList();
    const first = await generate([workbook], workbook);
    const second = await generate([workbook], workbook);
    expect(second.plan).toEqual({ sentences: [], writes: [] });
    expect(rulesOf(second).sort()).toEqual(rulesOf(first).sort());
    expect(second.offers).toEqual([]);
  });

  it('change only the days left and the captions when the day moves on', async () => {
    const workbook = townList();
    await generate([workbook], workbook);
    const tables = new Map((await workbook.readSheets()).map((table) => [table.name, table]));
    const { plan } = await generate([workbook], workbook, { day: '2024-09-21' });
    const headers = plan.writes.flatMap((write) => {
      if (write.kind !== 'change-cells') return [];
      const header = tables.get(write.sheet)?.rows[3] ?? [];
      return write.changes.map(({ row, column }) => (row < 3 ? '' : header[column]));
    });
    expect(new Set(headers)).toEqual(new Set(['', '剩余天数（负数为逾期）']));
    expect(headers.filter((header) => header !== '')).toHaveLength(4);
  });

  it('do not offer the clerk his own words in the ledger, read as they are meant', async () => {
    const workbook = townList();
    await generate([workbook], workbook);
    const typed: Record<string, string> = { 是否已搬离危房: '√', 开工日期: '2024.5.6' };
    const tables = (await workbook.readSheets()).map((table) => {
      if (table.name !== '整改台账') return table;
      const header = table.rows[3] ?? [];
      const edit = (cell: CellValue, at: number): CellValue => typed[cellText(header[at])] ?? cell;
      return { ...table, rows: table.rows.map((row, at) => (at === 4 ? row.map(edit) : row)) };
    });
    const edited = new MemoryWorkbook('住户表.xlsx', tables);
    expect((await generate([edited], edited)).offers).toEqual([]);
    expect((await generate([edited], edited)).plan.writes).toEqual([]);
  });

  it('look at the ledger as it stands when it is not asked for', async () => {
    const workbook = townList();
    const first = await generate([workbook], workbook, { only: ['C、D级农户名单'] });
    expect(rulesOf(first)).not.toContain('ledger-measure-missing');
    const second = await generate([workbook], workbook, { only: ['C、D级农户名单'] });
    expect(second.plan.writes).toEqual([]);
  });
});

describe('a ledger in a workbook of its own', () => {
  const only = ['整改台账'];

  it('needs nothing on a second run', async () => {
    const ledger = new MemoryWorkbook('台账.xlsx', []);
    const first = await generate([townList(), ledger], ledger, { only });
    expect(first.plan.writes.map(({ kind }) => kind)).toEqual(['create-sheet', 'create-sheet']);
    const second = await generate([townList(), ledger], ledger, { only });
    expect(second.plan).toEqual({ sentences: [], writes: [] });
  });

  it('spells the source of a row the same whether the ledger was there or not', async () => {
    const ledger = new MemoryWorkbook('台账.xlsx', []);
    await generate([townList()], ledger, { only });
    const second = await generate([townList(), ledger], ledger, { only });
    expect(second.plan).toEqual({ sentences: [], writes: [] });
  });
});

describe('a generated list whose caption the clerk has deleted', () => {
  /** The tables of a workbook after a first run, without title and caption in one sheet, which may be renamed. */
  async function withoutCaption(sheet: string, name = sheet): Promise<RawTable[]> {
    const workbook = townList();
    await generate([workbook], workbook);
    return (await workbook.readSheets()).map((table) =>
      table.name === sheet
        ? { ...table, name, rows: [[], [], [], ...table.rows.slice(3)], merges: [] }
        : table,
    );
  }

  it.each([
    ['under its name', 'C、D级农户名单', 'C、D级农户名单', 'generated'],
    ['under another name', 'C、D级农户名单', '危房户', 'generated'],
    ['with results', '初判结果', '核对', 'generated'],
    ['that is the ledger', '整改台账', '危房户', 'rectification-ledger'],
  ])('is not read as households: %s', async (_, sheet, name, role) => {
    const workbook = new MemoryWorkbook('住户表.xlsx', await withoutCaption(sheet, name));
    const { result } = await generate([workbook], workbook);
    expect(result.households).toHaveLength(3);
    expect(result.ledger).toHaveLength(2);
    const read = result.sheets.find(({ table }) => table.name === name);
    expect(read).toMatchObject({ role, unmapped: [] });
  });

  it('is no bar to a household list that takes its name', async () => {
    const tables = (await withoutCaption('初判结果')).filter(({ name }) => name !== '初判结果');
    const more = [HEADER, house('1009', '测试壬', 'A级', '2023-01-01')];
    const workbook = new MemoryWorkbook('住户表.xlsx', [...tables, tableOf('初判结果', more)]);
    const { result } = await checkWorkbooks({
      ...{ workbooks: [workbook], profile: gaoyan2024, day: DAY },
    });
    expect(result.households).toHaveLength(4);
  });
});

describe('reading again after a sheet was written', () => {
  const options = { ...gaoyan2024, today: { year: 2024, month: 9, day: 20 } };
  const bare = new MemoryWorkbook('住户表.xlsx', [LIST]);

  it('finds what reading everything finds', async () => {
    const before = await bare.readSheets();
    const workbook = townList();
    await generate([workbook], workbook);
    const written = (await workbook.readSheets()).slice(1);
    const after = [...before, ...written];
    const again = rereadSheets(readSheets(before, options), after, options);
    expect(again).toEqual(readSheets(after, options));
    expect(again.ledger).toHaveLength(2);
  });

  it('keeps the households of a list that is the same', async () => {
    const before = await bare.readSheets();
    const read = readSheets(before, options);
    const again = rereadSheets(read, [...before, tableOf('备注', [['随便写写']])], options);
    expect(again.households).toBe(read.households);
    expect(again.sheets.map(({ index, role }) => [index, role])).toEqual([
      [0, 'household-list'],
      [1, 'not-recognised'],
    ]);
  });

  it('reads everything when a list was changed or came', async () => {
    const before = await bare.readSheets();
    const read = readSheets(before, options);
    const more = tableOf('补充', [HEADER, house('1004', '测试丁', 'A级', '2023-01-01')]);
    expect(rereadSheets(read, [...before, more], options).households).toHaveLength(4);
    const less = tableOf('住户表', LIST.rows.slice(0, 3));
    expect(rereadSheets(read, [less], options).households).toHaveLength(2);
  });
});
