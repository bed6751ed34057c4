import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/domain/cell';
import { messageWriter } from '../../src/domain/judge/messageOf';
import { checkSheets } from '../../src/domain/judge/checkSheets';
import { readSheets } from '../../src/domain/layout/readSheets';
import { resolveParameters } from '../../src/domain/parameterValues';
import { type RawTable, tableOf } from '../../src/domain/rawTable';
import type { CellValue } from '../../src/domain/cell';
import type { SheetContent } from '../../src/domain/writePlan';
import { ledgersOf } from '../../src/ledgers';
import { planGeneratedSheets } from '../../src/ledgers/planGeneratedSheets';
import type { PlannedSheets } from '../../src/ledgers/sheetRun';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';

const header = [
  '村',
  '组',
  '户编号',
  '户主姓名',
  '现住房情况',
  '房屋地址',
  '鉴定等级',
  '鉴定日期',
  '鉴定机构',
];
const house = (code: string, name: string, grade: string, date: string): CellValue[] => [
  '红军村',
  '1组',
  code,
  name,
  '自有农村住房',
  '红军村1组',
  grade,
  date,
  '测试鉴定公司',
];
const households = [
  house('1001', '测试甲', 'D级', '2021-05-06'),
  house('1002', '测试乙', 'B级', '2018'),
  house('1003', '测试丙', 'CD级', '2022-03-01'),
  house('1004', '=1+1', 'C级', '2021'),
];

function plan(
  rows: readonly (readonly CellValue[])[],
  standing: readonly RawTable[],
  day = '2024-09-20',
  only?: readonly string[],
): PlannedSheets {
  const read = readSheets([tableOf('住户表', [header, ...rows])], {
    ...gaoyan2024,
    today: { year: 2024, month: 9, day: 20 },
  });
  const result = checkSheets({ read, profile: gaoyan2024, day });
  const parameters = resolveParameters(gaoyan2024.parameters, day);
  const messageOf = messageWriter(result, gaoyan2024.rules, parameters);
  return planGeneratedSheets(result, standing, {
    messageOf,
    ...(only === undefined ? {} : { only }),
  });
}

function created(planned: PlannedSheets): SheetContent[] {
  return planned.plan.writes.flatMap((write) =>
    write.kind === 'create-sheet' ? [write.content] : [],
  );
}

function tablesOf(planned: PlannedSheets): RawTable[] {
  return created(planned).map(({ name, visibility, rows }) =>
    tableOf(
      name,
      rows.map((row) => row.cells),
      { visibility },
    ),
  );
}

function withCell(table: RawTable, row: number, head: string, value: CellValue): RawTable {
  const column = table.rows[3]!.indexOf(head);
  const rows = table.rows.map((cells, index) =>
    index === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
  );
  return { ...table, rows };
}

function cellUnder(content: SheetContent, code: string, head: string): unknown {
  const column = content.rows[3]!.cells.indexOf(head);
  return content.rows.find((row) => row.cells[3] === code)?.cells[column];
}

const first = plan(households, []);
const sheet = (name: string): SheetContent => created(first).find((each) => each.name === name)!;

describe('generated sheets', () => {
  it('are all made on the first run, with a very hidden state sheet', () => {
    const names = created(first).map(({ name }) => name);
    expect(names).toContain('_anju_state');
    for (const { sheetName } of ledgersOf('2024')) {
      const reported = first.notes.some((note) => note.includes(sheetName));
      expect(names.includes(sheetName) || reported, sheetName).toBe(true);
    }
  });

  it('begin with title, caption with profile, day and clause, signature line and header', () => {
    const { rows, mergedRows, firstDataRow } = sheet('整改台账');
    expect(rows.slice(0, 4).map(({ look }) => look)).toEqual([
      'title',
      'caption',
      'caption',
      'header',
    ]);
    expect(rows[1]?.cells[0]).toMatch(/^由安居台账生成：.*2024-09-20.*三（五）/);
    expect(rows[2]?.cells[0]).toMatch(/^填报单位：.*填报人：.*审核人：.*联系电话：.*填报时间：/);
    expect([mergedRows, firstDataRow]).toEqual([[0, 1, 2], 4]);
    expect(rows[3]?.cells.at(-1)).toBe('来源');
    const tail = rows.slice(-2).map((row) => cellText(row.cells[0] ?? null));
    expect(tail).toEqual([
      expect.stringMatching(/^说明：/),
      expect.stringMatching(/^审核人：.*填表人：.*联系电话：/),
    ]);
  });

  it('hold codes as text, full dates as dates and years as they are', () => {
    expect(cellUnder(sheet('整改台账'), '1001', '户编号')).toBe('1001');
    expect(cellUnder(sheet('整改台账'), '1001', '鉴定日期')).toMatchObject({ kind: 'date' });
    expect(cellUnder(sheet('整改台账'), '1004', '鉴定日期')).toBe('2021');
    expect(cellUnder(sheet('整改台账'), '1004', '户主姓名')).toBe('=1+1');
  });

  it('count the days left to the deadline of the row', () => {
    expect(cellUnder(sheet('整改台账'), '1001', '剩余天数（负数为逾期）')).toBe(467);
  });

  it('set households of unclear grade apart from C and D', () => {
    const rows = sheet('C、D级农户名单').rows;
    const heading = rows.findIndex((row) =>
      cellText(row.cells[0] ?? null).startsWith('待确认等级'),
    );
    expect(rows.findIndex((row) => row.cells[3] === '1003')).toBe(heading + 1);
    expect(rows.findIndex((row) => row.cells[3] === '1001')).toBeLessThan(heading);
    expect(cellUnder(sheet('整改台账'), '1003', '户编号')).toBe(undefined);
  });

  it.each(['疑似D级', '疑似危房'])(
    'count what is only suspected (%s) and do not list it',
    (grade) => {
      const rows = [...households, house('1005', '测试戊', grade, '2022-01-01')];
      const list = created(plan(rows, [])).find(({ name }) => name === 'C、D级农户名单');
      expect(cellText(list?.rows[1]?.cells[0] ?? null)).toContain('另有疑似1户');
      expect(list?.rows.some((row) => row.cells.includes('1005'))).toBe(false);
      expect(list?.rows.some((row) => row.cells.includes('1001'))).toBe(true);
      const caption = cellText(sheet('C、D级农户名单').rows[1]?.cells[0] ?? null);
      expect(caption).not.toContain('疑似');
    },
  );

  it.each(['=1+1', '+甲', '-甲', '@甲', '=cmd|"/c"!A1'])('keep %s as the text it is', (name) => {
    const sheets = created(plan([house('1001', name, 'D级', '2021-05-06')], []));
    for (const list of ['初判结果', 'C、D级农户名单', '整改台账']) {
      const content = sheets.find((each) => each.name === list);
      expect(cellUnder(content ?? sheet(list), '1001', '户主姓名')).toBe(name);
    }
  });

  it('need nothing on a second run', () => {
    const again = plan(households, tablesOf(first));
    expect(again.plan).toEqual({ sentences: [], writes: [] });
  });

  it('keep what the clerk wrote over generated cells and offer the new value beside it', () => {
    const tables = tablesOf(first).map((table) =>
      table.name === '整改台账' ? withCell(table, 4, '鉴定等级', 'C') : table,
    );
    const changed = plan(
      [house('1001', '测试甲', 'D级', '2023-01-01'), ...households.slice(1)],
      tables,
    );
    const writes = changed.plan.writes.flatMap((write) =>
      write.kind === 'change-cells' && write.sheet === '整改台账' ? write.changes : [],
    );
    const column = tables.find(({ name }) => name === '整改台账')!.rows[3]!.indexOf('鉴定等级');
    expect(writes.length).toBeGreaterThan(0);
    expect(writes.some((change) => change.row === 4 && change.column === column)).toBe(false);
    expect(changed.offers).toMatchObject([
      { sheetName: '整改台账', header: '鉴定等级', standing: 'C', offered: 'D' },
    ]);
    expect(created(changed).map(({ name }) => name)).toEqual(['台账更新建议']);
  });

  it('mark a household that left the C/D set and delete nothing', () => {
    const changed = plan(
      [house('1001', '测试甲', 'A级', '2024-09-01'), ...households.slice(1)],
      tablesOf(first),
      '2024-09-20',
    );
    const texts = changed.plan.writes.flatMap((write) =>
      write.kind === 'change-cells' && write.sheet === '整改台账'
        ? write.changes.map(({ after }) => after)
        : [],
    );
    expect(texts).toContain('已不在C/D级范围（2024-09-20）');
  });

  it('never take the place of a sheet of the clerk’s that has the same name', () => {
    const own = tableOf('整改台账', [['我的表'], ['甲', '乙'], [1, 2]]);
    const planned = plan(households, [own]);
    expect(created(planned).map(({ name }) => name)).toContain('整改台账(2)');
  });

  it('are made singly when only one is asked for', () => {
    const planned = plan(households, [], '2024-09-20', ['judgement-list']);
    expect(created(planned).map(({ name }) => name)).toEqual(['初判结果', '_anju_state']);
  });
});
