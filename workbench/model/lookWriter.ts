import { contains, hasAllRows, type CellArea } from './area';
import type { CellStore } from './cellStore';
import { eachCell } from './eachCell';
import type { CellLook } from './look';
import { GENERAL } from './values';

/** What becomes of a look. Asked once for each different look of an area. */
export type LookChange = (look: CellLook | undefined) => CellLook | undefined;

/** Writes number formats and looks of cells; whole columns give theirs to cells that come later too. */
export class LookWriter {
  /** Looks by content: cells that look alike share one, so that a big sheet costs and draws little. */
  private readonly shared = new Map<string, CellLook>();

  constructor(private readonly store: CellStore) {}

  /** One format for all cells, or row by row; null leaves a cell's format. */
  setFormats(area: CellArea, formats: string | readonly (readonly (string | null)[])[]): void {
    if (typeof formats === 'string' && hasAllRows(area)) {
      this.setColumnFormats(area, kept(formats));
      return;
    }
    eachCell(area, (row, column) => {
      const format =
        typeof formats === 'string' ? formats : formats[row - area.top]?.[column - area.left];
      if (typeof format === 'string') this.store.setFormat(row, column, kept(format));
    });
  }

  changeLooks(area: CellArea, change: LookChange): void {
    const remembered = this.remembered(change);
    if (hasAllRows(area)) {
      this.changeStored(area, remembered);
      this.changeColumns(area, remembered);
      return;
    }
    eachCell(area, (row, column) => {
      this.store.setLook(row, column, remembered(this.store.look(row, column)));
    });
  }

  /** Takes what whole columns gave their cells away. */
  resetColumns(area: CellArea): void {
    if (!hasAllRows(area)) return;
    for (let column = area.left; column <= area.right; column += 1) {
      this.store.setColumnDefault(column, {});
    }
  }

  private remembered(change: LookChange): LookChange {
    const changed = new Map<CellLook | undefined, CellLook | undefined>();
    return (look) => {
      if (!changed.has(look)) changed.set(look, this.share(change(look)));
      return changed.get(look);
    };
  }

  private share(look: CellLook | undefined): CellLook | undefined {
    if (look === undefined) return undefined;
    const content = JSON.stringify(look);
    const known = this.shared.get(content);
    if (known !== undefined) return known;
    this.shared.set(content, look);
    return look;
  }

  private setColumnFormats(area: CellArea, format: string): void {
    for (let column = area.left; column <= area.right; column += 1) {
      this.store.setColumnDefault(column, { ...this.store.columnDefault(column), format });
    }
    for (const [row, { formats }] of this.store.storedRows(area)) {
      const last = Math.min(area.right, (formats?.length ?? 0) - 1);
      for (let column = area.left; column <= last; column += 1) {
        this.store.setFormat(row, column, undefined);
      }
    }
  }

  private changeStored(area: CellArea, change: LookChange): void {
    for (const [row, { looks }] of this.store.storedRows(area)) {
      looks?.forEach((look, column) => {
        if (look === undefined || !contains(area, row, column)) return;
        this.store.setLook(row, column, change(look));
      });
    }
  }

  private changeColumns(area: CellArea, change: LookChange): void {
    for (let column = area.left; column <= area.right; column += 1) {
      const { look, ...rest } = this.store.columnDefault(column) ?? {};
      const changed = change(look);
      const defaults = changed === undefined ? rest : { ...rest, look: changed };
      this.store.setColumnDefault(column, defaults);
    }
  }
}

const kept = (format: string): string => (format === '' ? GENERAL : format);
