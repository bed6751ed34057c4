import type { FUniver } from '@univerjs/core/facade';
import type { Counters } from '../host/counters';
import type { ExcelHost } from '../host/excelHost';
import type { Entry } from '../model/values';
import type { WorkbookModel } from '../model/workbookModel';
import type { WorkbenchPage } from './workbenchPage';

/**
 * `window.anjuWorkbench`: what browser tests and curious people reach the page by. The grid is drawn on canvas, so
 * what stands in cells is asked here. Sheets go by name, cells by A1 address; members throw what Excel would refuse.
 */
export interface AnjuWorkbench {
  /** The workbook that is open. */
  readonly model: WorkbookModel;
  /** Excel as the add-in sees it; `engine.faults` injects faults. */
  readonly host: ExcelHost;
  /** Requests of the add-in: syncs, bytes. */
  readonly counters: Counters;
  /** The grid's own facade, to ask what it shows. */
  readonly grid: FUniver;
  select(sheet: string, address: string): void;
  /** Types into cells, row by row; '' empties, null leaves. */
  edit(sheet: string, address: string, values: readonly (readonly Entry[])[]): void;
  /** Presses a ribbon button; resolves with what the add-in says when it is done. */
  clickRibbon(functionName: string, controlId?: string): ReturnType<ExcelHost['clickRibbon']>;
  openPane(): void;
  closePane(): void;
  /** Opens another workbook from bytes. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
}

export function facadeOf(page: WorkbenchPage): AnjuWorkbench {
  return {
    get model() {
      return page.session.model;
    },
    get host() {
      return page.session.host;
    },
    get counters() {
      return page.session.host.engine.counters;
    },
    get grid() {
      return page.grid.api;
    },
    select: (sheet, address) => {
      page.session.host.select(sheet, address);
      page.session.model.edit('calculation', () => {
        const { selection } = page.session.model;
        page.session.model.select(selection.sheet, selection.areas);
      });
    },
    edit: (sheet, address, values) => {
      page.session.host.personEdits(sheet, address, values);
    },
    clickRibbon: (functionName, controlId) =>
      page.session.host.clickRibbon(functionName, controlId),
    openPane: () => {
      page.chrome.pane.show();
    },
    closePane: () => {
      page.chrome.pane.hide();
    },
    open: (name, bytes) => page.show(name, bytes),
    save: () => page.save(),
  };
}

declare global {
  interface Window {
    anjuWorkbench?: AnjuWorkbench;
  }
}
