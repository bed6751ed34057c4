import type { ChangeDetail } from './changes';
import { ModelRefusal } from './refusal';

/** A defined name; `sheet` is the id of the sheet it belongs to, or undefined for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  readonly sheet: string | undefined;
}

/** The defined names of a workbook. */
export class NameBook {
  private list: readonly DefinedName[] = [];

  constructor(
    private readonly changed: (detail: ChangeDetail) => void,
    /** Throws ModelRefusal when the workbook may not be changed. */
    private readonly writable: () => void,
  ) {}

  get all(): readonly DefinedName[] {
    return this.list;
  }

  of(sheet: string | undefined): readonly DefinedName[] {
    return this.list.filter((name) => name.sheet === sheet);
  }

  find(name: string, sheet?: string): DefinedName | undefined {
    return this.of(sheet).find((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  /** Adds a name. Throws ModelRefusal when it is taken or cannot be a name. */
  add(name: DefinedName): DefinedName {
    this.writable();
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name.name)) {
      throw new ModelRefusal('name-invalid', name.name);
    }
    if (this.find(name.name, name.sheet) !== undefined) {
      throw new ModelRefusal('name-taken', name.name);
    }
    this.list = [...this.list, name];
    this.changed({ kind: 'workbook' });
    return name;
  }

  replace(old: DefinedName, change: Partial<DefinedName>): DefinedName {
    this.writable();
    const changed = { ...old, ...change };
    this.list = this.list.map((one) => (one === old ? changed : one));
    this.changed({ kind: 'workbook' });
    return changed;
  }

  remove(name: DefinedName): void {
    this.writable();
    this.list = this.list.filter((one) => one !== name);
    this.changed({ kind: 'workbook' });
  }

  removeOf(sheet: { readonly id: string }): void {
    this.list = this.list.filter((one) => one.sheet !== sheet.id);
  }
}
