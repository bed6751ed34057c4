import type { SheetVisibility } from '../../../domain/rawTable';
import type { SheetContent, SheetWrite, WritePlan } from '../../../domain/writePlan';
import { checkSheetNames } from '../../planCheck';
import type { Progress } from '../../port';
import { relationsPartOf } from '../package/relations';
import type { PartProducer } from '../package/zipPackage';
import { parseStyles } from '../parts/styles';
import { partOfKind, type WorkbookMap } from '../read/workbookReader';
import { areaNames } from './areaNames';
import { changedCharts } from './changeCharts';
import { ChangeStyles } from './changeStyles';
import { generatedSheet } from './generatedSheet';
import { giveCharts } from './giveCharts';
import { LIST_SHEET, type ListSheet } from './listSheet';
import { LookStyles } from './looks';
import { changedContentTypes, changedRelations } from './packageLists';
import { PackageDraft } from './packageDraft';
import { changedSheets, patchOf } from './sheetPatch';
import { SheetPatcher } from './sheetPatcher';
import { checkCells, standingLists, standingSheet } from './standingSheets';
import { EMPTY_STYLES, StyleBook } from './styleBook';
import { changedWorkbookXml, type SheetName } from './workbookXml';

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
    for (const name of changedSheets(this.plan)) this.changeSheet(name);
    for (const write of this.plan.writes) await this.changeCharts(write);
    if (this.lists.hasNewLists) this.writeLists();
    const stylesPart = this.stylesPart ?? this.draft.addPart('styles', 'styles');
    this.draft.give(stylesPart, (emit) => emit(this.book.render()));
    await this.giveWorkbookParts();
    return this.map.zip.rewrite(this.draft);
  }

  private createSheet(content: SheetContent): void {
    const { part, position } = this.draft.addSheet(content.name, content.visibility);
    this.draft.give(part, this.sheetProducer(content));
    giveCharts(this.draft, part, content);
    this.names.push(...areaNames(content, position, false));
  }

  private replaceSheet(content: SheetContent): void {
    const sheet = standingSheet(this.map, content.name);
    this.draft.give(sheet.part, this.sheetProducer(content));
    this.names.push(...areaNames(content, sheet.position, true));
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

  private changeSheet(name: string): void {
    const { part } = standingSheet(this.map, name);
    const patcher = new SheetPatcher(
      patchOf(this.plan, name, {
        styles: this.changeStyles,
        from1904: this.map.from1904,
        listReference: (oneOf) => this.lists.reference(oneOf),
      }),
    );
    this.patchers.push(patcher);
    this.draft.give(part, async (emit) => {
      await this.map.zip.readText(part, (piece) => emit(patcher.feed(piece)));
      await emit(patcher.finish());
    });
  }

  private async changeCharts(write: SheetWrite): Promise<void> {
    if (write.kind !== 'change-cells' || write.charts === undefined) return;
    const sheet = standingSheet(this.map, write.sheet);
    for (const { part, xml } of await changedCharts(this.map.zip, sheet, write.charts)) {
      this.draft.give(part, (emit) => emit(xml));
    }
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
