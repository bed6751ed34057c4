import type { Box } from '../charts/shape';
import type { SheetChart } from '../model/charts';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbookModel';
import { element } from '../ribbon/element';
import { panesOf, type Pane } from './chartPanes';
import { ChartPictures } from './chartPictures';
import type { Grid } from './createGrid';
import { gridView, type GridView } from './gridView';

/** Shows the charts of the sheet in front over its cells: the grid itself has none. Returns what takes them away. */
export function showCharts(grid: Grid, model: WorkbookModel, language: string): () => void {
  const layer = new ChartLayer(grid, model, new ChartPictures(language));
  const { api } = grid;
  const heard = [
    api.addEvent(api.Event.CommandExecuted, layer.plan),
    api.addEvent(api.Event.Scroll, layer.plan),
    api.addEvent(api.Event.LifeCycleChanged, layer.plan),
  ];
  const forget = model.on(layer.plan);
  layer.plan();
  return () => {
    for (const each of heard) each.dispose();
    forget();
    layer.remove();
  };
}

/** Lies over the grid's canvas and lets every click through. It is drawn with the next frame of the page. */
class ChartLayer {
  private readonly root = element('div', { class: 'chart-layer' });
  private frame: number | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly model: WorkbookModel,
    private readonly pictures: ChartPictures,
  ) {
    this.resized.observe(this.root);
  }

  readonly plan = (): void => {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw();
    });
  };

  /** The layer is as large as the grid: it tells when there is more or less of it. */
  private readonly resized = new ResizeObserver(this.plan);

  remove(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.resized.disconnect();
    this.root.remove();
  }

  private draw(): void {
    const view = gridView(this.grid);
    const sheet = view && this.model.sheet(view.sheet);
    if (view === undefined || sheet === undefined || sheet.annotations.charts.length === 0) {
      this.root.remove();
      return;
    }
    if (this.root.previousSibling !== view.canvas) view.canvas.after(this.root);
    const panes = panesOf(view, this.root, sheet.layout.frozen);
    this.root.replaceChildren(...panes.map((pane, index) => this.pane(view, sheet, pane, index)));
  }

  private pane(view: GridView, sheet: Sheet, pane: Pane, index: number): HTMLElement {
    const pictures = sheet.annotations.charts.map((chart) => {
      const box = boxOf(view, chart);
      const size = { width: box.width / view.zoom, height: box.height / view.zoom };
      const picture = this.pictures.picture(sheet, chart, index, size);
      const left = box.left - pane.box.left - pane.scroll.x;
      place(picture, { ...box, left, top: box.top - pane.box.top - pane.scroll.y });
      return picture;
    });
    const shown = element('div');
    place(shown, pane.box);
    shown.append(...pictures);
    return shown;
  }
}

/** Where a chart stands as long as nothing is scrolled. */
function boxOf(view: GridView, { place: cells }: SheetChart): Box {
  const start = view.startOf(cells.top, cells.left);
  const end = view.startOf(cells.bottom + 1, cells.right + 1);
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

function place({ style }: HTMLElement | SVGElement, { left, top, width, height }: Box): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
