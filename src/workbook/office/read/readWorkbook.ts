import type { CellValue } from '../../../domain/cell';
import { type CellArea, EMPTY_ROW, type RawTable } from '../../../domain/rawTable';
import type { Progress, SheetHead, SheetSink } from '../../port';
import type { Context } from '../excelRun';
import { stopIfAsked } from '../faults';
import { CellValues } from './cellValues';
import { ChunkReader } from './chunkReader';
import { readDetails, type SheetDetails } from './sheetDetails';
import { readFacts, type SheetFacts } from './sheetFacts';

/** Hands every sheet but the adapter's own to a sink. Gives the name of the workbook. */
export async function readWorkbook(
  context: Context,
  sink: SheetSink,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<string> {
  stopIfAsked(signal);
  const facts = await readFacts(context, signal);
  stopIfAsked(signal);
  const details = await readDetails(context, facts.sheets);
  const heads = facts.sheets.map((sheet, index) => headOf(facts.name, sheet, details[index]));
  await sink.begin(facts.name, heads);
  const all = facts.sheets.reduce((sum, { used }) => sum + heightOf(used), 0);
  const areas = facts.sheets.map(({ name, used }) =>
    used === undefined ? undefined : { name, used },
  );
  const values = new CellValues(facts.from1904);
  const reader = new ChunkReader(context, values, areas, (sheet, fromRow, rows) =>
    sink.rows(sheet, fromRow, rows),
  );
  await reader.run((done) => progress?.(done, all), signal);
  stopIfAsked(signal);
  return facts.name;
}

function heightOf(area: CellArea | undefined): number {
  return area === undefined ? 0 : area.bottom - area.top + 1;
}

function headOf(workbook: string, facts: SheetFacts, details?: SheetDetails): SheetHead {
  const { name, visibility, merges } = facts;
  const formulas = formulaColumns(facts.formulas);
  return {
    ...{ workbook, name, visibility, merges },
    hiddenRows: details?.hiddenRows ?? new Set(),
    struckRows: details?.struckRows ?? new Set(),
    comments: details?.comments ?? new Map(),
    ...(formulas.size === 0 ? {} : { formulas }),
  };
}

function formulaColumns(areas: readonly CellArea[]): ReadonlyMap<number, readonly number[]> {
  const byRow = new Map<number, number[]>();
  for (const { top, bottom, left, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      const columns = byRow.get(row) ?? [];
      for (let column = left; column <= right; column++) columns.push(column);
      byRow.set(row, columns);
    }
  }
  for (const columns of byRow.values()) columns.sort((a, b) => a - b);
  return new Map([...byRow].sort(([a], [b]) => a - b));
}

/** A sink that keeps all sheets as tables. */
export class TableSink implements SheetSink {
  private heads: readonly SheetHead[] = [];
  private rowsOf: (readonly CellValue[])[][] = [];

  begin(_workbook: string, heads: readonly SheetHead[]): void {
    this.heads = heads;
    this.rowsOf = heads.map(() => []);
  }

  rows(sheet: number, fromRow: number, rows: readonly (readonly CellValue[])[]): void {
    const kept = this.rowsOf[sheet] ?? [];
    rows.forEach((row, index) => {
      if (row.length === 0) return;
      while (kept.length < fromRow + index) kept.push(EMPTY_ROW);
      kept[fromRow + index] = row;
    });
  }

  get tables(): readonly RawTable[] {
    return this.heads.map((head, index) => ({ ...head, rows: this.rowsOf[index] ?? [] }));
  }
}
