import type { CellArea } from './area';
import { intersection } from './area';
import type { ChangeDetail } from './changes';
import { ModelRefusal } from './refusal';

/** A table ("列表"): a named rectangle whose first row, if `hasHeaders`, names its columns. */
export interface SheetTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly area: CellArea;
  readonly hasHeaders: boolean;
  readonly style: string;
}

/** The tables of a workbook. */
export class TableBook {
  private list: readonly SheetTable[] = [];

  constructor(
    private readonly changed: (detail: ChangeDetail) => void,
    private readonly newId: () => string,
  ) {}

  get all(): readonly SheetTable[] {
    return this.list;
  }

  of(sheet: string): readonly SheetTable[] {
    return this.list.filter((table) => table.sheet === sheet);
  }

  /** By id or name. */
  find(key: string): SheetTable | undefined {
    const wanted = key.toLowerCase();
    return this.list.find((t) => t.id.toLowerCase() === wanted || t.name.toLowerCase() === wanted);
  }

  add(sheet: string, area: CellArea, hasHeaders: boolean): SheetTable {
    if (this.of(sheet).some((table) => intersection(table.area, area) !== undefined)) {
      throw new ModelRefusal('overlap', 'table');
    }
    const name = `表${this.list.length + 1}`;
    const table = { id: this.newId(), name, sheet, area, hasHeaders, style: 'TableStyleMedium2' };
    this.list = [...this.list, table];
    this.changed({ kind: 'annotations', sheet });
    return table;
  }

  replace(old: SheetTable, change: Partial<SheetTable>): void {
    this.list = this.list.map((table) => (table.id === old.id ? { ...table, ...change } : table));
    this.changed({ kind: 'annotations', sheet: old.sheet });
  }

  remove(table: SheetTable): void {
    this.list = this.list.filter((other) => other.id !== table.id);
    this.changed({ kind: 'annotations', sheet: table.sheet });
  }

  removeOf(sheet: { readonly id: string }): void {
    this.list = this.list.filter((table) => table.sheet !== sheet.id);
  }
}
