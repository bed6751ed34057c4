import { describe, expect, it } from 'vitest';
import { FunctionCells, type Invoke } from '../../../workbench/formulas/functionCells';
import { readCall } from '../../../workbench/formulas/readCall';
import { areaOf } from '../../../workbench/model/area';
import { WorkbookModel } from '../../../workbench/model/workbookModel';

const UPPER = { id: 'UPPER', name: 'UPPER', parameters: [{ dimensionality: 'matrix' }, {}] };

/** Answers each cell in capitals; blanks stay blank. */
const upper: Invoke = (_id, [rows]) =>
  Promise.resolve({
    ok: true,
    value: (rows as unknown[][]).map((row) => row.map((value) => String(value).toUpperCase())),
  });

function book(invoke: Invoke = upper) {
  const model = new WorkbookModel();
  const sheet = model.addSheet('户 表');
  const other = model.addSheet('结果');
  model.edit('person', () => {
    sheet.cells.load(0, 0, [['a'], ['b'], [null], ['d']]);
  });
  const calls: unknown[][] = [];
  const cells = new FunctionCells(model, 'ANJU', [UPPER], (id, args, address) => {
    calls.push([id, args, address]);
    return invoke(id, args, address);
  });
  const type = (target: typeof sheet, row: number, column: number, text: string): void => {
    model.edit('person', () => {
      target.cells.write(areaOf(row, column), [[text]]);
    });
  };
  return { model, sheet, other, calls, cells, type };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const column = (sheet: ReturnType<typeof book>['sheet'], index: number, rows = 4) =>
  Array.from({ length: rows }, (_, row) => sheet.cells.text(row, index));

describe('a formula that calls the add-in', () => {
  it('waits with #BUSY! and then spills', async () => {
    const { sheet, type } = book();
    type(sheet, 0, 2, '=ANJU.UPPER(A1:A4)');
    expect(sheet.cells.text(0, 2)).toBe('#BUSY!');
    await settled();
    expect(column(sheet, 2)).toEqual(['A', 'B', '', 'D']);
  });

  it('hands over rows of values, blanks as empty text and omitted arguments as null', async () => {
    const { sheet, type, calls } = book();
    type(sheet, 0, 2, '=anju.upper($A$1:$A$3)');
    await settled();
    expect(calls).toEqual([['UPPER', [[['a'], ['b'], ['']], null], "'户 表'!C1"]]);
  });

  it('reads other sheets and cuts whole columns to the part in use', async () => {
    const { other, type, calls } = book();
    type(other, 0, 0, "=ANJU.UPPER('户 表'!A:A)");
    await settled();
    expect(calls[0]![1]).toEqual([[['a'], ['b'], [''], ['d']], null]);
    expect(column(other, 0)).toEqual(['A', 'B', '', 'D']);
  });

  it('says #SPILL! where something stands in the way, and spills when it is gone', async () => {
    const { sheet, type } = book();
    type(sheet, 2, 2, '挡住');
    type(sheet, 0, 2, '=ANJU.UPPER(A1:A4)');
    await settled();
    expect(column(sheet, 2)).toEqual(['#SPILL!', '', '挡住', '']);
    type(sheet, 2, 2, '');
    await settled();
    expect(column(sheet, 2)).toEqual(['A', 'B', '', 'D']);
  });

  it('is computed again when what it refers to changes, and only then', async () => {
    const { sheet, type, calls } = book();
    type(sheet, 0, 2, '=ANJU.UPPER(A1:A2)');
    await settled();
    type(sheet, 1, 0, 'x');
    await settled();
    expect(column(sheet, 2, 2)).toEqual(['A', 'X']);
    type(sheet, 2, 0, 'y');
    await settled();
    expect(calls).toHaveLength(2);
  });

  it('does not show a late answer to an earlier call', async () => {
    const answers: ((text: string) => void)[] = [];
    const { sheet, type } = book(
      () =>
        new Promise((resolve) => {
          answers.push((value) => {
            resolve({ ok: true, value });
          });
        }),
    );
    type(sheet, 0, 2, '=ANJU.UPPER(A1)');
    type(sheet, 0, 0, 'z');
    answers[1]!('新');
    await settled();
    answers[0]!('旧');
    await settled();
    expect(sheet.cells.text(0, 2)).toBe('新');
  });

  it('is forgotten when the person types over it', async () => {
    const { sheet, type, calls } = book();
    type(sheet, 0, 2, '=ANJU.UPPER(A1:A4)');
    await settled();
    type(sheet, 0, 2, '手工');
    type(sheet, 0, 0, 'q');
    await settled();
    expect(column(sheet, 2)).toEqual(['手工', '', '', '']);
    expect(calls).toHaveLength(1);
  });

  it.each([
    ['=ANJU.NOSUCH(A1)', '#NAME?'],
    ['=ANJU.UPPER(没有的表!A1)', '#REF!'],
    ['=ANJU.UPPER(SUM(A1))', '#NAME?'],
  ])('%s answers %s', async (formula, code) => {
    const { sheet, type } = book();
    type(sheet, 0, 2, formula);
    await settled();
    expect(sheet.cells.text(0, 2)).toBe(code);
  });

  it.each([
    [1, '#N/A'],
    [2, '#VALUE!'],
    [5, '#DIV/0!'],
    [7, '#VALUE!'],
  ])('shows error %i as %s', async (errorCode, code) => {
    const { sheet, type } = book(() => Promise.resolve({ ok: false, value: '', errorCode }));
    type(sheet, 0, 2, '=ANJU.UPPER(A1)');
    await settled();
    expect(sheet.cells.text(0, 2)).toBe(code);
  });

  it('leaves formulas of Excel itself alone', () => {
    const { cells } = book();
    expect(['=SUM(A1)', '=ANJU.X(A1)', '=IF(A1,anju.x(B1),0)'].map(cells.owns)).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('readCall', () => {
  it.each([
    ['=ANJU.F()', []],
    ['=ANJU.F(A1, "a,b", 3)', ['A1', 'a,b', 3]],
    ['=ANJU.F(A1,,TRUE)', ['A1', undefined, true]],
    ["=ANJU.F('一,二'!A1:B2)", ["'一,二'!A1:B2"]],
    ['=ANJU.F("说""好""")', ['说"好"']],
    ['=ANJU.F(-1.5)', [-1.5]],
  ])('%s', (formula, wanted) => {
    const call = readCall(formula, 'ANJU')!;
    const given = call.arguments.map((each) => {
      if (each.kind === 'omitted') return undefined;
      return each.kind === 'constant' ? each.value : each.address;
    });
    expect(given).toEqual(wanted);
  });

  it.each(['=SUM(A1)', '=ANJU.F(A1)+1', '=ANJU.F({1,2})', '=ANJU.F("a)'])('refuses %s', (text) => {
    expect(readCall(text, 'ANJU')).toBeUndefined();
  });
});
