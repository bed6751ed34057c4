import type { CellArea } from '../../src/domain/rawTable';

/** Who changed the workbook. Results of formulas come from `calculation`. */
export type Author = 'addin' | 'person' | 'coauthor' | 'calculation';

/** What became different. `sheet` is a sheet id; areas count from 0, both ends included. */
export type ChangeDetail =
  /** Values or formulas. `shift` tells that cells moved: rows or columns were inserted or deleted. */
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly area: CellArea;
      readonly shift?: CellShift;
    }
  /** Number formats, fills, fonts, borders, alignment. */
  | { readonly kind: 'look'; readonly sheet: string; readonly area: CellArea }
  /** Widths, heights, hidden rows or columns, merges, frozen panes, gridlines, filter, page layout. */
  | { readonly kind: 'layout'; readonly sheet: string; readonly part: LayoutPart }
  | {
      readonly kind: 'rows-hidden';
      readonly sheet: string;
      readonly area: CellArea;
      readonly hidden: boolean;
    }
  /** Validation, comments, notes, conditional formats, charts, tables of a sheet. */
  | { readonly kind: 'annotations'; readonly sheet: string }
  | { readonly kind: 'protection'; readonly sheet: string }
  | { readonly kind: 'sheet-added'; readonly sheet: string }
  | { readonly kind: 'sheet-removed'; readonly sheet: string; readonly name: string }
  | {
      readonly kind: 'sheet-renamed';
      readonly sheet: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'sheet-moved'; readonly sheet: string; readonly from: number }
  | { readonly kind: 'sheet-visibility'; readonly sheet: string; readonly before: string }
  | { readonly kind: 'sheet-activated'; readonly sheet: string; readonly before: string }
  | { readonly kind: 'selection'; readonly sheet: string; readonly areas: readonly CellArea[] }
  /** Names, settings, calculation mode. */
  | { readonly kind: 'workbook' };

export type CellShift = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

export type LayoutPart =
  'sizes' | 'hidden' | 'merges' | 'frozen' | 'gridlines' | 'filter' | 'page' | 'tab';

export type ModelChange = ChangeDetail & { readonly by: Author };

/** Hears the changes of one edit together, in order, after the edit is done. */
export type ChangeListener = (changes: readonly ModelChange[]) => void;

/** Collects the changes of an edit and tells the listeners when it is over. */
export class ChangeLog {
  private readonly listeners = new Set<ChangeListener>();
  private readonly authors: Author[] = [];
  private pending: ModelChange[] = [];

  on(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Outside an edit a change is a person's. */
  get author(): Author {
    return this.authors.at(-1) ?? 'person';
  }

  edit<T>(author: Author, work: () => T): T {
    this.authors.push(author);
    try {
      return work();
    } finally {
      this.authors.pop();
      if (this.authors.length === 0) this.flush();
    }
  }

  readonly add = (detail: ChangeDetail): void => {
    const change = { ...detail, by: this.author };
    const last = this.pending.at(-1);
    const joined = last === undefined ? undefined : joinedLooks(last, change);
    if (joined === undefined) this.pending.push(change);
    else this.pending[this.pending.length - 1] = joined;
    if (this.authors.length === 0) this.flush();
  };

  private flush(): void {
    const changes = this.pending;
    if (changes.length === 0) return;
    this.pending = [];
    for (const listener of this.listeners) listener(changes);
  }
}

/** Two looks changed side by side in the same rows are one change: cells are often dressed one by one. */
function joinedLooks(last: ModelChange, next: ModelChange): ModelChange | undefined {
  if (last.kind !== 'look' || next.kind !== 'look') return undefined;
  if (last.sheet !== next.sheet || last.by !== next.by) return undefined;
  const [a, b] = [last.area, next.area];
  const sameRows = a.top === b.top && a.bottom === b.bottom;
  if (sameRows && b.left >= a.left && b.left <= a.right + 1) {
    return { ...last, area: { ...a, right: Math.max(a.right, b.right) } };
  }
  return undefined;
}
