import { boundingArea, intersection, type CellArea } from '../model/area';
import type { LayoutPart, ModelChange } from '../model/changes';
import type { GridContext } from './gridContext';
import { reveal } from './reveal';
import { AnnotationShower } from './showAnnotations';
import { makeRoom, partsOf, showCells } from './showCells';
import { growRows, showLayout } from './showLayout';
import { activate, showSheets } from './showSheets';
import { Slices } from './slices';

/** Shows in the grid what changed in the model; what changes together is shown together. */
export class ModelFollower {
  private readonly cells = new Map<string, CellArea>();
  private readonly layouts = new Map<string, Set<LayoutPart>>();
  private readonly annotations = new Set<string>();
  private readonly annotationShower: AnnotationShower;
  private sheets = false;
  private front = false;
  private selected: string | undefined;
  private planned = false;
  private readonly slices: Slices;

  constructor(private readonly context: GridContext) {
    this.annotationShower = new AnnotationShower(context);
    this.slices = new Slices((slice) => {
      context.quiet.run(slice);
    });
  }

  /** Takes the changes of one edit. */
  readonly take = (changes: readonly ModelChange[]): void => {
    for (const change of changes) this.note(change);
    if (this.planned) return;
    this.planned = true;
    queueMicrotask(() => {
      this.planned = false;
      this.slices.add(this.show());
    });
  };

  /** Shows all that is left to show, before something reads the grid's cells or moves them. */
  readonly finish = (): void => {
    this.slices.finish();
  };

  /** Shows nothing more. */
  readonly stop = (): void => {
    this.slices.stop();
  };

  private note(change: ModelChange): void {
    if (change.kind === 'cells') {
      if (this.context.quiet.results) return;
      this.noteCells(change.sheet, change.area, change.shift !== undefined);
    } else if (change.kind === 'look') this.noteCells(change.sheet, change.area, false);
    else if (change.kind === 'layout') this.noteLayout(change.sheet, change.part);
    else if (change.kind === 'annotations') this.annotations.add(change.sheet);
    else if (change.kind === 'selection' && change.by !== 'person') this.selected = change.sheet;
    else if (change.kind === 'sheet-activated') this.front = true;
    else if (change.kind.startsWith('sheet-')) this.sheets = true;
  }

  /** A shift moves everything below: the rest of the sheet is shown again. */
  private noteCells(id: string, area: CellArea, shifted: boolean): void {
    const sheet = this.context.model.sheet(id);
    const shown = this.context.workbook.getSheetBySheetId(id);
    if (sheet === undefined || sheet.visibility === 'very-hidden') return;
    const used = sheet.cells.used(false);
    const bottom = Math.max(used?.bottom ?? 0, (shown?.getRowCount() ?? 1) - 1);
    const right = Math.max(used?.right ?? 0, (shown?.getColumnCount() ?? 1) - 1);
    const wanted = shifted ? { ...area, left: 0, bottom, right } : area;
    const clamped = intersection(wanted, { top: 0, left: 0, bottom, right });
    if (clamped === undefined) return;
    const before = this.cells.get(id);
    this.cells.set(id, before === undefined ? clamped : boundingArea(before, clamped));
    if (shifted) {
      this.noteLayout(id, 'sizes');
      this.noteLayout(id, 'merges');
    }
  }

  private noteLayout(id: string, part: LayoutPart): void {
    const parts = this.layouts.get(id) ?? new Set();
    this.layouts.set(id, parts.add(part));
  }

  /** What is seen first comes first: sheets and the place that is selected, then their cells in pieces. */
  private *show(): Generator<void> {
    const cells = taken(this.cells);
    this.showFrames(cells);
    const layouts = taken(this.layouts);
    for (const [id, area] of cells) {
      for (const part of partsOf(area)) {
        showCells(this.context, id, part);
        growRows(this.context, id, part);
        yield;
      }
    }
    for (const [id, parts] of layouts) {
      for (const part of parts) yield* showLayout(this.context, id, part);
    }
    for (const id of taken(this.annotations)) {
      this.annotationShower.show(id);
      yield;
    }
  }

  private showFrames(cells: readonly (readonly [string, CellArea])[]): void {
    const { context, selected } = this;
    if (this.sheets) showSheets(context);
    for (const [id, area] of cells) makeRoom(context, id, area);
    if (this.front) activate(context);
    if (selected !== undefined) reveal(context, selected);
    this.sheets = false;
    this.front = false;
    this.selected = undefined;
  }
}

/** The entries of a map or set, which is empty afterwards. */
function taken<Entry>(entries: Iterable<Entry> & { clear(): void }): readonly Entry[] {
  const all = [...entries];
  entries.clear();
  return all;
}
