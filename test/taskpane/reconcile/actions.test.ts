import { beforeEach, describe, expect, it } from 'vitest';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { createPane, type PaneModel } from '../../../taskpane/app/createPane';
import { LocalEngine } from '../../../taskpane/engine/localEngine';
import { LocalReconcile } from '../../../taskpane/engine/reconcile/localReconcile';
import { LocalVersions } from '../../../taskpane/engine/versions/localVersions';
import type { LineRow, Outcome } from '../../../taskpane/engine/reconcile/reconcileEngine';
import { listOf } from '../../../taskpane/reconcile/outcomes';
import { RECONCILE_KEY } from '../../../taskpane/settings-store/reconcileSetting';
import { zh } from '../../../taskpane/texts/zh';
import { sampleTables } from '../engine/engines';
import { allLines, BIG, sampleFile } from './engines';

const NOW = new Date(2024, 9, 12, 9, 30);

let workbook: OpenMemoryWorkbook;
let pane: PaneModel;
let reconcile: LocalReconcile;

/** A pane over a workbook, as if it had just been opened. */
async function openPane(): Promise<void> {
  reconcile = new LocalReconcile();
  let person = '';
  pane = createPane({
    workbook,
    engine: new LocalEngine(),
    reconcile: () => Promise.resolve(reconcile),
    versions: () => Promise.resolve(new LocalVersions()),
    texts: zh,
    person: {
      read: () => person,
      keep: (name) => {
        person = name;
      },
    },
    now: () => NOW,
    fetchSample: () => sampleFile(BIG),
  });
  await pane.open();
}

beforeEach(async () => {
  workbook = new OpenMemoryWorkbook(BIG, await sampleTables(BIG), () => NOW);
  await openPane();
});

const state = () => pane.store.state().reconcile;
const actions = () => pane.actions.reconcile;
const counts = (pair = 0) => state().comparison!.pairs[pair]!.counts;

async function lines(outcome: Outcome): Promise<readonly LineRow[]> {
  return allLines(reconcile, listOf(0, outcome));
}

async function comparePane(): Promise<void> {
  await actions().prepare();
  expect(await actions().compare()).toBe(true);
}

describe('the comparison in the pane', () => {
  it('reads first, compares what is ticked, and remembers when', async () => {
    await actions().prepare();
    expect(state().sources?.sheets).toHaveLength(4);
    expect(state().comparison).toBeUndefined();
    expect(await actions().compare()).toBe(true);
    expect(state().comparison?.pairs).toHaveLength(3);
    expect(state().kept.last).toBe(NOW.toISOString());
    expect(pane.store.state().notice).toBe(zh.reconcile.compared(3, 75));
    await openPane();
    await actions().prepare();
    expect(state().kept.last).toBe(NOW.toISOString());
  });

  it('leaves out what is not ticked, also next time', async () => {
    await actions().prepare();
    await actions().tick(state().sources!.sheets[2]!, false);
    await actions().compare();
    expect(state().comparison?.pairs).toHaveLength(1);
    await openPane();
    await comparePane();
    expect(state().comparison?.pairs).toHaveLength(1);
  });

  it('takes and forgets the system that a person names', async () => {
    await actions().prepare();
    const [sheet] = state().sources!.sheets;
    await actions().nameSystem(sheet!, 'H');
    await actions().compare();
    expect(state().comparison?.systems[0]!.system).toBe('“回头看”工作模块');
    await actions().nameSystem(sheet!, undefined);
    expect(state().kept.systems).toEqual({});
  });

  it('says in a sentence that one list is too few, and keeps what was compared', async () => {
    await comparePane();
    for (const sheet of state().sources!.sheets.slice(1)) await actions().tick(sheet, false);
    expect(await actions().compare()).toBe(false);
    expect(pane.store.state().error?.sentence).toMatch(/比对至少要两份/);
    expect(state().comparison?.pairs).toHaveLength(3);
  });

  it('reads files beside the workbook again with it, under names of their own', async () => {
    await actions().prepare();
    const file = new File([await sampleFile('三年行动档案.xlsx')], BIG);
    await actions().addFiles([file]);
    const name = BIG.replace('.xlsx', '（2）.xlsx');
    expect(state().files).toEqual([name]);
    await actions().compare();
    await actions().compare();
    expect(state().sources?.sheets.some((sheet) => sheet.file === name)).toBe(true);
    await actions().removeFile(name);
    expect(state().files).toEqual([]);
  });

  it('refuses a file that is no table and keeps the others', async () => {
    await actions().prepare();
    const picture = new File([new Uint8Array([137, 80, 78, 71, 0])], '照片.png');
    expect(await actions().addFiles([picture])).toBe(false);
    expect(pane.store.state().error?.sentence).toContain('照片.png');
    expect(state().files).toEqual([]);
  });
});

describe('an answer', () => {
  it('needs a name, counts at once, is remembered, and can be taken back', async () => {
    await comparePane();
    const before = counts().candidates;
    const [line] = await lines('candidates');
    await actions().answer(line!, true);
    expect(counts().candidates).toBe(before);
    await pane.actions.changeTown({ person: '测试员' });
    expect(await actions().answer(line!, true)).toBe(true);
    expect(counts().candidates).toBe(before - 1);
    await openPane();
    await comparePane();
    expect(counts().candidates).toBe(before - 1);
    const [decision] = state().kept.decisions;
    expect(decision).toMatchObject({ same: true, person: '测试员', date: '2024-10-12' });
    expect(JSON.stringify(decision!.names)).not.toMatch(/\d{15}/);
    await actions().withdraw(decision!);
    expect(counts().candidates).toBe(before);
  });
});

describe('the sheets', () => {
  it('hold which side is right, are written, found again, and taken back', async () => {
    await comparePane();
    const [line] = await lines('different');
    await actions().choose(line!.difference!, '乙');
    await actions().choose(line!.difference!, '甲');
    expect(state().kept.choices).toEqual([{ key: line!.difference, truth: '甲' }]);
    const before = await workbook.readSheets();
    expect(await actions().planSheets(false)).toBe(true);
    expect(pane.store.state().page).toEqual({ id: 'write' });
    expect(await pane.actions.confirmWriting()).toBe(true);
    const written = await workbook.readSheets();
    const list = written.find(({ name }) => name === '差异清单')!;
    const truth = list.rows.find((row) => row.includes('以何为准'))!.indexOf('以何为准');
    expect(list.rows.filter((row) => row[truth] === '甲')).toHaveLength(1);
    expect(await actions().planSheets(false)).toBe(true);
    expect(pane.store.state().writing?.preview.empty).toBe(true);
    expect(state().sources?.sheets.filter(({ isOwn }) => isOwn).length).toBeGreaterThan(2);
    expect(await pane.actions.restore()).toBe(true);
    const names = (await workbook.readSheets()).map(({ name }) => name);
    expect(names).toEqual(before.map(({ name }) => name));
  });

  it('come with the agreed values beside the lists where a person wants them', async () => {
    await comparePane();
    const line = (await lines('different')).find(({ topic }) => topic === '家庭人口');
    await actions().choose(line!.difference!, '乙');
    await actions().planSheets(true);
    const { sheets } = pane.store.state().writing!.preview;
    expect(sheets.find(({ name }) => name === '核验APP')).toMatchObject({ kind: 'change' });
    await actions().planSheets(false);
    const names = pane.store.state().writing!.preview.sheets.map(({ name }) => name);
    expect(names).not.toContain('核验APP');
  });

  it('are planned anew when the workbook changed under the preview', async () => {
    await comparePane();
    await actions().planSheets(false);
    pane.store.dispatch({ kind: 'sheet-changed', sheet: '核验APP' });
    expect(state().changedSheets).toEqual(['核验APP']);
    expect(await pane.actions.confirmWriting()).toBe(true);
    expect(pane.store.state().writing?.stage).toBe('preview');
    expect(pane.store.state().notice).toBe(zh.shell.previewedAgain);
    expect(state().changedSheets).toEqual([]);
    expect(await pane.actions.confirmWriting()).toBe(true);
    expect(pane.store.state().writing?.stage).toBe('written');
  });
});

it('keeps aside what cannot be read of earlier comparisons, and says so', async () => {
  await workbook.keepSetting(RECONCILE_KEY, '{"version":9}');
  await actions().prepare();
  expect(pane.store.state().error?.sentence).toBe(zh.reconcile.keptUnreadable);
  expect(await workbook.setting(`${RECONCILE_KEY}.unreadable`)).toBe('{"version":9}');
});
