import { beforeAll, describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { tableOf } from '../../../src/domain/rawTable';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { readWorkbook } from '../../../taskpane/engine/feed';
import { comparisonMethods } from '../../../taskpane/engine/sources/comparisonEngine';
import { serveEngine } from '../../../taskpane/engine/remote/serveEngine';
import { WorkerComparison } from '../../../taskpane/engine/sources/workerComparison';
import { LocalVersions } from '../../../taskpane/engine/versions/localVersions';
import type {
  ChangeOutcome,
  ChangeQuery,
  VersionsComparison,
  VersionsEngine,
  VersionsKind,
} from '../../../taskpane/engine/versions/versionsEngine';
import { FakeWorker } from '../engine/engines';

const DAY = '2024-10-12';
const BOOK = '两版.xlsx';
const ID = ['512229196001019014', '512229196101019011', '512229196201019019'] as const;
const HEADER = ['村', '户编号', '户主姓名', '证件号码', '鉴定等级', '家庭人口'];
const LAST_WEEK = [
  HEADER,
  ['红军村', '500229108201', '测试甲', ID[0], 'A级', '3'],
  ['红军村', '500229108202', '测试乙', ID[1], 'B级', '2'],
  ['石梁村', '500229108203', '测试丙', ID[2], 'C级', '4'],
];
/** Another order of columns; 甲 has two cells changed, 乙 only its spelling, 丙 is gone and 丁 has come. */
const THIS_WEEK = [
  ['户编号', '村', '户主姓名', '鉴定等级', '家庭人口', '证件号码', '备注'],
  ['500229108202', '红军村', '测 试乙', 'B级', '2', ID[1], ''],
  ['500229108201', '红军村', '测试甲', 'C级', '4', ID[0], ''],
  ['500229108204', '长征村', '测试丁', 'A级', '1', '512229196301019017', '新增'],
];

const sheet = (name: string, rows: readonly (readonly CellValue[])[]) =>
  tableOf(name, rows, { workbook: BOOK });
const book = () =>
  new OpenMemoryWorkbook(BOOK, [sheet('上周', LAST_WEEK), sheet('本周', THIS_WEEK)]);

const REQUEST = { day: DAY, older: [`[${BOOK}]上周`], newer: [`[${BOOK}]本周`] };

async function compared(engine: VersionsEngine): Promise<VersionsComparison> {
  await readWorkbook(book(), engine);
  return engine.compare(REQUEST);
}

const query = (outcome: ChangeOutcome, more: Partial<ChangeQuery> = {}): ChangeQuery => ({
  ...{ pair: 0, outcome, groupBy: 'village' as const },
  ...more,
});

let engine: VersionsEngine;
let comparison: VersionsComparison;
beforeAll(async () => {
  engine = new LocalVersions();
  comparison = await compared(engine);
});

async function rowsOf(outcome: ChangeOutcome, more: Partial<ChangeQuery> = {}) {
  const { total } = await engine.lines(query(outcome, more));
  return engine.lineRows(query(outcome, more), 0, total);
}

describe('two versions', () => {
  it('are counted row by row; a column that has moved is no change', () => {
    expect(comparison.lists).toEqual([
      {
        ...{ older: '上周', newer: '本周', rowsBefore: 3, rowsAfter: 3, rowsSame: 0 },
        ...{ changedCells: 2, addedColumns: ['备注'], removedColumns: [] },
        counts: { changed: 1, added: 1, removed: 1, perhaps: 0, spelling: 1 },
      },
    ]);
  });

  it('show a changed row with all its cells, old and new, and both places', async () => {
    const [row, ...others] = await rowsOf('changed');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      household: '红军村 测试甲',
      cells: [
        { column: '鉴定等级', before: 'A级', after: 'C级', spellingOnly: false },
        { column: '家庭人口', before: '3', after: '4', spellingOnly: false },
      ],
      older: { where: '上周!E2', place: { sheet: '上周', row: 1, column: 4 } },
      newer: { where: '本周!D3', place: { sheet: '本周', row: 2, column: 3 } },
    });
    expect(row!.sentence).toBe('鉴定等级：A级 → C级；家庭人口：3 → 4');
  });

  it('show what stands in a row that has come or gone, its certificate number masked', async () => {
    const [[added], [removed]] = [await rowsOf('added'), await rowsOf('removed')];
    expect([added!.older, added!.newer?.where]).toEqual([undefined, '本周!C4']);
    expect([removed!.newer, removed!.older?.where]).toEqual([undefined, '上周!C4']);
    expect(added!.cells).toContainEqual({
      ...{ column: '备注', before: '', after: '新增', spellingOnly: false },
    });
    expect(JSON.stringify([added, removed])).not.toMatch(/\d{15}/);
  });

  it('are narrowed by column, village and words', async () => {
    const { topics, villages } = await engine.lines(query('changed'));
    expect(topics.map(({ label, count }) => [label, count])).toEqual([
      ['鉴定等级', 1],
      ['家庭人口', 1],
    ]);
    expect(villages.map(({ label }) => label)).toEqual(['红军村']);
    expect(await rowsOf('changed', { topic: '家庭人口' })).toHaveLength(1);
    expect(await rowsOf('changed', { topic: '户主姓名' })).toEqual([]);
    expect(await rowsOf('added', { text: '测试丁 a级' })).toHaveLength(1);
    expect(await rowsOf('added', { text: '测试甲' })).toEqual([]);
  });
});

it('a version that is a file beside the workbook has no cell to jump to', async () => {
  const local = new LocalVersions();
  await readWorkbook(book(), local);
  const csv = LAST_WEEK.map((cells) => cells.join(',')).join('\n');
  await local.addFile('上周.csv', new Blob([csv]));
  const { sheets } = await local.sources({ day: DAY });
  const older = sheets.filter(({ file }) => file === '上周.csv').map(({ id }) => id);
  const { lists } = await local.compare({ ...REQUEST, older });
  expect(lists[0]).toMatchObject({ counts: { changed: 1, added: 1, removed: 1 } });
  const [row] = await local.lineRows(query('removed'), 0, 1);
  expect(row!.older!.place).toBeUndefined();
  expect(row!.older!.where).toMatch(/^《上周\.csv》/);
});

it('versions without a list in common are refused in a sentence, and what was compared stays', async () => {
  await expect(engine.compare({ ...REQUEST, older: [] })).rejects.toThrow(/没有找到住户名单.*。$/);
  expect((await engine.lines(query('changed'))).total).toBe(1);
});

it('a worker answers the same', async () => {
  const remote = new WorkerComparison<VersionsKind>(
    () =>
      new FakeWorker((port) => {
        serveEngine(port, new LocalVersions(), comparisonMethods);
      }),
  );
  expect(await compared(remote)).toEqual(comparison);
  expect(await remote.lineRows(query('changed'), 0, 1)).toEqual(await rowsOf('changed'));
  // Compared once more beside what is at hand, of the same reading.
  expect(await remote.compare({ ...REQUEST, older: REQUEST.newer })).toMatchObject({
    lists: [{ rowsSame: 3 }],
  });
  expect((await remote.lines(query('changed'))).total).toBe(0);
  remote.terminate();
});
