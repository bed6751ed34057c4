/**
 * An Excel for tests: the real client library of `@microsoft/office-js` talking to our engine, in Node.
 *
 *     const { Excel, model, counters, faults } = openExcel({
 *       sheets: [{ name: '户表', rows: [['姓名', '人数'], ['甲', 3]] }],
 *     });
 *     await Excel.run(async (context) => {
 *       const range = context.workbook.worksheets.getItem('户表').getUsedRange();
 *       range.load('values');
 *       await context.sync();
 *     });
 *     expect(counters.syncs).toBe(1);
 *
 * - `Excel`, `Office`, `OfficeExtension` are the library's own. Code that says `Excel` globally:
 *   `openExcel({ global: true })` sets the three globals until the next call (or `close()`).
 * - `model` is the workbook behind it (`workbench/model`): look at cells, or change them as somebody else with
 *   `model.edit('coauthor', () => model.sheet('户表')?.cells.write(...))`. `load` puts values unread.
 * - `counters`: `syncs` (the clean-up request that Excel.run sends by itself at its end is not counted),
 *   `requests` with `bytesIn`, `bytesOut`, `actions`, `largestRequest`, `largestResponse`, `reset()`.
 * - `faults`: `requestLimit`, `responseLimit` (bytes), `cellsPerRead`, `cellEditMode`, `delay` (ms), `settingsLimit`,
 *   `undoNotSupported`, `failSync(nth, {code | officeError, afterActions})`, `beforeSync(nth, (model) => …)`;
 *   nth counts requests from now, 1 is the next, Excel.run's clean-up included. `clear()` takes all back.
 * - Protection and read-only are states of the model: `sheet.protect({options: {}})`, `model.readOnly = true`.
 * - `requirementSets`: LTSC_2021 (default, ExcelApi 1.14) or MICROSOFT_365 of `workbench/host/requirementSets`.
 *   The library itself knows ExcelApi up to 1.15; of mergeUndoGroup it knows nothing, so the harness notes it and
 *   `faults.undoNotSupported` makes writes in such a run fail.
 * - Events reach handlers after the answer of the request that caused them: `await eventsDelivered()`.
 */
import type { SheetVisibility } from '../../src/domain/rawTable';
import type { Counters } from '../../workbench/host/counters';
import { ExcelEngine } from '../../workbench/host/excelEngine';
import type { Faults } from '../../workbench/host/faults';
import type { RequirementSets } from '../../workbench/host/requirementSets';
import { LTSC_2021 } from '../../workbench/host/requirementSets';
import type { ModelValue } from '../../workbench/model/values';
import { WorkbookModel } from '../../workbench/model/workbookModel';
import { loadClientLibrary } from './clientLibrary';
import type { ClientLibrary } from './clientLibrary';

export interface SheetToOpen {
  readonly name: string;
  /** Values as they are, from A1 on. */
  readonly rows?: readonly (readonly ModelValue[])[];
  readonly visibility?: SheetVisibility;
}

export interface ExcelOptions {
  readonly name?: string;
  /** One empty `Sheet1` when nothing is said. */
  readonly sheets?: readonly SheetToOpen[];
  readonly requirementSets?: RequirementSets;
  readonly readOnly?: boolean;
  /** Sets the globals Excel, Office and OfficeExtension. */
  readonly global?: boolean;
}

export interface OpenExcel extends ClientLibrary {
  readonly host: ExcelEngine;
  readonly model: WorkbookModel;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Takes the globals away again. */
  readonly close: () => void;
}

export function openExcel(options: ExcelOptions = {}): OpenExcel {
  const model = new WorkbookModel({ name: options.name ?? '农户台账.xlsx', year: () => 2026 });
  for (const sheet of options.sheets ?? [{ name: 'Sheet1' }]) {
    model.addSheet(sheet.name, sheet.visibility).cells.load(0, 0, sheet.rows ?? []);
  }
  model.readOnly = options.readOnly ?? false;
  const host = new ExcelEngine(model);
  const library = loadClientLibrary(host, options.requirementSets ?? LTSC_2021);
  noteUndoGroups(library, host);
  if (options.global === true) setGlobals(library);
  return {
    Excel: library.Excel,
    Office: library.Office,
    OfficeExtension: library.OfficeExtension,
    host,
    model,
    counters: host.counters,
    faults: host.faults,
    close: removeGlobals,
  };
}

/** Resolves when all events raised so far have been handled. */
export function eventsDelivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

function noteUndoGroups({ Excel: excel }: ClientLibrary, host: ExcelEngine): void {
  const run = excel.run.bind(excel) as (...args: readonly unknown[]) => Promise<unknown>;
  const noting = async (...args: readonly unknown[]): Promise<unknown> => {
    const [first] = args;
    host.inUndoGroup = typeof first === 'object' && first !== null && 'mergeUndoGroup' in first;
    try {
      return await run(...args);
    } finally {
      host.inUndoGroup = false;
    }
  };
  Object.assign(excel, { run: noting });
}

function setGlobals({
  Excel: excel,
  Office: office,
  OfficeExtension: extension,
}: ClientLibrary): void {
  Object.assign(globalThis, { Excel: excel, Office: office, OfficeExtension: extension });
}

function removeGlobals(): void {
  for (const name of ['Excel', 'Office', 'OfficeExtension'])
    Reflect.deleteProperty(globalThis, name);
}
