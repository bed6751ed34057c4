import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellChange, PlannedValue, SheetWrite } from '../../../src/domain/writePlan';
import { PlanRefused, Stopped } from '../../../src/workbook/port';
import { dataRow, planOf, sheetOf } from '../sheets';
import { openOffice, stateOf, type Opened } from './openOffice';

const DAY = 45_000;
const FORMATS = ['General', '@', 'yyyy-mm-dd', '0.00'] as const;

interface Cell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly format: (typeof FORMATS)[number];
}

const standing: fc.Arbitrary<Cell> = fc.record({
  value: fc.constantFrom<Cell['value']>(
    null,
    '张三',
    '007',
    '=1+1',
    "'单引号",
    4,
    45_001,
    true,
    '上午',
  ),
  format: fc.constantFrom(...FORMATS),
});
const planned = fc.constantFrom<PlannedValue>(
  null,
  '李四',
  '512229196807209015',
  '=A1',
  '@甲',
  "'甲",
  '2021-05',
  7,
  0.5,
  false,
  { kind: 'date', serial: DAY },
);
const grid = fc.array(fc.array(standing, { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 5,
});
const target = fc.record({
  row: fc.nat({ max: 7 }),
  column: fc.nat({ max: 4 }),
  after: planned,
  format: fc.constantFrom<CellChange['format']>('text', 'date', 'integer', 'decimal'),
});
const targets = fc.uniqueArray(target, {
  minLength: 1,
  maxLength: 8,
  selector: ({ row, column }) => row * 16 + column,
});

function openGrid(rows: readonly (readonly Cell[])[]): Opened {
  const opened = openOffice({ sheets: [{ name: '花名册' }, { name: '状态', rows: [['旧', 3]] }] });
  opened.model.edit('person', () => {
    const sheet = opened.model.sheet('花名册')!;
    rows.forEach((row, i) => {
      row.forEach(({ value, format }, j) => {
        sheet.cells.load(i, j, [[value]]);
        sheet.cells.setFormats({ top: i, left: j, bottom: i, right: j }, [[format]]);
      });
    });
    sheet.cells.loadFormula(0, 6, '=1+2', 3);
  });
  return opened;
}

function writesOf(
  rows: readonly (readonly Cell[])[],
  wanted: readonly {
    row: number;
    column: number;
    after: PlannedValue;
    format: CellChange['format'];
  }[],
): readonly SheetWrite[] {
  const changes = wanted.map(({ row, column, after, format }): CellChange => {
    const cell = rows[row]?.[column];
    const isDate =
      cell?.format === 'yyyy-mm-dd' && typeof cell.value === 'number' && cell.value >= 1;
    const before: PlannedValue = isDate
      ? { kind: 'date', serial: cell.value }
      : (cell?.value ?? null);
    return { row, column, before, after, format };
  });
  return [
    { kind: 'change-cells', sheet: '花名册', changes },
    {
      kind: 'create-sheet',
      content: sheetOf('清单', [dataRow('甲', 3, '=1'), dataRow('乙', null, true)]),
    },
    {
      kind: 'replace-sheet',
      content: sheetOf('状态', [dataRow('新', '3'), dataRow('行')], { visibility: 'very-hidden' }),
    },
  ];
}

describe('taking a write back', () => {
  it('gives the workbook as it was, to the last cell', async () => {
    await fc.assert(
      fc.asyncProperty(grid, targets, async (rows, wanted) => {
        const { workbook, model } = openGrid(rows);
        const before = stateOf(model);
        await workbook.apply(planOf(...writesOf(rows, wanted)));
        expect(stateOf(model)).not.toEqual(before);
        const [step] = await workbook.undoSteps();
        expect(step).toMatchObject({ sheets: ['清单', '花名册', '状态'] });
        await workbook.restore(step!.id);
        expect(stateOf(model)).toEqual(before);
        expect(await workbook.undoSteps()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses cells that were edited since by name, and changes nothing', async () => {
    const edits = fc.record({
      sheet: fc.constantFrom('花名册', '清单', '状态'),
      row: fc.nat({ max: 8 }),
      column: fc.nat({ max: 5 }),
      value: fc.constantFrom('改', 99),
    });
    await fc.assert(
      fc.asyncProperty(grid, targets, edits, async (rows, wanted, edit) => {
        const { workbook, model } = openGrid(rows);
        await workbook.apply(planOf(...writesOf(rows, wanted)));
        model.edit('person', () => {
          model.sheet(edit.sheet)!.cells.load(edit.row, edit.column, [[edit.value]]);
        });
        const edited = stateOf(model);
        const [step] = await workbook.undoSteps();
        const isOurs =
          edit.sheet === '清单' ||
          (edit.sheet === '状态' && edit.row + edit.column < 2) ||
          (edit.sheet === '花名册' &&
            wanted.some(({ row, column }) => row === edit.row && column === edit.column));
        const outcome = await workbook.restore(step!.id).catch((error: unknown) => error);
        expect(outcome instanceof PlanRefused).toBe(isOurs);
        if (outcome instanceof PlanRefused) {
          expect(outcome.message).toContain(`工作表“${edit.sheet}”`);
          expect(stateOf(model)).toEqual(edited);
          return;
        }
        const same = openGrid(rows);
        same.model.edit('person', () => {
          same.model.sheet(edit.sheet)!.cells.load(edit.row, edit.column, [[edit.value]]);
        });
        expect(stateOf(model)).toEqual(stateOf(same.model));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the workbook as it was when stopped or failing at any request', async () => {
    const rows = [[{ value: '张三', format: '@' }]] as const;
    const writes = writesOf(rows, [{ row: 0, column: 0, after: '李四', format: 'text' }]);
    const whole = openGrid(rows);
    await whole.workbook.apply(planOf(...writes));
    const requests = whole.counters.requests.length;
    const count = { stopped: 0, refused: 0 };
    for (let nth = 1; nth < requests; nth++) {
      const stopped = openGrid(rows);
      const before = stateOf(stopped.model);
      const controller = new AbortController();
      stopped.faults.beforeSync(nth, () => {
        controller.abort();
      });
      const outcome = await stopped.workbook
        .apply(planOf(...writes), undefined, controller.signal)
        .catch((error: unknown) => error);
      if (outcome !== undefined) {
        count.stopped++;
        expect(outcome).toBeInstanceOf(Stopped);
        expect(stateOf(stopped.model)).toEqual(before);
      }

      for (const afterActions of [0, 5, 40]) {
        const failing = openGrid(rows);
        const start = stateOf(failing.model);
        failing.faults.failSync(nth, { code: 'GeneralException', afterActions });
        const refused = await failing.workbook.apply(planOf(...writes)).catch((e: unknown) => e);
        if (refused === undefined) continue;
        count.refused++;
        expect(refused).toBeInstanceOf(PlanRefused);
        expect(stateOf(failing.model)).toEqual(start);
      }
    }
    expect(count.stopped).toBeGreaterThan(6);
    expect(count.refused).toBeGreaterThan(15);
  });

  it('keeps the way back to earlier writes when a later one fails', async () => {
    const rows = [[{ value: '张三', format: '@' }]] as const;
    const first = writesOf(rows, [{ row: 0, column: 0, after: '李四', format: 'text' }]);
    const second = planOf({
      kind: 'change-cells',
      sheet: '花名册',
      changes: [{ row: 0, column: 0, before: '李四', after: '王五', format: 'text' }],
    });
    let refusals = 0;
    for (let turn = 2; turn < 22; turn++) {
      const { workbook, model, faults } = openGrid(rows);
      const before = stateOf(model);
      await workbook.apply(planOf(...first));
      const written = stateOf(model);
      const afterActions = turn % 2 === 0 ? 0 : 12;
      faults.failSync(Math.floor(turn / 2), { code: 'GeneralException', afterActions });
      const refused = await workbook.apply(second).catch((error: unknown) => error);
      faults.clear();
      if (refused === undefined) continue;
      refusals++;
      expect(refused).toBeInstanceOf(PlanRefused);
      expect(stateOf(model)).toEqual(written);
      const [step, ...others] = await workbook.undoSteps();
      expect(others).toEqual([]);
      await workbook.restore(step!.id);
      expect(stateOf(model)).toEqual(before);
    }
    expect(refusals).toBeGreaterThan(5);
  });

  it('fails whole or can be done again, wherever Excel fails', async () => {
    const rows = [[{ value: '张三', format: '@' }]] as const;
    const writes = writesOf(rows, [{ row: 0, column: 0, after: '李四', format: 'text' }]);
    let failures = 0;
    for (let turn = 0; turn < 24; turn++) {
      const { workbook, model, faults } = openGrid(rows);
      const before = stateOf(model);
      await workbook.apply(planOf(...writes));
      const [step] = await workbook.undoSteps();
      const afterActions = turn % 3 === 0 ? 0 : (turn % 3) * 8;
      faults.failSync(1 + Math.floor(turn / 3), { code: 'GeneralException', afterActions });
      const outcome = await workbook.restore(step!.id).catch((error: unknown) => error);
      faults.clear();
      if (outcome instanceof PlanRefused) {
        failures++;
        expect(outcome.message).toMatch(/还原没有做完.*可以再还原一次。$/);
        await workbook.restore(step!.id);
      }
      expect(stateOf(model)).toEqual(before);
    }
    expect(failures).toBeGreaterThan(6);
  });
});
