import { applyWrites } from '../../domain/applyPlan';
import type { RawTable } from '../../domain/rawTable';
import type { ChartCells, PlannedChart, SheetWrite, WritePlan } from '../../domain/writePlan';
import { changesBySheet, checkChanges, checkSheetNames } from '../planCheck';
import type { Progress, Workbook } from '../port';
import { throwIfStopped } from '../stopped';

/** A workbook over tables in memory: what tests and custom functions have. */
export class MemoryWorkbook implements Workbook {
  protected tables: readonly RawTable[];
  private readonly charts = new Map<string, readonly PlannedChart[]>();

  constructor(
    readonly name: string,
    tables: readonly RawTable[],
  ) {
    this.tables = tables.map((table) => ({ ...table, workbook: name }));
  }

  async readSheets(progress?: Progress, signal?: AbortSignal): Promise<readonly RawTable[]> {
    await Promise.resolve();
    throwIfStopped(signal);
    progress?.(rowsOf(this.tables));
    return this.tables;
  }

  async apply(plan: WritePlan, progress?: Progress, signal?: AbortSignal): Promise<void> {
    const before = await this.readSheets(undefined, signal);
    const names = before.map((table) => table.name);
    checkSheetNames(plan, names);
    const changes = changesBySheet(plan);
    for (const table of before) checkChanges(table.name, changes.get(table.name) ?? [], table);
    const tables = applyWrites(before, plan.writes, this.name);
    throwIfStopped(signal);
    this.tables = tables;
    for (const write of plan.writes) this.keepCharts(write);
    progress?.(rowsOf(tables));
  }

  /** The charts of a sheet that is there, as plans have left them. */
  chartsOn(sheet: string): readonly PlannedChart[] {
    const isThere = this.tables.some((table) => table.name === sheet);
    return isThere ? (this.charts.get(sheet) ?? []) : [];
  }

  private keepCharts(write: SheetWrite): void {
    if (write.kind === 'create-sheet') {
      this.charts.set(write.content.name, write.content.charts ?? []);
    } else if (write.kind === 'change-cells' && write.charts !== undefined) {
      const changes = new Map(write.charts.map((change) => [change.name, change.after]));
      const kept = this.charts.get(write.sheet) ?? [];
      this.charts.set(
        write.sheet,
        kept.map((chart) => shown(chart, changes.get(chart.name))),
      );
    }
  }
}

function shown(chart: PlannedChart, cells: ChartCells | undefined): PlannedChart {
  if (cells === undefined) return chart;
  const { categories, values } = cells;
  const series = chart.series.map((each, index) => ({
    ...each,
    values: values[index] ?? each.values,
  }));
  return { ...chart, categories, series };
}

function rowsOf(tables: readonly RawTable[]): number {
  return tables.reduce((sum, table) => sum + table.rows.length, 0);
}
