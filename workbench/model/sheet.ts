import type { SheetVisibility } from '../../src/domain/rawTable';
import { Annotations } from './annotations';
import type { CellArea } from './area';
import { contains } from './area';
import type { Author, ChangeDetail, LayoutPart } from './changes';
import { PLAIN_PAGE } from './pageSetup';
import type { PageSetup } from './pageSetup';
import { ModelRefusal } from './refusal';
import { SheetCells } from './sheetCells';
import { SheetLayout } from './sheetLayout';

/** Protection of a sheet. Options in the words of Excel's API, for instance `allowFormatCells`. */
export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
}

/** Parts that protection leaves free, as in Excel. */
const FREE: ReadonlySet<string> = new Set(['frozen', 'gridlines', 'page', 'tab']);

/** Options of a protection, any of which frees a part. */
const FREED_BY: Readonly<Record<string, readonly string[]>> = {
  sizes: ['allowFormatColumns', 'allowFormatRows'],
  hidden: ['allowFormatColumns', 'allowFormatRows'],
  filter: ['allowAutoFilter'],
  annotations: ['allowEditObjects'],
};

/** What a sheet needs of its workbook. */
export interface SheetSurroundings {
  readonly author: () => Author;
  readonly changed: (detail: ChangeDetail) => void;
  /** Throws ModelRefusal when the workbook may not be changed. */
  readonly writable: () => void;
  readonly year: () => number;
}

/** One sheet. Name, visibility and position are changed through the workbook, which keeps them in order. */
export class Sheet {
  readonly cells: SheetCells;
  readonly layout: SheetLayout;
  readonly annotations: Annotations;
  private pageSetup = PLAIN_PAGE;
  private sheetProtection: SheetProtection | undefined;
  private tab = '';

  constructor(
    readonly id: string,
    public name: string,
    public visibility: SheetVisibility,
    private readonly around: SheetSurroundings,
  ) {
    const { changed, year } = around;
    this.cells = new SheetCells({
      sheet: id,
      changed,
      year,
      allow: (area, what) => {
        this.allow(area, what);
      },
    });
    this.layout = new SheetLayout(id, changed, (part) => {
      this.allowPart(part);
    });
    this.annotations = new Annotations(id, changed, () => {
      this.allowPart('annotations');
    });
  }

  get page(): PageSetup {
    return this.pageSetup;
  }

  get protection(): SheetProtection | undefined {
    return this.sheetProtection;
  }

  /** `#RRGGBB`, or '' for none. */
  get tabColor(): string {
    return this.tab;
  }

  setPage(change: Partial<PageSetup>): void {
    this.allowPart('page');
    this.pageSetup = { ...this.pageSetup, ...change };
    this.around.changed({ kind: 'layout', sheet: this.id, part: 'page' });
  }

  setTabColor(color: string): void {
    this.allowPart('tab');
    this.tab = color;
    this.around.changed({ kind: 'layout', sheet: this.id, part: 'tab' });
  }

  protect(protection: SheetProtection | undefined): void {
    this.around.writable();
    this.sheetProtection = protection;
    this.around.changed({ kind: 'protection', sheet: this.id });
  }

  /** Throws ModelRefusal (protected, read-only) when these cells may not be changed by whoever is at work. */
  allow(area: CellArea, what: 'contents' | 'look' | 'layout'): void {
    if (this.around.author() === 'calculation') return;
    this.around.writable();
    const { sheetProtection } = this;
    if (sheetProtection === undefined) return;
    if (what === 'look' && sheetProtection.options['allowFormatCells'] === true) return;
    if (what === 'contents' && this.isUnlocked(area)) return;
    throw new ModelRefusal('protected', this.name);
  }

  /** The same for what is no cell: how a sheet is shown and printed stays free, what lies on it does not. */
  private allowPart(part: LayoutPart | 'annotations'): void {
    if (this.around.author() === 'calculation') return;
    this.around.writable();
    const { sheetProtection } = this;
    if (sheetProtection === undefined || FREE.has(part)) return;
    const options = FREED_BY[part] ?? [];
    if (options.some((option) => sheetProtection.options[option] === true)) return;
    throw new ModelRefusal('protected', this.name);
  }

  private isUnlocked(area: CellArea): boolean {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (this.cells.look(row, column).locked !== false) return false;
      }
    }
    return true;
  }

  /** The merged area a cell belongs to. */
  mergeAt(row: number, column: number): CellArea | undefined {
    return this.layout.merges.find((area) => contains(area, row, column));
  }
}
