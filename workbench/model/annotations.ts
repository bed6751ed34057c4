import type { CellArea } from './area';
import { contains, without } from './area';
import type { ChangeDetail } from './changes';
import type { SheetChart } from './charts';

/** A validation rule in the words of Excel's API: `{list: {inCellDropDown, source}}`, `{custom: …}`. */
export type ValidationRule = Readonly<Record<string, unknown>>;

export interface Validation {
  readonly area: CellArea;
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
}

export interface CommentReply {
  readonly id: string;
  readonly content: string;
  readonly author: string;
}

/** A threaded comment at one cell. */
export interface SheetComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
  readonly resolved: boolean;
  readonly replies: readonly CommentReply[];
}

/** An old-style note at one cell. */
export interface SheetNote {
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
}

/** A conditional format: kept, not drawn. */
export interface StoredConditionalFormat {
  readonly id: string;
  readonly areas: readonly CellArea[];
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly format: Readonly<Record<string, unknown>>;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** What lies on the cells of a sheet: validation, comments, notes, conditional formats, charts. */
export class Annotations {
  private validationList: readonly Validation[] = [];
  private commentList: readonly SheetComment[] = [];
  private noteList: readonly SheetNote[] = [];
  private formatList: readonly StoredConditionalFormat[] = [];
  private chartList: readonly SheetChart[] = [];

  constructor(
    private readonly sheet: string,
    private readonly changed: (detail: ChangeDetail) => void,
    /** Throws ModelRefusal when they may not be changed now. */
    private readonly allow: () => void,
  ) {}

  get validations(): readonly Validation[] {
    return this.validationList;
  }

  get comments(): readonly SheetComment[] {
    return this.commentList;
  }

  get notes(): readonly SheetNote[] {
    return this.noteList;
  }

  get conditionalFormats(): readonly StoredConditionalFormat[] {
    return this.formatList;
  }

  get charts(): readonly SheetChart[] {
    return this.chartList;
  }

  validationAt(row: number, column: number): Validation | undefined {
    return this.validationList.find(({ area }) => contains(area, row, column));
  }

  /** Puts a validation on an area, or (undefined) takes away whatever lies there. */
  validate(area: CellArea, validation: Omit<Validation, 'area'> | undefined): void {
    const rest = this.validationList.flatMap((old) =>
      without(old.area, area).map((part) => ({ ...old, area: part })),
    );
    this.setValidations(validation === undefined ? rest : [...rest, { ...validation, area }]);
  }

  setValidations(validations: readonly Validation[]): void {
    this.allow();
    this.validationList = validations;
    this.tell();
  }

  setComments(comments: readonly SheetComment[]): void {
    this.allow();
    this.commentList = comments;
    this.tell();
  }

  setNotes(notes: readonly SheetNote[]): void {
    this.allow();
    this.noteList = notes;
    this.tell();
  }

  setCharts(charts: readonly SheetChart[]): void {
    this.allow();
    this.chartList = charts;
    this.tell();
  }

  setConditionalFormats(formats: readonly StoredConditionalFormat[]): void {
    this.allow();
    this.formatList = formats;
    this.tell();
  }

  private tell(): void {
    this.changed({ kind: 'annotations', sheet: this.sheet });
  }
}
