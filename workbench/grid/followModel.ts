import { boundingArea, intersection, type CellArea } from '../model/area';
import type { LayoutPart, ModelChange } from '../model/changes';
import type { GridContext } from './gridContext';
import { reveal } from './reveal';
import { AnnotationShower } from './showAnnotations';
import { showCells } from './showCells';
import { growRows, showLayout } from './showLayout';
import { activate, showSheets } from './showSheets';

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

  constructor(private readonly context: GridContext) {
    this.annotationShower = new AnnotationShower(context);
  }

  /** Takes the changes of one edit. */
  readonly take = (changes: readonly ModelChange[]): void => {
    for (const change of changes) this.note(change);
    if (this.planned) return;
    this.planned = true;
    queueMicrotask(() => {
      this.planned = false;
      this.context.quiet.run(() => {
        this.show();
      });
    });
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

  private show(): void {
    const { context } = this;
    if (this.sheets) showSheets(context);
    for (const [id, area] of taken(this.cells)) {
      showCells(context, id, area);
      growRows(context, id, area);
    }
    for (const [id, parts] of taken(this.layouts)) {
      for (const part of parts) showLayout(context, id, part);
    }
    for (const id of this.annotations) this.annotationShower.show(id);
    if (this.front) activate(context);
    if (this.selected !== undefined) reveal(context, this.selected);
    this.annotations.clear();
    this.sheets = false;
    this.front = false;
    this.selected = undefined;
  }
}

/** The entries of a map, which is empty afterwards. */
function taken<Key, Value>(map: Map<Key, Value>): readonly (readonly [Key, Value])[] {
  const entries = [...map];
  map.clear();
  return entries;
}
