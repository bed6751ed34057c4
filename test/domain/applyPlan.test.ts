import { describe, expect, it } from 'vitest';
import { applyWrites } from '../../src/domain/applyPlan';
import { tableOf } from '../../src/domain/rawTable';
import type { CellChange, PlannedValue, SheetContent } from '../../src/domain/writePlan';

const list = tableOf('名单', [
  ['姓名', '等级'],
  ['测试甲', 'C'],
]);
const other = tableOf('备注', [['无']]);

const content = (name: string, cells: readonly PlannedValue[]): SheetContent => ({
  name,
  visibility: 'visible',
  columns: cells.map(() => ({ width: 10, format: 'text' })),
  rows: [{ look: 'title', cells }],
  mergedRows: [0],
  firstDataRow: 1,
  frozenColumns: 0,
  pageBreaksBefore: [],
});

const change = (row: number, column: number, after: PlannedValue): CellChange => ({
  ...{ row, column, after },
  before: null,
  format: 'text',
});

describe('tables after a plan', () => {
  it('hold changed cells, and rows and columns beyond the old end', () => {
    const changes = [change(1, 1, 'D'), change(3, 2, '新')];
    const [after, untouched] = applyWrites(
      [list, other],
      [{ kind: 'change-cells', sheet: '名单', changes }],
      '表.xlsx',
    );
    expect(after?.rows).toEqual([['姓名', '等级'], ['测试甲', 'D'], [], [null, null, '新']]);
    expect(untouched).toBe(other);
    expect(list.rows[1]).toEqual(['测试甲', 'C']);
  });

  it('hold new sheets last and replaced ones in their place, empty text as no value', () => {
    const after = applyWrites(
      [list, other],
      [
        { kind: 'create-sheet', content: content('新表', ['题', '']) },
        { kind: 'replace-sheet', content: content('名单', ['改']) },
      ],
      '表.xlsx',
    );
    expect(after.map(({ name, rows }) => [name, rows])).toEqual([
      ['名单', [['改']]],
      ['备注', [['无']]],
      ['新表', [['题', null]]],
    ]);
    expect(after[2]).toMatchObject({
      workbook: '表.xlsx',
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
  });

  it('keep the formulas beside a written cell and lose the one under it', () => {
    const formulas = new Map([
      [0, [1]],
      [1, [0, 1]],
    ]);
    const write = (row: number, column: number) =>
      applyWrites(
        [{ ...list, formulas }],
        [{ kind: 'change-cells', sheet: '名单', changes: [change(row, column, 'D')] }],
        '',
      )[0]?.formulas;
    expect([...(write(1, 1) ?? [])]).toEqual([
      [0, [1]],
      [1, [0]],
    ]);
    expect([...(write(0, 1) ?? [])]).toEqual([[1, [0, 1]]]);
    expect(write(0, 0)).toBe(formulas);
  });
});
