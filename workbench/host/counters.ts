/** One request as it was seen on the wire. Bytes are UTF-8. */
export interface RequestRecord {
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly actions: number;
  readonly writes: boolean;
  readonly failed: boolean;
  /** Requests that only let go of tracked objects, as Excel.run sends at its end. */
  readonly cleanUp: boolean;
}

/** Counts what goes over the wire. */
export class Counters {
  readonly requests: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.requests.push(record);
  }

  /** Forgets everything counted so far. */
  reset(): void {
    this.requests.length = 0;
  }

  /** Round trips the add-in waited for: all but the clean-up that Excel.run does not wait for. */
  get syncs(): number {
    return this.requests.filter((request) => !request.cleanUp).length;
  }

  get actions(): number {
    return sum(this.requests.map((request) => request.actions));
  }

  get bytesIn(): number {
    return sum(this.requests.map((request) => request.bytesIn));
  }

  get bytesOut(): number {
    return sum(this.requests.map((request) => request.bytesOut));
  }

  get largestRequest(): number {
    return Math.max(0, ...this.requests.map((request) => request.bytesIn));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.requests.map((request) => request.bytesOut));
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
