import type { WorkbookModel } from '../model/workbookModel';

/** The most bytes Excel on the web takes in one request or gives in one response: 5 MB. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** The most cells one read may have. */
const CELLS_PER_READ = 5_000_000;

/** How a request fails: with an error code of the API, or with a number of Office's own. */
export interface SyncFault {
  readonly code?: string;
  readonly message?: string;
  /** Office error number: the whole request is turned away (5103 too large, 5004 cell edit, 5102 too busy …). */
  readonly officeError?: number;
  /** Actions carried out before the error. 0, the default, leaves the workbook untouched. */
  readonly afterActions?: number;
}

/** Office's own error numbers that the client library tells apart. */
export const OFFICE_ERROR = {
  cellEditMode: 5004,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  sessionLost: 5012,
} as const;

/** What can go wrong in Excel, to be switched on by tests and by the workbench. Requests to the workbook count from 1. */
export class Faults {
  requestLimit = PAYLOAD_LIMIT;
  responseLimit = PAYLOAD_LIMIT;
  cellsPerRead = CELLS_PER_READ;
  /** The person is typing into a cell: requests fail, or wait when `delayForCellEdit` was asked for. */
  cellEditMode = false;
  /** Milliseconds every request takes. */
  delay = 0;
  /** Bytes of settings the workbook keeps. */
  settingsLimit = 2_000_000;
  /** Writes inside `Excel.run({mergeUndoGroup: true})` fail with UndoNotSupported. */
  undoNotSupported = false;
  /** Told when the last planned failure or script has happened. */
  onSpent: (() => void) | undefined;
  private planned = new Map<number, SyncFault>();
  private scripts = new Map<number, (model: WorkbookModel) => void | Promise<void>>();
  private requests = 0;

  /** Lets the nth request from now (1: the next) fail. */
  failSync(nth: number, fault: SyncFault): void {
    this.planned.set(this.requests + nth, fault);
  }

  /** Runs something just before the nth request from now: a co-author's edit, a sheet that disappears. */
  beforeSync(nth: number, script: (model: WorkbookModel) => void | Promise<void>): void {
    this.scripts.set(this.requests + nth, script);
  }

  /** Called by the engine once a request. */
  next(): {
    fault: SyncFault | undefined;
    script: ((model: WorkbookModel) => void | Promise<void>) | undefined;
  } {
    this.requests += 1;
    const fault = this.planned.get(this.requests);
    const script = this.scripts.get(this.requests);
    this.planned.delete(this.requests);
    this.scripts.delete(this.requests);
    const happened = fault !== undefined || script !== undefined;
    if (happened && this.planned.size + this.scripts.size === 0) this.onSpent?.();
    return { fault, script };
  }

  /** Takes all faults back. */
  clear(): void {
    this.requestLimit = PAYLOAD_LIMIT;
    this.responseLimit = PAYLOAD_LIMIT;
    this.cellsPerRead = CELLS_PER_READ;
    this.cellEditMode = false;
    this.delay = 0;
    this.settingsLimit = 2_000_000;
    this.undoNotSupported = false;
    this.planned = new Map();
    this.scripts = new Map();
  }
}
