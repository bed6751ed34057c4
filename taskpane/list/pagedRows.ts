/** Fetches rows `from` to `from + count` of a list. */
export type LoadRows<Row> = (from: number, count: number) => Promise<readonly Row[]>;

/** Rows fetched at once, and windows kept: about six thousand rows of a list of any length. */
const WINDOW = 100;
const WINDOWS_KEPT = 60;

/**
 * The rows of one list as far as somebody has looked at them. Rows come in windows; those not looked
 * at for longest are forgotten. A window that fails is reported once and asked for again when needed.
 */
export class PagedRows<Row> {
  private readonly windows = new Map<number, readonly Row[] | 'loading'>();
  private readonly listeners = new Set<() => void>();
  private changes = 0;

  constructor(
    readonly total: number,
    private readonly load: LoadRows<Row>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Undefined while the row is not here yet. */
  row(position: number): Row | undefined {
    const rows = this.windows.get(Math.floor(position / WINDOW));
    return rows === undefined || rows === 'loading' ? undefined : rows[position % WINDOW];
  }

  /** The row, fetched by itself when it is not here yet; undefined when that fails, which is reported. */
  async fetched(position: number): Promise<Row | undefined> {
    const known = this.row(position);
    if (known !== undefined) return known;
    try {
      const [row] = await this.load(position, 1);
      return row;
    } catch (error) {
      this.failed(error);
      return undefined;
    }
  }

  /** Asks for the rows of positions `first` to `last` that are not here yet. */
  need(first: number, last: number): void {
    const end = Math.min(last, this.total - 1);
    if (end < 0) return;
    for (let index = Math.floor(Math.max(first, 0) / WINDOW); index * WINDOW <= end; index += 1) {
      this.needWindow(index);
    }
  }

  /** Calls back whenever rows arrive. Returns what stops it. For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A number that rises whenever rows arrive. */
  readonly version = (): number => this.changes;

  private needWindow(index: number): void {
    const known = this.windows.get(index);
    this.windows.delete(index);
    this.windows.set(index, known ?? 'loading');
    if (known !== undefined) return;
    this.forgetOldest();
    void this.fetchWindow(index);
  }

  private async fetchWindow(index: number): Promise<void> {
    const from = index * WINDOW;
    try {
      const rows = await this.load(from, Math.min(WINDOW, this.total - from));
      if (!this.windows.has(index)) return;
      this.windows.set(index, rows);
      this.changes += 1;
      for (const listener of this.listeners) listener();
    } catch (error) {
      this.windows.delete(index);
      this.failed(error);
    }
  }

  private forgetOldest(): void {
    for (const index of this.windows.keys()) {
      if (this.windows.size <= WINDOWS_KEPT) return;
      this.windows.delete(index);
    }
  }
}
