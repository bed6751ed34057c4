import type { WorkbookModel } from '../model/workbookModel';
import { ApiError } from './apiError';
import { executeBatch } from './batch';
import { Counters } from './counters';
import { CustomFunctionDesk } from './customFunctionDesk';
import { EventDesk } from './eventDesk';
import { Faults, OFFICE_ERROR } from './faults';
import type { SyncFault } from './faults';
import { HostState } from './hostState';
import { announceChanges } from './modelEvents';
import type { BatchRequest, BatchResponse } from './request';
import { batchRequestSchema } from './requestSchema';
import { asksService } from './services';

/** What a request says beside its body. */
export interface RequestEnvelope {
  /** JSON of the batch, exactly as the client library wrote it. */
  readonly body: string;
  readonly customData: string;
  /** Bits: 1 the batch writes, 64 wait while somebody types into a cell. */
  readonly flags: number;
}

/** The answer to a request: JSON text, or the number of an Office error. */
export type Reply = { readonly body: string } | { readonly officeError: number };

interface Answered {
  readonly reply: Reply;
  /** UTF-8 bytes of the answer. */
  readonly bytes: number;
  readonly failed: boolean;
}

const turnedAway = (officeError: number): Answered => ({
  reply: { officeError },
  bytes: 0,
  failed: true,
});

/** What befalls a request that is not about the workbook. */
const NOTHING_PLANNED: ReturnType<Faults['next']> = { fault: undefined, script: undefined };
const WRITES = 1;
const DELAY_FOR_CELL_EDIT = 64;
const CELL_EDIT_POLL = 20;

/** Plays Excel for one add-in: takes requests as text, gives answers as text, raises events. */
export class ExcelEngine {
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly events = new EventDesk();
  readonly functions = new CustomFunctionDesk(this.events);
  readonly state: HostState;
  /** Set while the add-in asked for one undo step (`mergeUndoGroup`). */
  inUndoGroup = false;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(readonly model: WorkbookModel) {
    this.state = new HostState(model, this.faults, this.events, this.functions);
    model.on((changes) => {
      announceChanges(changes, this.state);
    });
  }

  /** Carries out one request after the other, in the order they came. Rejects what is no batch. */
  process(envelope: RequestEnvelope): Promise<Reply> {
    const turn = this.queue.then(() => this.processNext(envelope));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async processNext(envelope: RequestEnvelope): Promise<Reply> {
    const request = batchRequestSchema.parse(JSON.parse(envelope.body));
    const { fault, script } = asksService(request) ? NOTHING_PLANNED : this.faults.next();
    await script?.(this.model);
    await this.waitForTurn(envelope);
    const answered = this.answer(envelope, request, fault);
    this.count(envelope, request, answered);
    return answered.reply;
  }

  private async waitForTurn({ flags }: RequestEnvelope): Promise<void> {
    if (this.faults.delay > 0) await pause(this.faults.delay);
    const waits = (flags & DELAY_FOR_CELL_EDIT) !== 0;
    while (waits && this.faults.cellEditMode) await pause(CELL_EDIT_POLL);
  }

  private answer(envelope: RequestEnvelope, request: BatchRequest, fault?: SyncFault): Answered {
    const { faults } = this;
    if (fault?.officeError !== undefined) return turnedAway(fault.officeError);
    if (faults.cellEditMode) return turnedAway(OFFICE_ERROR.cellEditMode);
    if (utf8Length(envelope.body) > faults.requestLimit) {
      return turnedAway(OFFICE_ERROR.requestTooLarge);
    }
    const stop = this.stopOf(envelope, fault);
    const { customData } = envelope;
    const response = executeBatch(
      request,
      this.state,
      stop === undefined ? { customData } : { customData, stop },
    );
    return this.packed(response);
  }

  private packed(response: BatchResponse): Answered {
    const body = JSON.stringify(response);
    const bytes = utf8Length(body);
    return bytes > this.faults.responseLimit
      ? turnedAway(OFFICE_ERROR.responseTooLarge)
      : { reply: { body }, bytes, failed: response.Error !== undefined };
  }

  private stopOf(
    { flags }: RequestEnvelope,
    fault: SyncFault | undefined,
  ): { after: number; error: ApiError } | undefined {
    if (fault !== undefined) {
      const { code = 'GeneralException', message = 'There was an internal error.' } = fault;
      return { after: fault.afterActions ?? 0, error: new ApiError(code, message) };
    }
    const refused = this.inUndoGroup && this.faults.undoNotSupported && (flags & WRITES) !== 0;
    const message = 'The operation does not support undo.';
    return refused ? { after: 0, error: new ApiError('UndoNotSupported', message) } : undefined;
  }

  private count(envelope: RequestEnvelope, request: BatchRequest, answered: Answered): void {
    const isCleanUp = request.Actions.every(
      ({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference',
    );
    this.counters.add({
      bytesIn: utf8Length(envelope.body),
      bytesOut: answered.bytes,
      actions: request.Actions.length,
      writes: (envelope.flags & WRITES) !== 0,
      failed: answered.failed,
      cleanUp: isCleanUp && request.Actions.some(({ Name }) => Name === '_RemoveReference'),
    });
  }
}

const encoder = new TextEncoder();
const utf8Length = (text: string): number => encoder.encode(text).length;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
