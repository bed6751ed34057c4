import { afterEach, describe, expect, it } from 'vitest';
import type { CellChange, PlannedValue, SheetContent } from '../../../src/domain/writePlan';
import { KEPT_STEPS } from '../../../src/workbook/office/undo/undoSheet';
import { entryOf, changedFormat } from '../../../src/workbook/office/write/entries';
import { packCells } from '../../../src/workbook/office/write/boxes';
import { exactAreas } from '../../../src/workbook/office/write/sheetEdits';
import { PlanRefused } from '../../../src/workbook/port';
import { dataRow, planOf, sheetOf } from '../sheets';
import { openOffice, openWith, stateOf, type Opened } from './openOffice';

let opened: Opened | undefined;
afterEach(() => opened?.close());

const LONG_LIST = Array.from({ length: 40 }, (_, index) => `红军村第${index + 1}村民小组`);
const ledger: SheetContent = {
  ...sheetOf('台账', [
    { look: 'title', cells: ['整改台账'] },
    { look: 'header', cells: ['户编号', '进度', '小组', '日期'] },
    dataRow('007', '未启动', '红军村第1村民小组', { kind: 'date', serial: 45_000 }),
    { look: 'attention', cells: ['008', '已完成', '红军村第2村民小组', null] },
    { look: 'note', cells: ['填表人：'] },
  ]),
  columns: [
    { width: 12, format: 'text' },
    { width: 10, format: 'text', oneOf: ['未启动', '已完成'] },
    { width: 20, format: 'text', oneOf: LONG_LIST, hidden: true },
    { width: 12, format: 'date' },
  ],
  mergedRows: [0],
  firstDataRow: 2,
  frozenColumns: 1,
  printTitleColumns: 1,
  pageBreaksBefore: [3],
};

const change = (
  row: number,
  column: number,
  before: PlannedValue,
  after: PlannedValue,
): CellChange => {
  return { row, column, before, after, format: 'text' };
};

describe('a sheet with more merges than one question takes', () => {
  it('is written to all the same', async () => {
    const rows = Array.from({ length: 1400 }, (_, row) => [row % 2 === 0 ? `户${row}` : '', '']);
    opened = openOffice({ sheets: [{ name: '花名册', rows }] });
    const { workbook, model, faults } = opened;
    const merges = Array.from({ length: 700 }, (_, index) => {
      return { top: index * 2, bottom: index * 2 + 1, left: 0, right: 0 };
    });
    model.sheet('花名册')!.layout.setMerges(merges);
    faults.failSync(2, { code: 'GeneralException', afterActions: 10 });
    const changes = [change(4, 1, null, '已核实')];
    await workbook.apply(planOf({ kind: 'change-cells', sheet: '花名册', changes }));
    expect(model.sheet('花名册')!.cells.value(4, 1)).toBe('已核实');
    const covered = [change(5, 0, null, '藏在合并里')];
    faults.failSync(2, { code: 'GeneralException', afterActions: 10 });
    await expect(
      workbook.apply(planOf({ kind: 'change-cells', sheet: '花名册', changes: covered })),
    ).rejects.toThrow(/A6.*合并/);
  });
});

describe('a new sheet', () => {
  it('looks, prints and offers lists as the one in a file does', async () => {
    opened = await openWith([ledger]);
    const sheet = opened.model.sheet('台账')!;
    const { cells, layout, annotations, page } = sheet;
    expect(cells.look(0, 0)).toMatchObject({
      fontName: '黑体',
      fontSize: 16,
      horizontal: 'Center',
    });
    expect(cells.look(1, 1)).toMatchObject({ bold: true, fill: '#D9E1F2', wrap: true });
    expect(cells.look(2, 1).fill).toBeUndefined();
    expect(cells.look(3, 1).fill).toBe('#FFF2CC');
    expect(cells.look(2, 0).borders).toHaveProperty('EdgeBottom');
    expect(cells.look(4, 0).borders).toBeUndefined();
    expect([cells.format(2, 0), cells.format(2, 3), cells.format(500, 3)]).toEqual([
      ...['@', 'yyyy-mm-dd', 'yyyy-mm-dd'],
    ]);
    expect(layout.frozen).toEqual({ rows: 2, columns: 1 });
    expect(layout.filter?.area).toEqual({ top: 1, left: 0, bottom: 3, right: 3 });
    expect(layout.hiddenColumns.has(2)).toBe(true);
    expect(layout.columnWidth(0)).toBe((12 * 7 + 5) * 0.75);
    expect(page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', rowBreaks: [3] });
    expect(page.centerFooter).toContain('&P');
    expect(page.titleRows).toMatchObject({ top: 0, bottom: 1 });
    const sources = annotations.validations.map(({ rule }) => rule['list']);
    expect(sources).toEqual([
      { inCellDropDown: true, source: '未启动,已完成' },
      { inCellDropDown: true, source: "='_安居台账下拉选项'!$A$1:$A$40" },
    ]);
    const lists = opened.model.sheet('_安居台账下拉选项')!;
    expect(lists.visibility).toBe('very-hidden');
    expect(lists.cells.value(39, 0)).toBe(LONG_LIST[39]);
    expect((await opened.workbook.readSheets()).map(({ name }) => name)).toEqual(['台账']);
  });

  it('is good without print settings where Excel has no printer', async () => {
    opened = openOffice();
    const apply = opened.workbook.apply(planOf({ kind: 'create-sheet', content: ledger }));
    const { faults, model } = opened;
    for (let nth = 5; nth < 16; nth++) {
      faults.beforeSync(nth, () => {
        const header = model.sheet('_anju_undo')?.cells.value(0, 0);
        if (typeof header === 'string' && header.includes('"sealed"')) {
          faults.failSync(0, { code: 'GeneralException' });
        }
      });
    }
    await apply;
    expect(model.sheet('台账')!.cells.value(2, 0)).toBe('007');
  });
});

describe('changes to a standing sheet', () => {
  it('dress new rows, keep lists that are there, add them where none are, and can be taken back', async () => {
    opened = await openWith([ledger]);
    const { model, workbook } = opened;
    const before = stateOf(model);
    const list = { column: 1, fromRow: 3, toRow: 4, oneOf: ['甲', '乙'] };
    await workbook.apply(
      planOf({
        kind: 'change-cells',
        sheet: '台账',
        changes: [
          change(5, 0, null, '009'),
          change(5, 1, null, '=未启动'),
          change(2, 1, '未启动', '已完成'),
        ],
        lists: [list, { ...list, column: 4 }, { ...list, column: 5, oneOf: LONG_LIST.slice(1) }],
      }),
    );
    const { cells, annotations } = model.sheet('台账')!;
    expect([cells.value(5, 0), cells.value(5, 1), cells.formula(5, 1)]).toEqual([
      ...['009', '=未启动', undefined],
    ]);
    expect(cells.look(5, 0).borders).toHaveProperty('EdgeTop');
    expect(cells.look(5, 2).borders).toBeUndefined();
    expect(annotations.validationAt(3, 1)?.rule['list']).toMatchObject({ source: '未启动,已完成' });
    expect(annotations.validationAt(4, 4)?.rule['list']).toMatchObject({ source: '甲,乙' });
    expect(model.sheet('_安居台账下拉选项')!.cells.value(0, 1)).toBe(LONG_LIST[1]);
    const [step] = await workbook.undoSteps();
    await workbook.restore(step!.id);
    expect(stateOf(model)).toEqual(before);
  });
});

describe('what was written before', () => {
  const step = (index: number) =>
    planOf({
      kind: 'change-cells',
      sheet: '表',
      changes: [change(0, 0, `第${index}`, `第${index + 1}`)],
    });
  const open = (): Opened => (opened = openOffice({ sheets: [{ name: '表', rows: [['第0']] }] }));

  it('is kept for the last writes only, and taken back latest first', async () => {
    const { workbook, model } = open();
    for (let index = 0; index < KEPT_STEPS + 2; index++) await workbook.apply(step(index));
    const steps = await workbook.undoSteps();
    expect(steps).toHaveLength(KEPT_STEPS);
    expect(steps[0]).toMatchObject({ sheets: ['表'], changedCells: 1, title: '写入表' });
    expect(steps[0]!.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    await expect(workbook.restore(steps[1]!.id)).rejects.toThrow(/先还原最近一次写入/);
    await expect(workbook.restore('没有')).rejects.toThrow(/已经不在了/);
    const done: number[] = [];
    for (const { id } of steps) await workbook.restore(id, (rows) => done.push(rows));
    expect(done.at(-1)).toBe(1);
    expect(model.sheet('表')!.cells.value(0, 0)).toBe('第2');
    expect(model.sheet('_anju_undo')).toBeUndefined();
    await expect(workbook.restore(steps[0]!.id)).rejects.toThrow(PlanRefused);
  });

  it('is not taken back over a protected, renamed or commented sheet', async () => {
    const { workbook, model, Excel } = open();
    await workbook.apply(step(0));
    await workbook.apply(
      planOf({ kind: 'create-sheet', content: sheetOf('清单', [dataRow('甲')]) }),
    );
    const [created, changed] = await workbook.undoSteps();
    await Excel.run(async (context) => {
      context.workbook.comments.add('清单!A1', '看这里');
      await context.sync();
    });
    await expect(workbook.restore(created!.id)).rejects.toThrow(/“清单”里有后来加的批注/);
    model.sheet('清单')!.annotations.setComments([]);
    model.sheet('清单')!.cells.loadFormula(0, 0, '="甲"', '甲');
    await expect(workbook.restore(created!.id)).rejects.toThrow(/“清单”的 A1 单元格/);
    model.edit('person', () => {
      model.removeSheet(model.sheet('清单')!);
    });
    await workbook.restore(created!.id);
    const sheet = model.sheet('表')!;
    sheet.protect({ options: {} });
    await expect(workbook.restore(changed!.id)).rejects.toThrow(/“表”受保护/);
    sheet.protect(undefined);
    model.edit('person', () => {
      model.renameSheet(sheet, '旧表');
    });
    await expect(workbook.restore(changed!.id)).rejects.toThrow(/“表”已被改名或删除/);
  });

  it.each([
    ['whose record is cut short', 1, '|{"created":[]'],
    ['whose record misses what it needs', 1, '|{"created":[],"changed":[{"sheet":"表"}]}'],
    [
      'whose record holds cells that are none',
      1,
      '|{"created":[],"changed":[{"sheet":"表","formats":[],"cells":[[0,0,null]],"dressed":[],"lists":[]}]}',
    ],
    ['whose hashes are none', 2, '|[1]'],
  ])('is not taken back from a hidden sheet %s', async (_, row, text) => {
    const { workbook, model } = open();
    await workbook.apply(step(0));
    model.sheet('_anju_undo')!.cells.load(row, 0, [[text]]);
    const damaged = stateOf(model);
    const [latest] = await workbook.undoSteps();
    await expect(workbook.restore(latest!.id)).rejects.toThrow(/还原记录已损坏.*没有还原任何内容/);
    expect(stateOf(model)).toEqual(damaged);
  });

  it('is not listed where its header cannot be read, and later writes are', async () => {
    const { workbook, model } = open();
    await workbook.apply(step(0));
    for (const header of ['{"version":1}', '{"version":2,"id":"1"}', '{', 'x']) {
      model.sheet('_anju_undo')!.cells.load(0, 0, [[header]]);
      expect(await workbook.undoSteps()).toEqual([]);
    }
    await workbook.apply(step(1));
    const [latest, ...others] = await workbook.undoSteps();
    expect(others).toEqual([]);
    await workbook.restore(latest!.id);
    expect(model.sheet('表')!.cells.value(0, 0)).toBe('第1');
  });

  it('cuts long records into cells without cutting a character', async () => {
    const text = `${'长'.repeat(31_940)}${'𣲗'.repeat(200)}`;
    opened = openOffice({ sheets: [{ name: '表', rows: [[text, text], [text]] }] });
    const { workbook, model } = opened;
    const before = stateOf(model);
    const changes = [change(0, 0, text, '短'), change(0, 1, text, '短'), change(1, 0, text, '短')];
    await workbook.apply(planOf({ kind: 'change-cells', sheet: '表', changes }));
    const [latest] = await workbook.undoSteps();
    await workbook.restore(latest!.id);
    expect(stateOf(model)).toEqual(before);
  });

  it('says which sheets to look at when even taking back fails', async () => {
    const { workbook, faults } = open();
    for (let nth = 6; nth < 30; nth++) faults.failSync(nth, { code: 'GeneralException' });
    await expect(workbook.apply(step(0))).rejects.toThrow(/撤回时又出错.*“表”.*还原/);
  });
});

describe('entries', () => {
  it.each([
    ['=1+1', 'General', "'=1+1"],
    ['=1+1', '@', '=1+1'],
    ["'甲", 'General', "''甲"],
    ["'甲", '@', "'甲"],
    ['2021-05', 'yyyy-mm-dd', "'2021-05"],
    ['下午3:00', 'General', "'下午3:00"],
    ['五月六日', 'General', "'五月六日"],
    ['May 5', 'General', "'May 5"],
    ['true', 'General', "'true"],
    ['#N/A', 'General', "'#N/A"],
    ['张三', 'General', '张三'],
    ['五保户', 'General', '五保户'],
    ['trueman', 'General', 'trueman'],
    ['', 'General', ''],
    [4, '@', 4],
  ])('enter %j into a cell of format %s as %j', (raw, format, entry) => {
    expect(entryOf(raw, format)).toBe(entry);
  });

  it.each<[PlannedValue, string, string]>([
    ['甲', 'General', '@'],
    ['甲', '0.00', '0.00'],
    [3, '@', 'General'],
    [3, 'yyyy/m/d', 'General'],
    [3, '0.00', '0.00'],
    [true, '@', 'General'],
    [{ kind: 'date', serial: 1 }, 'yyyy/m/d', 'yyyy/m/d'],
    [{ kind: 'date', serial: 1 }, '@', 'yyyy-mm-dd'],
    [null, '@', '@'],
  ])('give %j in a cell of format %s the format %s', (value, current, format) => {
    expect(changedFormat(value, current, 'text')).toBe(format);
  });
});

describe('cells in rectangles', () => {
  const at = (row: number, column: number) => ({ row, column });

  it('are packed together where what lies between is cheap', () => {
    expect(packCells([at(5, 1), at(0, 0), at(1, 1)]).map(({ area }) => area)).toEqual([
      { top: 0, left: 0, bottom: 5, right: 1 },
    ]);
    expect(packCells([at(0, 0), at(0, 200)])).toHaveLength(2);
    expect(packCells([])).toEqual([]);
  });

  it('are told exactly where only they may be touched', () => {
    const areas = exactAreas([
      at(0, 0),
      at(0, 1),
      at(1, 0),
      at(1, 1),
      at(2, 1),
      at(4, 0),
      at(4, 1),
    ]);
    expect(new Set(areas)).toEqual(
      new Set([
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 2, left: 1, bottom: 2, right: 1 },
        { top: 4, left: 0, bottom: 4, right: 1 },
      ]),
    );
  });
});
