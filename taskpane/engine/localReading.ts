import type { CellValue } from '../../src/domain/cell';
import type { CellChange, PlannedRow, WritePlan } from '../../src/domain/writePlan';
import type { SheetHead } from '../../src/workbook/port';
import { answered } from './answered';
import { changesOfPlan, frameOf, rowsOfPlan, shapeOf } from './planPreview';
import { TableReceiver } from './tableReceiver';

const NOTHING_PLANNED: WritePlan = { sentences: [], writes: [] };

/** What every engine does where it stands: it takes a workbook in, and hands out the plan last made over it. */
export abstract class LocalReading {
  protected arriving = new TableReceiver();
  protected planned = NOTHING_PLANNED;

  begin(workbook: string, heads: readonly SheetHead[]): Promise<void> {
    return answered(() => {
      this.arriving = new TableReceiver();
      this.arriving.begin(workbook, heads);
    });
  }

  rows(sheet: number, fromRow: number, rows: readonly (readonly CellValue[])[]): Promise<void> {
    return answered(() => {
      this.arriving.rows(sheet, fromRow, rows);
    });
  }

  plannedShape(): Promise<WritePlan> {
    return answered(() => shapeOf(this.planned));
  }

  plannedFrame(): Promise<WritePlan> {
    return answered(() => frameOf(this.planned));
  }

  plannedChanges(write: number, from: number, count: number): Promise<readonly CellChange[]> {
    return answered(() => changesOfPlan(this.planned, write, from, count));
  }

  plannedRows(write: number, from: number, count: number): Promise<readonly PlannedRow[]> {
    return answered(() => rowsOfPlan(this.planned, write, from, count));
  }

  /** What was planned over another result than the one at hand is not to be written. */
  protected forgetPlan(): void {
    this.planned = NOTHING_PLANNED;
  }
}
