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

describe.each<['check' | 'lists' | 'ledger', readonly string[] | undefined]>([
  ['check', ['finding-list', 'judgement-list']],
  ['lists', undefined],
  ['ledger', ['rectification-ledger']],
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
    const { sheets } = await engine.plan('lists', ['grade-cd-list']);
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
    const sheets = await engine.generatedSheets();
    expect(sheets).toContainEqual({ id: 'grade-cd-list', name: 'C、D级农户名单' });
    await expect(engine.plan('lists', ['花名册'])).rejects.toThrow(/没有名为“花名册”的生成表/);
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
