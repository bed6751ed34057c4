import type { SheetVisibility } from '../../../domain/rawTable';
import type { SheetContent, WritePlan } from '../../../domain/writePlan';
import type { Progress } from '../../port';
import { changesBySheet, checkChanges, checkSheetNames, refuse } from '../../planCheck';
import { relationsPartOf } from '../package/relations';
import type { PartProducer } from '../package/zipPackage';
import { parseStyles } from '../parts/styles';
import type { SheetEntry } from '../parts/workbookPart';
import {
  partOfKind,
  readCellContext,
  readSheetCells,
  type WorkbookMap,
} from '../read/workbookReader';
import { ChangeStyles } from './changeStyles';
import { dropDownXml } from './dropDowns';
import { filterArea, generatedSheet } from './generatedSheet';
import { LIST_SHEET, ListSheet } from './listSheet';
import { LookStyles } from './looks';
import { changedContentTypes, changedRelations } from './packageLists';
import { PackageDraft } from './packageDraft';
import { absoluteReference, sheetReference } from './sheetNames';
import { SheetPatcher } from './sheetPatcher';
import { EMPTY_STYLES, StyleBook } from './styleBook';
import { changedWorkbookXml, type SheetName } from './workbookXml';
import { printTitles } from './pageSetup';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * A new package in which a plan has been carried out; parts the plan does not touch keep their bytes.
 * Throws PlanRefused when the plan does not fit the workbook; the old package is not changed either way.
 */
export async function rewriteWorkbook(
  map: WorkbookMap,
  plan: WritePlan,
  progress?: Progress,
): Promise<Blob> {
  checkSheetNames(
    plan,
    map.sheets.map((sheet) => sheet.name),
  );
  await checkCells(map, plan);
  const rewriting = await Rewriting.begin(map, plan, progress);
  return rewriting.run();
}

/** Compares every changed cell with what the plan was made from. */
async function checkCells(map: WorkbookMap, plan: WritePlan): Promise<void> {
  const changes = changesBySheet(plan);
  if (changes.size === 0) return;
  const context = await readCellContext(map);
  for (const [name, list] of changes) {
    const rows = new Set(list.map((change) => change.row));
    const cells = await readSheetCells(map, standingSheet(map, name), context, {
      keepRow: (row) => rows.has(row),
    });
    checkChanges(name, list, cells);
  }
}

function standingSheet(map: WorkbookMap, name: string): SheetEntry & { readonly part: string } {
  const sheet = map.sheets.find((one) => one.name === name);
  if (sheet?.part !== undefined) return { ...sheet, part: sheet.part };
  refuse(`“${name}”是图表页，不是能写单元格的工作表，请换一个名字后再试。`);
}

/** One plan on its way into a package. */
class Rewriting {
  private readonly styles: LookStyles;
  private readonly changeStyles: ChangeStyles;
  private readonly names: SheetName[] = [];
  private readonly visibilities = new Map<number, SheetVisibility>();
  private readonly patchers: SheetPatcher[] = [];
  private readonly draft: PackageDraft;
  private doneRows = 0;

  private constructor(
    private readonly map: WorkbookMap,
    private readonly plan: WritePlan,
    private readonly stylesPart: string | undefined,
    stylesXml: string,
    private readonly book: StyleBook,
    private readonly lists: ListSheet,
    private readonly progress: Progress | undefined,
  ) {
    this.styles = new LookStyles(book);
    this.changeStyles = new ChangeStyles(book, this.styles, parseStyles(stylesXml));
    this.draft = new PackageDraft(map);
  }

  static async begin(map: WorkbookMap, plan: WritePlan, progress?: Progress): Promise<Rewriting> {
    const stylesPart = partOfKind(map, 'styles');
    const stylesXml = stylesPart === undefined ? EMPTY_STYLES : await map.zip.text(stylesPart);
    const lists = await standingLists(map);
    lists.addFrom(plan);
    const book = new StyleBook(stylesXml);
    return new Rewriting(map, plan, stylesPart, stylesXml, book, lists, progress);
  }

  async run(): Promise<Blob> {
    for (const write of this.plan.writes) {
      if (write.kind === 'create-sheet') this.createSheet(write.content);
      else if (write.kind === 'replace-sheet') this.replaceSheet(write.content);
    }
    for (const name of this.changedSheets()) this.changeSheet(name);
    if (this.lists.hasNewLists) this.writeLists();
    const stylesPart = this.stylesPart ?? this.draft.addPart('styles', 'styles');
    this.draft.give(stylesPart, (emit) => emit(this.book.render()));
    await this.giveWorkbookParts();
    return this.map.zip.rewrite(this.draft);
  }

  private changedSheets(): ReadonlySet<string> {
    const names = new Set<string>();
    for (const write of this.plan.writes) {
      if (write.kind !== 'change-cells') continue;
      if (write.changes.length > 0 || (write.lists ?? []).length > 0) names.add(write.sheet);
    }
    return names;
  }

  private createSheet(content: SheetContent): void {
    const { part, position } = this.draft.addSheet(content.name, content.visibility);
    this.draft.give(part, this.sheetProducer(content));
    this.nameAreas(content, position, false);
  }

  private replaceSheet(content: SheetContent): void {
    const sheet = standingSheet(this.map, content.name);
    this.draft.give(sheet.part, this.sheetProducer(content));
    this.nameAreas(content, sheet.position, true);
    if (sheet.visibility !== content.visibility) {
      this.visibilities.set(sheet.position, content.visibility);
    }
  }

  private writeLists(): void {
    const content = this.lists.content();
    if (this.map.sheets.some((sheet) => sheet.name === LIST_SHEET)) this.replaceSheet(content);
    else this.createSheet(content);
  }

  private sheetProducer(content: SheetContent): PartProducer {
    const before = this.doneRows;
    this.doneRows += content.rows.length;
    return generatedSheet(content, {
      styles: this.styles,
      from1904: this.map.from1904,
      listReference: (oneOf) => this.lists.reference(oneOf),
      progress: (done) => this.progress?.(before + done, this.doneRows),
    });
  }

  private nameAreas(content: SheetContent, position: number, isReplaced: boolean): void {
    const reference = sheetReference(content.name);
    const filter = filterArea(content);
    const titles = printTitles(content);
    const area = filter === undefined ? undefined : `${reference}${absoluteReference(filter)}`;
    for (const [name, formula] of [
      ['_xlnm.Print_Titles', titles],
      ['_xlnm._FilterDatabase', area],
    ] as const) {
      if (formula !== undefined || isReplaced) this.names.push({ name, position, formula });
    }
  }

  private changeSheet(name: string): void {
    const { part } = standingSheet(this.map, name);
    const writes = this.plan.writes.filter(
      (write) => write.kind === 'change-cells' && write.sheet === name,
    );
    const drops = writes.flatMap((write) =>
      write.kind === 'change-cells'
        ? (write.lists ?? []).filter((list) => list.oneOf.length > 0)
        : [],
    );
    const patcher = new SheetPatcher({
      sheet: name,
      changes: changesBySheet({ sentences: [], writes }).get(name) ?? [],
      validations: (prefix) =>
        drops.map(({ column, fromRow, toRow, oneOf }) => {
          const area = { top: fromRow, left: column, bottom: toRow, right: column };
          const reference = (terms: readonly string[]): string => this.lists.reference(terms);
          return { area, xml: dropDownXml(prefix, { area, oneOf }, reference) };
        }),
      styles: this.changeStyles,
      from1904: this.map.from1904,
    });
    this.patchers.push(patcher);
    this.draft.give(part, async (emit) => {
      await this.map.zip.readText(part, (piece) => emit(patcher.feed(piece)));
      await emit(patcher.finish());
    });
  }

  /** The parts that list others: what they hold is known only when the sheets have been written. */
  private async giveWorkbookParts(): Promise<void> {
    const { zip, part } = this.map;
    const relationsPart = relationsPartOf(part);
    const [workbook, relations, types] = await Promise.all([
      zip.text(part),
      zip.text(relationsPart),
      zip.text(CONTENT_TYPES),
    ]);
    const { draft } = this;
    this.giveLast(part, () =>
      changedWorkbookXml(workbook, {
        added: draft.sheets,
        visibilities: this.visibilities,
        names: this.names,
        recalculate: this.patchers.some((patcher) => patcher.formulas.sawFormula),
      }),
    );
    this.giveLast(relationsPart, () => {
      return changedRelations(relations, part, draft.relations, draft.dropped);
    });
    this.giveLast(CONTENT_TYPES, () => changedContentTypes(types, draft.types, draft.dropped));
  }

  private giveLast(name: string, text: () => string): void {
    this.draft.give(name, (emit) => {
      this.dropCalculationChain();
      return emit(text());
    });
  }

  /** The order of calculation names cells that hold a formula; it is rebuilt by whoever opens the file. */
  private dropCalculationChain(): void {
    const chain = partOfKind(this.map, 'calcChain');
    if (chain === undefined) return;
    const isReplaced = this.plan.writes.some((write) => write.kind === 'replace-sheet');
    if (isReplaced || this.patchers.some((patcher) => patcher.formulas.overwroteFormula)) {
      this.draft.dropped.add(chain);
    }
  }
}

async function standingLists(map: WorkbookMap): Promise<ListSheet> {
  const sheet = map.sheets.find((one) => one.name === LIST_SHEET);
  if (sheet === undefined) return new ListSheet([]);
  const cells = await readSheetCells(map, sheet, await readCellContext(map));
  return new ListSheet(cells.rows);
}
