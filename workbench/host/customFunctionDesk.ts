import type { EventDesk } from './eventDesk';
import { MESSAGE_CATEGORY } from './eventDesk';

/** What a custom function answered. */
export interface FunctionResult {
  readonly ok: boolean;
  readonly value: unknown;
  /** Number of the error when it failed: 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!. */
  readonly errorCode?: number;
}

const INVOKE = 1000;
const CANCEL = 1001;

/** Calls custom functions of the add-in and waits for what they answer. */
export class CustomFunctionDesk {
  private isReady = false;
  private lastInvocation = 0;
  private readonly waitingForReady: (() => void)[] = [];
  private readonly pending = new Map<number, (result: FunctionResult) => void>();

  constructor(private readonly events: EventDesk) {}

  get ready(): boolean {
    return this.isReady;
  }

  /** Resolves when the add-in said that its functions can be called. */
  whenReady(): Promise<void> {
    if (this.isReady) return Promise.resolve();
    return new Promise((resolve) => this.waitingForReady.push(resolve));
  }

  setReady(): void {
    this.isReady = true;
    for (const resolve of this.waitingForReady.splice(0)) resolve();
  }

  /** Calls a function by its metadata id. Ranges are two-dimensional arrays, omitted arguments null. */
  invoke(id: string, args: readonly unknown[], address: string | null): Promise<FunctionResult> {
    this.lastInvocation += 1;
    const invocation = this.lastInvocation;
    const answered = new Promise<FunctionResult>((resolve) => {
      this.pending.set(invocation, resolve);
    });
    const message = JSON.stringify([invocation, id, args, address, 0, null]);
    this.events.raise(MESSAGE_CATEGORY.customFunction, INVOKE, '', message);
    return answered;
  }

  /** Gives up waiting for all calls, as Excel does when a cell is overwritten. */
  cancelAll(): void {
    for (const invocationId of this.pending.keys()) {
      this.events.raise(MESSAGE_CATEGORY.customFunction, CANCEL, '', { invocationId });
    }
    this.pending.clear();
  }

  settle(invocation: number, result: FunctionResult): void {
    this.pending.get(invocation)?.(result);
    this.pending.delete(invocation);
  }
}
