/** Main-thread time that one slice may take before the page may answer the person again, in ms. */
const SLICE = 40;

/**
 * Work in slices: long work gives way between its steps, short work is done at once. One piece after the other, in
 * the order they came.
 */
export class Slices {
  private readonly waiting: Iterator<void>[] = [];
  private resumption: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param around runs each slice
   * @param now a clock, in ms
   */
  constructor(
    private readonly around: (slice: () => void) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes work whose steps end at its `yield`s, and begins with it unless other work is under way. */
  add(work: Iterator<void>): void {
    this.waiting.push(work);
    if (this.resumption === undefined) this.run(SLICE);
  }

  /** Does all that is left now. */
  finish(): void {
    if (this.resumption !== undefined) this.run(Infinity);
  }

  /** Drops what is left. */
  stop(): void {
    clearTimeout(this.resumption);
    this.resumption = undefined;
    this.waiting.length = 0;
  }

  private run(budget: number): void {
    clearTimeout(this.resumption);
    this.resumption = undefined;
    const begun = this.now();
    this.around(() => {
      while (this.waiting.length > 0 && this.now() - begun < budget) this.step();
    });
    if (this.waiting.length === 0) return;
    this.resumption = setTimeout(() => {
      this.run(SLICE);
    }, 0);
  }

  private step(): void {
    const [work] = this.waiting;
    if (work?.next().done === true) this.waiting.shift();
  }
}
