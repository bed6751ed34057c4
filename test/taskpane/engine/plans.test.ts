import { describe, expect, test } from 'vitest';
import type { WritePlan } from '../../../src/domain/writePlan';
import { checkWorkbooks } from '../../../src/jobs/checkWorkbooks';
import { generateSheets, receiptOf } from '../../../src/jobs/generateSheets';
import { defaultProfile } from '../../../src/policy/profiles';
import type { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { fetchPlan } from '../../../taskpane/engine/feed';
import { checkedEngine, LOOK_BACK, openSample, REQUEST } from './engines';

/** What the command line plans over the same workbook. */
async function planned(workbook: OpenMemoryWorkbook, only?: readonly string[]) {
  const checked = await checkWorkbooks({
    workbooks: [workbook],
    profile: defaultProfile,
    day: REQUEST.day,
  });
  return generateSheets(checked, workbook, only);
}

/** With every row spelled: some rows of a plan work out their cells when they are asked. */
const spelled = (plan: WritePlan): WritePlan => ({
  ...plan,
  writes: plan.writes.map((write) =>
    write.kind === 'change-cells'
      ? write
      : {
          ...write,
          content: {
            ...write.content,
            rows: write.content.rows.map(({ look, cells }) => ({ look, cells })),
          },
        },
  ),
});

describe.each<['check' | 'lists' | 'ledger' | 'summary', readonly string[] | undefined]>([
  ['check', ['finding-list', 'judgement-list']],
  ['lists', undefined],
  ['ledger', ['rectification-ledger', 'rectification-progress', 'rectification-summary']],
  ['summary', ['summary']],
])('the plan of %s', (job, sheets) => {
  test('is that of the command line, sentence for sentence and cell for cell', async () => {
    const workbook = await openSample(LOOK_BACK);
    const engine = await checkedEngine(workbook);
    const preview = await engine.plan(job);
    const { plan, notes } = await planned(workbook, sheets);
    expect(preview.sentences).toEqual(receiptOf(plan));
    expect(preview.notes).toEqual(notes);
    const madeFrom = ['回头看台账'];
    expect(await fetchPlan(engine)).toEqual({ ...spelled(plan), madeFrom });
  });

  test('once applied has nothing left to write', async () => {
    const workbook = await openSample(LOOK_BACK);
    const engine = await checkedEngine(workbook);
    await engine.plan(job);
    await workbook.apply(await fetchPlan(engine));
    const again = await checkedEngine(workbook);
    expect(await again.plan(job)).toEqual({
      empty: true,
      sentences: ['各表都已是最新，没有改动任何单元格。'],
      notes: [],
      sheets: [],
    });
  });
});

describe('a preview', () => {
  test('shows new sheets with their first rows, and the tool’s own memory apart', async () => {
    const engine = await checkedEngine(await openSample(LOOK_BACK));
    const { sheets } = await engine.plan('lists', { only: ['grade-cd-list'] });
    expect(sheets.map(({ name, kind, internal }) => [name, kind, internal])).toEqual([
      ['C、D级农户名单', 'create', false],
      ['_anju_state', 'create', true],
    ]);
    const [list, memory] = sheets;
    expect(list!.firstRows[0]![0]).toBe('C、D级农户名单');
    expect(list!.rows).toBeGreaterThan(0);
    expect(list!.firstRows.some((row) => row.includes('户主姓名'))).toBe(true);
    expect(memory!.firstRows).toEqual([]);
  });

  test('shows changes before and after', async () => {
    const workbook = await openSample(LOOK_BACK);
    const first = await checkedEngine(workbook);
    await first.plan('check');
    await workbook.apply(await fetchPlan(first));
    const later = await checkedEngine(workbook, { ...REQUEST, day: '2024-10-09' });
    const preview = await later.plan('check');
    const changed = preview.sheets.find(({ name }) => name === '初判结果')!;
    expect(changed).toMatchObject({ kind: 'change', internal: false, changedCells: 1 });
    expect(changed.changes[0]!.before).toContain('2024-10-08');
    expect(changed.changes[0]!.after).toContain('2024-10-09');
  });

  test('knows every generated sheet, and refuses others by name', async () => {
    const engine = await checkedEngine(await openSample(LOOK_BACK));
    const sheets = await engine.generatedSheets(undefined);
    expect(sheets).toContainEqual({ id: 'grade-cd-list', name: 'C、D级农户名单' });
    await expect(engine.plan('lists', { only: ['花名册'] })).rejects.toThrow(
      /没有名为“花名册”的生成表/,
    );
  });
});

describe('the rules', () => {
  test('are listed with their findings and explained with their clause', async () => {
    const engine = await checkedEngine(await openSample(LOOK_BACK));
    const rules = await engine.rules();
    expect(rules.map(({ id }) => id)).toEqual(defaultProfile.rules.map(({ id }) => id));
    const { total } = await engine.findings({ groupBy: 'none' });
    expect(rules.reduce((sum, { findings }) => sum + findings, 0)).toBe(total);
    for (const { id } of rules) {
      const page = await engine.rule(id);
      expect(page.message).not.toMatch(/[{}]/);
      expect(page.clause.text).not.toBe('');
    }
    await expect(engine.rule('no-such-rule')).rejects.toThrow(/没有规则“no-such-rule”/);
  });
});

describe('the plan of 抽查', () => {
  test('draws as many as the form says, and the same again from the same seed', async () => {
    const workbook = await openSample(LOOK_BACK);
    const engine = await checkedEngine(workbook);
    const answers = { size: '12', share: ' ', seed: '20240911', county: true };
    await engine.plan('draw', { answers });
    await workbook.apply(await fetchPlan(engine));
    const [list] = (await workbook.readSheets()).filter(({ name }) => name === '抽查名单');
    const drawn = list!.rows.filter((row) => row.includes('县级抽查'));
    expect(drawn).toHaveLength(12);
    const again = await checkedEngine(workbook);
    expect((await again.plan('draw', { answers })).empty).toBe(true);
  });

  test('is refused in words where the form does not say how many', async () => {
    const engine = await checkedEngine(await openSample(LOOK_BACK));
    await expect(engine.plan('draw', { answers: {} })).rejects.toThrow(/请写明抽多少/);
  });
});

describe('the plan of 户籍变动', () => {
  test('is empty once it is applied', async () => {
    const workbook = await openSample(LOOK_BACK);
    const engine = await checkedEngine(workbook);
    expect((await engine.plan('status')).sentences).toContainEqual(
      expect.stringContaining('新建“已死亡销户名单”'),
    );
    await workbook.apply(await fetchPlan(engine));
    expect((await (await checkedEngine(workbook)).plan('status')).empty).toBe(true);
  });
});
