import type { CellValue } from '../../../domain/cell';
import type { PlannedRow, SheetContent, WritePlan } from '../../../domain/writePlan';
import { absoluteReference, sheetReference } from './sheetNames';
import { fitsInline } from './dropDowns';

/** Very hidden sheet of this adapter: one column for each drop-down list too long for its rule. */
export const LIST_SHEET = '_安居台账下拉选项';

/** The lists that stand on the list sheet, and those a plan adds. */
export class ListSheet {
  private readonly lists: string[][] = [];
  private readonly oldCount: number;

  /** @param rows of the standing list sheet; none when there is no such sheet yet. */
  constructor(rows: readonly (readonly CellValue[])[]) {
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    for (let column = 0; column < width; column++) {
      const terms = rows.map((row) => row[column]).filter((term) => typeof term === 'string');
      this.lists.push(terms);
    }
    this.oldCount = this.lists.length;
  }

  get hasNewLists(): boolean {
    return this.lists.length > this.oldCount;
  }

  /** Takes every list of a plan that does not fit into a rule. */
  addFrom(plan: WritePlan): void {
    for (const write of plan.writes) {
      const owners = write.kind === 'change-cells' ? (write.lists ?? []) : write.content.columns;
      for (const { oneOf } of owners)
        if (oneOf !== undefined && !fitsInline(oneOf)) this.add(oneOf);
    }
  }

  /** Formula of the range that holds a list. */
  reference(oneOf: readonly string[]): string {
    const column = this.add(oneOf);
    const area = { top: 0, left: column, bottom: oneOf.length - 1, right: column };
    return `${sheetReference(LIST_SHEET)}${absoluteReference(area)}`;
  }

  content(): SheetContent {
    const height = this.lists.reduce((tallest, list) => Math.max(tallest, list.length), 0);
    const rows = Array.from({ length: height }, (_, row): PlannedRow => {
      return { look: 'data', cells: this.lists.map((list) => list[row] ?? null) };
    });
    return {
      name: LIST_SHEET,
      visibility: 'very-hidden',
      columns: this.lists.map(() => ({ width: 20, format: 'text' })),
      rows,
      mergedRows: [],
      firstDataRow: 0,
      frozenColumns: 0,
      pageBreaksBefore: [],
    };
  }

  private add(oneOf: readonly string[]): number {
    const known = this.lists.findIndex(
      (list) => list.length === oneOf.length && list.every((term, i) => term === oneOf[i]),
    );
    return known >= 0 ? known : this.lists.push([...oneOf]) - 1;
  }
}
