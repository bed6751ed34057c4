import { describe, expect, it } from 'vitest';
import { TOWN_KEY, UNREADABLE_TOWN_KEY } from '../../../taskpane/settings-store/townSetting';
import type { PaneModel } from '../../../taskpane/app/createPane';
import { HOUSEHOLDS, paneUnderTest } from './paneUnderTest';

const names = async (workbook: { readSheets: () => Promise<readonly { name: string }[]> }) =>
  (await workbook.readSheets()).map(({ name }) => name);

async function firstFixable({ services: { engine } }: PaneModel): Promise<number> {
  for (let index = 0; ; index += 1) {
    if ((await engine.finding(index)).alike > 0) return index;
  }
}

describe('checking', () => {
  it('shows households and findings, and when the workbook was read', async () => {
    const { pane } = await paneUnderTest();
    expect(await pane.actions.check()).toBe(true);
    const { overview, checkedAt, phase, generation } = pane.store.state();
    expect(overview?.households).toBe(119);
    expect(overview?.day).toBe('2024-10-12');
    expect(checkedAt).toBeDefined();
    expect(phase).toEqual({ kind: 'idle' });
    expect(generation).toBe(1);
  });

  it('refuses to do two things at once', async () => {
    const { pane } = await paneUnderTest();
    const first = pane.actions.check();
    expect(await pane.actions.check()).toBe(false);
    expect(await first).toBe(true);
    expect(pane.store.state().generation).toBe(1);
  });

  it('can be stopped, and then the check before it stands', async () => {
    const { pane } = await paneUnderTest();
    const checking = pane.actions.check();
    pane.actions.stop();
    expect(await checking).toBe(false);
    expect(pane.store.state()).toMatchObject({ overview: undefined, error: undefined });
    expect(pane.store.state().notice).toMatch(/停止/);
  });

  it('is out of date once somebody types', async () => {
    const { pane, workbook } = await paneUnderTest();
    await pane.actions.check();
    workbook.edit(HOUSEHOLDS, 20, 3, '改了');
    expect(pane.store.state().changedSheets).toEqual([HOUSEHOLDS]);
    await pane.actions.check();
    expect(pane.store.state().changedSheets).toEqual([]);
  });
});

describe('writing', () => {
  it('previews first, writes on the word, and takes back', async () => {
    const { pane, workbook } = await paneUnderTest();
    const before = await workbook.readSheets();
    await pane.actions.runJob('lists');
    expect(pane.store.state()).toMatchObject({
      page: { id: 'write' },
      writing: { job: 'lists', stage: 'preview' },
    });
    expect(await workbook.readSheets()).toEqual(before);

    expect(await pane.actions.confirmWriting()).toBe(true);
    expect(await names(workbook)).toContain('整改台账');
    expect(pane.store.state().writing?.stage).toBe('written');
    expect(pane.store.state().undoSteps).toHaveLength(1);

    expect(await pane.actions.restore()).toBe(true);
    expect(await workbook.readSheets()).toEqual(before);
    expect(pane.store.state()).toMatchObject({ writing: { stage: 'taken-back' }, undoSteps: [] });
  });

  it('plans the second run over what the first one wrote', async () => {
    const { pane } = await paneUnderTest();
    await pane.actions.runJob('lists');
    await pane.actions.confirmWriting();
    await pane.actions.runJob('lists');
    expect(pane.store.state().error).toBeUndefined();
    const kinds = pane.store.state().writing?.preview.sheets.map(({ kind }) => kind) ?? [];
    expect(kinds).not.toContain('create');
  });

  it('previews again instead of writing what was planned for other contents', async () => {
    const { pane, workbook } = await paneUnderTest();
    await pane.actions.runJob('lists');
    workbook.edit(HOUSEHOLDS, 20, 4, '改了名');
    const before = await names(workbook);
    expect(await pane.actions.confirmWriting()).toBe(true);
    expect(await names(workbook)).toEqual(before);
    const { notice, writing, page, changedSheets } = pane.store.state();
    expect(notice).toMatch(/还没有写入.*再看一遍/);
    expect({ stage: writing?.stage, page, changedSheets }).toEqual({
      stage: 'preview',
      page: { id: 'write' },
      changedSheets: [],
    });
    await pane.actions.confirmWriting();
    expect(await names(workbook)).toContain('整改台账');
  });

  it('says every time why it cannot preview again', async () => {
    const { pane, workbook } = await paneUnderTest();
    await pane.actions.runJob('lists');
    for (let column = 0; column < 60; column += 1) {
      for (const row of [2, 3]) workbook.edit(HOUSEHOLDS, row, column, null);
    }
    for (let press = 0; press < 2; press += 1) {
      expect(await pane.actions.confirmWriting()).toBe(false);
      expect(pane.store.state().error?.sentence).toMatch(/没有找到住户名单/);
    }
  });

  it('previews again instead of writing nothing when a check came in between', async () => {
    const { pane, workbook } = await paneUnderTest();
    await pane.actions.runJob('lists');
    await pane.actions.recheck();
    expect(await pane.actions.confirmWriting()).toBe(true);
    expect(pane.store.state().notice).toMatch(/还没有写入.*再看一遍/);
    expect(await names(workbook)).not.toContain('整改台账');
    await pane.actions.confirmWriting();
    expect(await names(workbook)).toContain('整改台账');
  });

  it('never puts a fix where other contents stand by now', async () => {
    const { pane, workbook } = await paneUnderTest();
    await pane.actions.check();
    const fixable = await firstFixable(pane);
    await pane.actions.fix([fixable]);
    expect(pane.store.state().writing?.stage).toBe('preview');
    workbook.edit(HOUSEHOLDS, 20, 4, '改了名');
    const before = await workbook.readSheets();
    await pane.actions.confirmWriting();
    expect(await workbook.readSheets()).toEqual(before);
    expect(pane.store.state().notice).toMatch(/没有写入.*一键修改/);
    expect(await pane.actions.confirmWriting()).toBe(false);
  });

  it('writes nothing twice for one preview', async () => {
    const { pane } = await paneUnderTest();
    await pane.actions.runJob('ledger');
    await pane.actions.confirmWriting();
    expect(await pane.actions.confirmWriting()).toBe(false);
  });

  it('says in a sentence why a write is refused, and writes nothing', async () => {
    const { pane, workbook } = await paneUnderTest();
    await pane.actions.runJob('lists');
    await pane.actions.confirmWriting();
    workbook.edit('整改台账', 4, 1, '另一个人');
    expect(await pane.actions.restore()).toBe(false);
    expect(pane.store.state().error?.sentence).toMatch(/整改台账.*。$/s);
    expect(pane.store.state().undoSteps).toHaveLength(1);
  });

  it('remembers each form as it was last sent off', async () => {
    const { pane } = await paneUnderTest();
    const choices = { answers: { size: '12' } };
    await pane.actions.runJob('draw', choices);
    await pane.actions.runJob('status');
    expect(pane.store.state().forms).toEqual({ draw: { choices } });
  });

  it('opens pages for jobs that write nothing', async () => {
    const { pane } = await paneUnderTest();
    await pane.actions.runJob('explain');
    expect(pane.store.state().page).toEqual({ id: 'rules' });
    await pane.actions.runJob('sample');
    expect(pane.store.state().page).toEqual({ id: 'sample' });
  });
});

describe('the sample', () => {
  it('goes into an empty workbook and is recognised there', async () => {
    const { pane } = await paneUnderTest('empty');
    await pane.actions.planSample();
    expect(await pane.actions.confirmWriting()).toBe(true);
    await pane.actions.check();
    expect(pane.store.state().overview?.households).toBe(119);
  });

  it('refuses in words where its names are taken', async () => {
    const { pane } = await paneUnderTest();
    expect(await pane.actions.planSample()).toBe(false);
    expect(pane.store.state().error?.sentence).toContain(`“${HOUSEHOLDS}”`);
    expect(pane.store.state().page.id).toBe('overview');
  });
});

describe('what the town decides', () => {
  it('is kept in the workbook once the check went through with it', async () => {
    const { pane, workbook, person } = await paneUnderTest();
    await pane.actions.check();
    expect(await pane.actions.changeTown({ day: '2024-10-20', person: '子资料员' })).toBe(true);
    expect(pane.store.state().overview?.day).toBe('2024-10-20');
    const text = await workbook.setting(TOWN_KEY);
    expect(text).toContain('2024-10-20');
    expect(text).not.toContain('子资料员');
    expect(person.name).toBe('子资料员');
  });

  it('is not kept when the check refuses it', async () => {
    const { pane, workbook } = await paneUnderTest();
    await pane.actions.check();
    const profile = { extends: 'no-such-profile', id: 'own', title: '本镇方案' };
    expect(await pane.actions.changeTown({ profile })).toBe(false);
    expect(pane.store.state().town.profile).toBeUndefined();
    expect(await workbook.setting(TOWN_KEY)).toBeUndefined();
    expect(pane.store.state().error?.sentence).toMatch(/。$/);
  });

  it('is not kept when the person stops the check with it', async () => {
    const { pane, workbook } = await paneUnderTest();
    await pane.actions.check();
    const { generation } = pane.store.state();
    const changing = pane.actions.changeTown({ day: '2024-10-20' });
    expect(pane.store.state().phase).toMatchObject({ task: 'checking', canStop: true });
    pane.actions.stop();
    expect(await changing).toBe(false);
    expect(pane.store.state()).toMatchObject({ generation, error: undefined });
    expect(pane.store.state().town.day).toBeUndefined();
    expect(pane.store.state().notice).toMatch(/停止/);
    expect(await workbook.setting(TOWN_KEY)).toBeUndefined();
  });

  it('exempts a finding for a reason and asks again when that is withdrawn', async () => {
    const { pane } = await paneUnderTest();
    await pane.actions.check();
    await pane.actions.changeTown({ person: '子资料员' });
    const { engine } = pane.services;
    const rows = await engine.findingRows({ groupBy: 'none' }, 0, 100);
    const index = rows.find(({ canExempt }) => canExempt)!.index;
    expect(await pane.actions.exempt(index, '已核对户口簿')).toBe(true);
    expect(pane.store.state().overview?.exempted).toBe(1);
    const [exemption] = pane.store.state().town.exemptions;
    expect(exemption).toMatchObject({ person: '子资料员', reason: '已核对户口簿' });
    await pane.actions.withdrawExemption(exemption!);
    expect(pane.store.state().overview?.exempted).toBe(0);
  });

  it('is kept aside and said when it cannot be read', async () => {
    const { pane, workbook } = await paneUnderTest();
    await workbook.keepSetting(TOWN_KEY, '{"version":1,"exem');
    await pane.open();
    expect(pane.store.state().error?.sentence).toMatch(/设置和豁免读不出来/);
    await pane.actions.changeTown({ day: '2024-10-20' });
    expect(await workbook.setting(UNREADABLE_TOWN_KEY)).toBe('{"version":1,"exem');
  });
});

describe('stepping through the findings', () => {
  it('checks first, reveals each cell, and stops at the end', async () => {
    const { pane, workbook } = await paneUnderTest();
    expect(await pane.actions.stepFinding(1)).toBe(true);
    expect(pane.store.state()).toMatchObject({
      page: { id: 'findings' },
      findings: { position: 0 },
    });
    expect(workbook.lastRevealed?.sheet).toBe(HOUSEHOLDS);
    await pane.actions.stepFinding(-1);
    expect(pane.store.state().findings.position).toBe(0);
    expect(pane.store.state().notice).toBe('已是第一个问题。');
  });

  it('shows the household of the selected row, and says when there is none', async () => {
    const { pane, workbook } = await paneUnderTest();
    workbook.select({ sheet: HOUSEHOLDS, row: 20, column: 3 });
    await pane.actions.checkHousehold();
    expect(pane.store.state().household?.village).toBe('红军村');
    workbook.select({ sheet: HOUSEHOLDS, row: 0, column: 0 });
    await pane.actions.checkHousehold();
    expect(pane.store.state()).toMatchObject({ household: undefined, page: { id: 'household' } });
  });
});
