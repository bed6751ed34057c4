import { toAddress } from '../../src/domain/address';
import { areaOf, contains, intersection, type CellArea } from '../model/area';
import { quotedSheet } from '../model/areaAddress';
import type { ModelChange } from '../model/changes';
import type { Sheet } from '../model/sheet';
import type { ModelValue } from '../model/values';
import type { WorkbookModel } from '../model/workbookModel';
import { namesFunction, readCall } from './readCall';
import { resolveArguments, type Input, type Parameter } from './resolveArguments';
import { BUSY, cellsOfAnswer, type Answer } from './resultValues';

/** A function of the add-in, as its metadata describes it. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** Calls a function of the add-in. Resolves with what it answered, failures included. */
export type Invoke = (id: string, args: readonly unknown[], address: string) => Promise<Answer>;

interface FunctionCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  inputs: readonly Input[];
  /** What the last answer filled, or would have filled had nothing stood in the way. */
  filled: CellArea | undefined;
  /** Counts the calls of this cell: an answer to an earlier call is not shown. */
  call: number;
}

const UNKNOWN_NAME: ModelValue = { kind: 'error', code: '#NAME?' };
const BAD_REFERENCE: ModelValue = { kind: 'error', code: '#REF!' };

/**
 * The cells whose formula calls the add-in. Computes them when they are written and when what they refer to changes;
 * answers spill to the right and down.
 */
export class FunctionCells {
  private cells: FunctionCell[] = [];

  constructor(
    private readonly model: WorkbookModel,
    private readonly namespace: string,
    private readonly functions: readonly FunctionDescription[],
    private readonly invoke: Invoke,
    /** Told of a formula that Excel computes and the page does not: a call inside another formula. */
    private readonly nested: (formula: string) => void = () => undefined,
  ) {
    for (const sheet of model.sheets) this.find(sheet, sheet.cells.used(true));
    model.on(this.follow);
  }

  /** Whether the add-in computes a formula, and not the grid. */
  readonly owns = (formula: string): boolean => namesFunction(formula, this.namespace);

  private readonly follow = (changes: readonly ModelChange[]): void => {
    for (const change of changes) {
      if (change.kind !== 'cells') continue;
      const sheet = this.model.sheet(change.sheet);
      if (sheet === undefined) continue;
      if (change.by !== 'calculation') this.find(sheet, change.area, change.shift !== undefined);
      this.computeDependents(sheet, change.area, change.by !== 'calculation');
    }
  };

  /** Finds the calls within an area, forgets those that are gone and computes what is new. */
  private find(sheet: Sheet, area: CellArea | undefined, shifted = false): void {
    if (area === undefined) return;
    const within = shifted ? (sheet.cells.used(true) ?? area) : area;
    this.cells = this.cells.filter(
      (cell) => cell.sheet !== sheet || !contains(within, cell.row, cell.column),
    );
    const found: FunctionCell[] = [];
    for (const [row, { formulas }] of sheet.cells.store.storedRows(within)) {
      for (const [column, formula] of formulas ?? []) {
        if (column < within.left || column > within.right || !this.owns(formula)) continue;
        found.push({ sheet, row, column, formula, inputs: [], filled: undefined, call: 0 });
      }
    }
    this.cells = [...this.cells, ...found];
    for (const cell of found) void this.compute(cell);
  }

  /** Computes what takes in the area, and what spills or wanted to spill over it, once more. */
  private computeDependents(sheet: Sheet, area: CellArea, written: boolean): void {
    const touches = (input: Input): boolean =>
      input.sheet === sheet && intersection(input.area, area) !== undefined;
    const dependents = this.cells.filter((cell) => {
      if (cell.sheet === sheet && contains(area, cell.row, cell.column)) return false;
      const { filled } = cell;
      const underSpill = filled !== undefined && touches({ sheet: cell.sheet, area: filled });
      return cell.inputs.some(touches) || (written && underSpill);
    });
    for (const cell of dependents) void this.compute(cell);
  }

  private async compute(cell: FunctionCell): Promise<void> {
    cell.call += 1;
    const { call } = cell;
    const read = readCall(cell.formula, this.namespace);
    const described = this.functions.find(({ name }) => name.toUpperCase() === read?.name);
    if (read === undefined || described === undefined) {
      if (read === undefined) this.nested(cell.formula);
      this.put(cell, [[UNKNOWN_NAME]]);
      return;
    }
    const resolved = resolveArguments(read, described.parameters, this.model, cell.sheet);
    if (resolved === undefined) {
      this.put(cell, [[BAD_REFERENCE]]);
      return;
    }
    cell.inputs = resolved.inputs;
    this.put(cell, [[BUSY]]);
    const address = `${quotedSheet(cell.sheet.name)}!${toAddress(cell.row, cell.column)}`;
    const answer = await this.invoke(described.id, resolved.values, address);
    if (call !== cell.call || !this.cells.includes(cell)) return;
    const values = cellsOfAnswer(answer);
    const width = Math.max(...values.map((row) => row.length));
    cell.filled = areaOf(cell.row, cell.column, values.length, width);
    this.put(cell, values);
  }

  private put(cell: FunctionCell, values: readonly (readonly ModelValue[])[]): void {
    this.model.edit('calculation', () => {
      cell.sheet.cells.putResult(cell.row, cell.column, values);
    });
  }
}
