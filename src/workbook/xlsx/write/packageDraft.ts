import type { SheetVisibility } from '../../../domain/rawTable';
import type { PackageEdit, PartProducer } from '../package/zipPackage';
import type { WorkbookMap } from '../read/workbookReader';
import type { AddedPart, AddedRelation } from './packageLists';
import type { AddedSheet } from './workbookXml';

const RELATION_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const DRAWING_TYPES = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** What is new in a package: parts, and the entries other parts need to know of them. */
export class PackageDraft implements PackageEdit {
  readonly parts = new Map<string, PartProducer>();
  readonly dropped = new Set<string>();
  readonly sheets: AddedSheet[] = [];
  readonly relations: AddedRelation[] = [];
  readonly types: AddedPart[] = [];

  private readonly takenParts: Set<string>;
  private readonly takenIds: Set<string>;

  constructor(private readonly map: WorkbookMap) {
    this.takenParts = new Set(map.zip.names.map((name) => name.toLowerCase()));
    this.takenIds = new Set(map.relations.map(({ id }) => id.toLowerCase()));
  }

  give(part: string, producer: PartProducer): void {
    this.parts.set(part, producer);
  }

  /** Adds a worksheet after all others. Returns its part and its position among all sheets. */
  addSheet(name: string, visibility: SheetVisibility): { part: string; position: number } {
    const part = this.addPart('worksheet', 'worksheets/sheet');
    const relationId = this.relations.at(-1)?.id ?? '';
    this.sheets.push({ name, visibility, relationId });
    return { part, position: this.map.sheets.length + this.sheets.length - 1 };
  }

  /** Adds a part that the workbook part refers to, under a name nobody has. Returns the name. */
  addPart(kind: 'worksheet' | 'styles', stem: string): string {
    const { folder } = this;
    const part = this.freePart(stem, kind === 'styles');
    const id = this.free(this.takenIds, (n) => `rId${n}`);
    this.relations.push({
      id,
      type: `${RELATION_TYPES}/${kind}`,
      target: part.slice(folder.length),
    });
    this.types.push({ part, contentType: `${CONTENT_TYPE}.${kind}+xml` });
    return part;
  }

  /** Adds a part that another part than the workbook's refers to. Returns the name. */
  addDrawingPart(kind: keyof typeof DRAWING_TYPES): string {
    const part = this.freePart(`${kind}s/${kind}`, false);
    this.types.push({ part, contentType: DRAWING_TYPES[kind] });
    return part;
  }

  /** How parts one folder below the workbook's refer to a part in another such folder. */
  targetBeside(part: string): string {
    return `../${part.slice(this.folder.length)}`;
  }

  private get folder(): string {
    return this.map.part.slice(0, this.map.part.lastIndexOf('/') + 1);
  }

  private freePart(stem: string, isOnly: boolean): string {
    return this.free(
      this.takenParts,
      (n) => `${this.folder}${stem}${isOnly && n === 1 ? '' : n}.xml`,
    );
  }

  private free(taken: Set<string>, nameOf: (n: number) => string): string {
    for (let n = 1; ; n++) {
      const key = nameOf(n).toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return nameOf(n);
    }
  }
}
