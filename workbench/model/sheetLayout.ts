import type { CellArea } from './area';
import { boundingArea, cellsOf, intersection, sameArea } from './area';
import type { ChangeDetail, LayoutPart } from './changes';
import { ModelRefusal } from './refusal';

/** Width of a column nobody changed, in pixels of the page, and height of a row, in points. */
export const STANDARD_WIDTH = 72;
export const STANDARD_HEIGHT = 15;

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** The auto filter of a sheet. Criteria by column counted from the left of the area. */
export interface SheetFilter {
  readonly area: CellArea;
  readonly criteria: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
}

/** Sizes, hidden rows and columns, merges, frozen panes, gridlines and filter of one sheet. */
export class SheetLayout {
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly rowsHidden = new Set<number>();
  private readonly columnsHidden = new Set<number>();
  private mergedAreas: readonly CellArea[] = [];
  private frozenPanes: FrozenPanes = { rows: 0, columns: 0 };
  private sheetFilter: SheetFilter | undefined;
  private gridlinesShown = true;

  constructor(
    private readonly sheet: string,
    private readonly changed: (detail: ChangeDetail) => void,
    /** Throws ModelRefusal when this part may not be changed now. */
    private readonly allow: (part: LayoutPart) => void,
  ) {}

  get merges(): readonly CellArea[] {
    return this.mergedAreas;
  }

  get hiddenRows(): ReadonlySet<number> {
    return this.rowsHidden;
  }

  get hiddenColumns(): ReadonlySet<number> {
    return this.columnsHidden;
  }

  /** Rows and columns that stay in view. */
  get frozen(): FrozenPanes {
    return this.frozenPanes;
  }

  get filter(): SheetFilter | undefined {
    return this.sheetFilter;
  }

  get gridlines(): boolean {
    return this.gridlinesShown;
  }

  /** Points. */
  columnWidth(column: number): number {
    return this.widths.get(column) ?? STANDARD_WIDTH;
  }

  /** Points. */
  rowHeight(row: number): number {
    return this.heights.get(row) ?? STANDARD_HEIGHT;
  }

  /** Whether somebody chose the height of a row: others grow with what is wrapped in them. */
  hasOwnHeight(row: number): boolean {
    return this.heights.has(row);
  }

  setColumnWidth(from: number, to: number, points: number | undefined): void {
    this.allow('sizes');
    setSize(this.widths, from, to, points);
    this.tell('sizes');
  }

  setRowHeight(from: number, to: number, points: number | undefined): void {
    this.allow('sizes');
    setSize(this.heights, from, to, points);
    this.tell('sizes');
  }

  setRowsHidden(area: CellArea, hidden: boolean): void {
    this.allow('hidden');
    setMembers(this.rowsHidden, area.top, area.bottom, hidden);
    this.tell('hidden');
    this.changed({ kind: 'rows-hidden', sheet: this.sheet, area, hidden });
  }

  setColumnsHidden(from: number, to: number, hidden: boolean): void {
    this.allow('hidden');
    setMembers(this.columnsHidden, from, to, hidden);
    this.tell('hidden');
  }

  /** Adds a merge; merges that lie inside are swallowed, one that is cut is refused. */
  merge(area: CellArea): void {
    this.allow('merges');
    const kept = this.mergedAreas.filter((other) => {
      const common = intersection(area, other);
      if (common !== undefined && !sameArea(common, other)) {
        throw new ModelRefusal('overlap', 'merge');
      }
      return common === undefined;
    });
    this.mergedAreas = [...kept, area];
    this.tell('merges');
  }

  unmerge(area: CellArea): void {
    this.setMerges(this.mergedAreas.filter((other) => intersection(area, other) === undefined));
  }

  /** An area, grown until it cuts no merged cells. */
  withWholeMerges(area: CellArea): CellArea {
    const grown = this.mergedAreas
      .filter((merge) => intersection(area, merge) !== undefined)
      .reduce(boundingArea, area);
    return sameArea(grown, area) ? area : this.withWholeMerges(grown);
  }

  setMerges(merges: readonly CellArea[]): void {
    this.allow('merges');
    this.mergedAreas = merges;
    this.tell('merges');
  }

  freeze(panes: FrozenPanes): void {
    this.allow('frozen');
    this.frozenPanes = panes;
    this.tell('frozen');
  }

  setFilter(filter: SheetFilter | undefined): void {
    this.allow('filter');
    this.sheetFilter = filter;
    this.tell('filter');
  }

  showGridlines(shown: boolean): void {
    this.allow('gridlines');
    this.gridlinesShown = shown;
    this.tell('gridlines');
  }

  /** Follows rows that were inserted (`by` > 0) or deleted. */
  shiftRows(from: number, by: number): void {
    shiftSizes(this.heights, from, by);
    shiftMembers(this.rowsHidden, from, by);
  }

  /** The same for columns. */
  shiftColumns(from: number, by: number): void {
    shiftSizes(this.widths, from, by);
    shiftMembers(this.columnsHidden, from, by);
  }

  /** Moves merges and the filter; `moved` is undefined for an area of which nothing is left. */
  shiftAreas(moved: (area: CellArea) => CellArea | undefined): void {
    this.setMerges(
      this.mergedAreas.flatMap((area) => {
        const after = moved(area);
        return after === undefined || cellsOf(after) === 1 ? [] : [after];
      }),
    );
    const { sheetFilter } = this;
    if (sheetFilter === undefined) return;
    const area = moved(sheetFilter.area);
    this.setFilter(area === undefined ? undefined : { ...sheetFilter, area });
  }

  private tell(part: LayoutPart): void {
    this.changed({ kind: 'layout', sheet: this.sheet, part });
  }
}

function setSize(
  sizes: Map<number, number>,
  from: number,
  to: number,
  size: number | undefined,
): void {
  for (let index = from; index <= to; index += 1) {
    if (size === undefined) sizes.delete(index);
    else sizes.set(index, size);
  }
}

function setMembers(set: Set<number>, from: number, to: number, member: boolean): void {
  for (let index = from; index <= to; index += 1) {
    if (member) set.add(index);
    else set.delete(index);
  }
}

function shiftSizes(sizes: Map<number, number>, from: number, by: number): void {
  const before = [...sizes];
  sizes.clear();
  for (const [at, size] of before) keepShifted(at, from, by, (to) => sizes.set(to, size));
}

function shiftMembers(set: Set<number>, from: number, by: number): void {
  const before = [...set];
  set.clear();
  for (const at of before) keepShifted(at, from, by, (to) => set.add(to));
}

function keepShifted(at: number, from: number, by: number, keep: (to: number) => void): void {
  if (at < from) keep(at);
  else if (at + by >= from) keep(at + by);
}
