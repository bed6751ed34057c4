import { chartWords } from '../charts/chartWords';
import { drawChart } from '../charts/drawChart';
import { plottedChart } from '../charts/plottedChart';
import type { Box } from '../charts/shape';
import { toSvg } from '../charts/toSvg';
import type { SheetChart } from '../model/charts';
import type { Sheet } from '../model/sheet';

interface Picture {
  /** All that it was drawn from. */
  readonly drawnFrom: string;
  readonly svg: SVGElement;
}

/** Drawings of charts, made anew only when something in them has changed: most often a sheet is only scrolled. */
export class ChartPictures {
  private readonly words;
  private readonly pictures = new Map<string, Picture>();

  constructor(language: string) {
    this.words = chartWords(language);
  }

  /**
   * The drawing of a chart for one of the panes; in all but the first it is mere decoration.
   *
   * @param size pixels at 100 %
   */
  picture(
    sheet: Sheet,
    chart: SheetChart,
    pane: number,
    size: Pick<Box, 'width' | 'height'>,
  ): SVGElement {
    const plotted = plottedChart(sheet, chart);
    const place = `${sheet.id} ${chart.id} ${pane}`;
    const drawnFrom = JSON.stringify([plotted, size]);
    const before = this.pictures.get(place);
    if (before?.drawnFrom === drawnFrom) return before.svg;
    const svg = toSvg(drawChart(plotted, size, this.words));
    if (pane > 0) svg.setAttribute('aria-hidden', 'true');
    this.pictures.set(place, { drawnFrom, svg });
    return svg;
  }
}
