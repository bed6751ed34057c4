import { intersection, type CellArea } from '../model/area';
import { parseArea, splitSheet } from '../model/areaAddress';
import type { Sheet } from '../model/sheet';
import { isError, type ModelValue } from '../model/values';
import type { WorkbookModel } from '../model/workbookModel';
import type { CallArgument, FunctionCall } from './readCall';

/** Cells that an argument takes in: what must not change without computing again. */
export interface Input {
  readonly sheet: Sheet;
  readonly area: CellArea;
}

/** The arguments of a call as the add-in gets them, and the cells they come from. */
export interface Resolved {
  readonly values: readonly unknown[];
  readonly inputs: readonly Input[];
}

/** What metadata says of a parameter. */
export interface Parameter {
  readonly dimensionality?: string | undefined;
}

/**
 * Looks up the arguments of a call. Ranges become rows of values, cut to the part of the sheet in use; blank cells
 * are `''`, errors objects with their code, omitted arguments null.
 * Undefined when a reference leads nowhere.
 */
export function resolveArguments(
  call: FunctionCall,
  parameters: readonly Parameter[],
  model: WorkbookModel,
  home: Sheet,
): Resolved | undefined {
  const values: unknown[] = [];
  const inputs: Input[] = [];
  const count = Math.max(parameters.length, call.arguments.length);
  for (let index = 0; index < count; index += 1) {
    const argument = call.arguments[index] ?? { kind: 'omitted' };
    const isMatrix = parameters[index]?.dimensionality === 'matrix';
    const input =
      argument.kind === 'reference' ? inputOf(argument.address, model, home) : undefined;
    if (argument.kind === 'reference' && input === undefined) return undefined;
    if (input !== undefined) inputs.push(input);
    values.push(input === undefined ? constantOf(argument, isMatrix) : cellsOf(input, isMatrix));
  }
  return { values, inputs };
}

function inputOf(address: string, model: WorkbookModel, home: Sheet): Input | undefined {
  const { sheet: name, local } = splitSheet(address);
  const sheet = name === undefined ? home : model.sheet(name);
  const area = parseArea(local) ?? undefined;
  return sheet === undefined || area === undefined || local === '' ? undefined : { sheet, area };
}

function constantOf(argument: CallArgument, isMatrix: boolean): unknown {
  if (argument.kind !== 'constant') return null;
  return isMatrix ? [[argument.value]] : argument.value;
}

function cellsOf({ sheet, area }: Input, isMatrix: boolean): unknown {
  if (!isMatrix) return handed(sheet.cells.value(area.top, area.left));
  const used = sheet.cells.used(true);
  const { top, left } = area;
  const cut = used === undefined ? undefined : intersection(area, { ...used, top, left });
  const { bottom, right } = cut ?? { bottom: top, right: left };
  const rows: unknown[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = left; column <= right; column += 1) {
      line.push(handed(sheet.cells.value(row, column)));
    }
    rows.push(line);
  }
  return rows;
}

function handed(value: ModelValue): unknown {
  if (value === null) return '';
  return isError(value) ? { code: value.code } : value;
}
