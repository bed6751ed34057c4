import type { SheetVisibility } from '../../src/domain/rawTable';
import type { CellArea } from './area';
import { areaOf, hasAllColumns, hasAllRows } from './area';
import type { Author, ChangeListener } from './changes';
import { ChangeLog } from './changes';
import { NameBook } from './names';
import { ModelRefusal } from './refusal';
import { Sheet } from './sheet';
import { checkSheetName } from './sheetName';
import { TableBook } from './tables';

/** What is selected, on which sheet. The first area holds the active cell. */
export interface Selection {
  readonly sheet: Sheet;
  readonly areas: readonly CellArea[];
  readonly active: { readonly row: number; readonly column: number };
}

export interface WorkbookOptions {
  readonly name?: string;
  readonly readOnly?: boolean;
  /** The current year, for typed days without one. */
  readonly year?: () => number;
}

/**
 * An open workbook: the single truth that the add-in (through the host) and the person (through the grid) share.
 *
 * Change it inside `edit(author, work)`; listeners hear all changes of one edit together when it is over.
 * Whatever Excel would refuse throws ModelRefusal before anything is changed.
 */
export class WorkbookModel {
  readonly names: NameBook;
  readonly tables: TableBook;
  name: string;
  readOnly: boolean;
  /** Whether days are counted from 1904, as in old workbooks of the Mac. */
  countsFrom1904 = false;
  /** Sheets can neither be added nor removed nor renamed. */
  structureProtected = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private readonly log = new ChangeLog();
  private readonly year: () => number;
  private sheetList: readonly Sheet[] = [];
  private readonly settingMap = new Map<string, unknown>();
  private readonly selections = new Map<string, Omit<Selection, 'sheet'>>();
  private active: Sheet | undefined;
  private lastId = 0;

  constructor(options: WorkbookOptions = {}) {
    this.name = options.name ?? '工作簿1.xlsx';
    this.readOnly = options.readOnly ?? false;
    this.year = options.year ?? (() => new Date().getFullYear());
    this.names = new NameBook(this.log.add, this.writable);
    this.tables = new TableBook(this.log.add, () => this.newId());
  }

  /** Hears every edit; returns what stops it. */
  on(listener: ChangeListener): () => void {
    return this.log.on(listener);
  }

  /** Runs changes in somebody's name. Edits may be nested; listeners are told after the outermost. */
  edit<T>(author: Author, work: () => T): T {
    return this.log.edit(author, work);
  }

  /** Sheets in workbook order, hidden ones included. */
  get sheets(): readonly Sheet[] {
    return this.sheetList;
  }

  get activeSheet(): Sheet {
    if (this.active === undefined) throw new ModelRefusal('not-found', 'a workbook without sheets');
    return this.active;
  }

  get settings(): ReadonlyMap<string, unknown> {
    return this.settingMap;
  }

  /** By id or by name, whatever the case of its letters. */
  sheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheetList.find(
      (s) => s.id.toLowerCase() === wanted || s.name.toLowerCase() === wanted,
    );
  }

  addSheet(name = this.freeSheetName(), visibility: SheetVisibility = 'visible'): Sheet {
    this.writable();
    this.checkName(name);
    const sheet = new Sheet(this.newId(), name, visibility, {
      author: () => this.log.author,
      changed: this.log.add,
      writable: this.writable,
      year: this.year,
    });
    this.sheetList = [...this.sheetList, sheet];
    this.active ??= sheet;
    this.log.add({ kind: 'sheet-added', sheet: sheet.id });
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    this.writable();
    const others = this.sheetList.filter((other) => other !== sheet);
    const visible = others.filter((other) => other.visibility === 'visible');
    if (sheet.visibility === 'very-hidden') throw new ModelRefusal('not-found', sheet.name);
    if (visible.length === 0) throw new ModelRefusal('last-visible-sheet', sheet.name);
    const position = this.position(sheet);
    this.sheetList = others;
    this.names.removeOf(sheet);
    this.tables.removeOf(sheet);
    this.selections.delete(sheet.id);
    if (this.active === sheet) this.activateNear(position);
    this.log.add({ kind: 'sheet-removed', sheet: sheet.id, name: sheet.name });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.writable();
    const from = sheet.name;
    if (from === name) return;
    if (from.toLowerCase() !== name.toLowerCase()) this.checkName(name);
    sheet.name = name;
    this.log.add({ kind: 'sheet-renamed', sheet: sheet.id, from, to: name });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.writable();
    if (position < 0 || position >= this.sheetList.length) {
      throw new ModelRefusal('out-of-bounds', String(position));
    }
    const from = this.position(sheet);
    const others = this.sheetList.filter((other) => other !== sheet);
    this.sheetList = [...others.slice(0, position), sheet, ...others.slice(position)];
    this.log.add({ kind: 'sheet-moved', sheet: sheet.id, from });
  }

  showSheet(sheet: Sheet, visibility: SheetVisibility): void {
    this.writable();
    const before = sheet.visibility;
    if (before === visibility) return;
    const others = this.sheetList.filter((s) => s !== sheet && s.visibility === 'visible');
    if (visibility !== 'visible' && others.length === 0) {
      throw new ModelRefusal('last-visible-sheet', sheet.name);
    }
    sheet.visibility = visibility;
    if (visibility !== 'visible' && this.active === sheet) this.activateNear(this.position(sheet));
    this.log.add({ kind: 'sheet-visibility', sheet: sheet.id, before });
  }

  position(sheet: Sheet): number {
    return this.sheetList.indexOf(sheet);
  }

  /** Brings a visible sheet to the front. */
  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'visible') throw new ModelRefusal('not-found', sheet.name);
    const before = this.activeSheet;
    this.active = sheet;
    if (before !== sheet) {
      this.log.add({ kind: 'sheet-activated', sheet: sheet.id, before: before.id });
    }
  }

  /** What is selected on a sheet; A1 until somebody selects. */
  selectionOf(sheet: Sheet): Selection {
    const kept = this.selections.get(sheet.id);
    return { sheet, ...(kept ?? selected(sheet, [areaOf(0, 0)])) };
  }

  get selection(): Selection {
    return this.selectionOf(this.activeSheet);
  }

  /**
   * Selects areas of a sheet, with the merged cells that they cut, and brings the sheet to the front. The active cell
   * is the first area's corner.
   */
  select(sheet: Sheet, areas: readonly CellArea[]): void {
    if (areas.length === 0) throw new ModelRefusal('out-of-bounds', 'nothing to select');
    this.activate(sheet);
    const selection = selected(sheet, areas);
    this.selections.set(sheet.id, selection);
    this.log.add({ kind: 'selection', sheet: sheet.id, areas: selection.areas });
  }

  /** Keeps or (undefined) removes something under a key in the workbook. */
  setSetting(key: string, value: unknown): void {
    this.writable();
    if (value === undefined) this.settingMap.delete(key);
    else this.settingMap.set(key, value);
    this.log.add({ kind: 'workbook' });
  }

  private readonly writable = (): void => {
    const { author } = this.log;
    if (this.readOnly && (author === 'addin' || author === 'person')) {
      throw new ModelRefusal('read-only', this.name);
    }
  };

  private checkName(name: string): void {
    checkSheetName(name);
    if (this.sheetList.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
      throw new ModelRefusal('name-taken', name);
    }
  }

  private freeSheetName(): string {
    for (let number = this.sheetList.length + 1; ; number += 1) {
      if (this.sheet(`Sheet${number}`) === undefined) return `Sheet${number}`;
    }
  }

  private activateNear(position: number): void {
    const { sheetList } = this;
    const candidates = [...sheetList.slice(position), ...sheetList.slice(0, position).reverse()];
    const next = candidates.find((sheet) => sheet.visibility === 'visible');
    const before = this.active;
    this.active = next;
    if (next !== undefined && before !== undefined && next !== before) {
      this.log.add({ kind: 'sheet-activated', sheet: next.id, before: before.id });
    }
  }

  private newId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, '0')}}`;
  }
}

/** Merged cells are selected as a whole; whole rows and columns stay what they are. */
function selected(sheet: Sheet, areas: readonly CellArea[]): Omit<Selection, 'sheet'> {
  const isLine = (area: CellArea): boolean => hasAllRows(area) || hasAllColumns(area);
  const [first = areaOf(0, 0)] = areas;
  const corner = isLine(first) ? first : (sheet.mergeAt(first.top, first.left) ?? first);
  return {
    areas: areas.map((area) => (isLine(area) ? area : sheet.layout.withWholeMerges(area))),
    active: { row: corner.top, column: corner.left },
  };
}
