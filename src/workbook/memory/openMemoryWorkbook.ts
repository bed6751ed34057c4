import type { CellValue } from '../../domain/cell';
import type { RawTable } from '../../domain/rawTable';
import type { WritePlan } from '../../domain/writePlan';
import type { OpenWorkbook, Progress, SheetChange, SheetPlace, SheetSink, UndoStep } from '../port';
import { refuse } from '../planCheck';
import { headOf } from '../sheetHead';
import { throwIfStopped } from '../stopped';
import { MemoryWorkbook } from './memoryWorkbook';
import { type RememberedWrite, rememberWrites, takeBack } from './rememberedWrites';
import { withCell } from './withCell';

const ROWS_AT_ONCE = 1000;

interface Remembered {
  readonly step: UndoStep;
  readonly writes: readonly RememberedWrite[];
}

/**
 * A workbook that is open, without Excel: what the pane is developed and tested against. Beside the port it
 * plays the person: `edit` types into a cell, `select` clicks one, `lastRevealed` is what was shown last.
 */
export class OpenMemoryWorkbook extends MemoryWorkbook implements OpenWorkbook {
  /** The place that `reveal` was last asked for. */
  lastRevealed: SheetPlace | undefined;

  private selected: SheetPlace | undefined;
  private readonly settings = new Map<string, string>();
  private readonly remembered: Remembered[] = [];
  private readonly listeners = new Set<(change: SheetChange) => void>();

  constructor(
    name: string,
    tables: readonly RawTable[],
    private readonly now: () => Date = () => new Date(),
  ) {
    super(name, tables);
  }

  /** A person types a value into a cell; null empties it. Everybody who watches is told. */
  edit(sheet: string, row: number, column: number, value: CellValue): void {
    if (!this.tables.some((table) => table.name === sheet)) {
      throw new Error(`no sheet to type into: ${sheet}`);
    }
    this.tables = this.tables.map((table) =>
      table.name === sheet ? withCell(table, row, column, value) : table,
    );
    const area = { top: row, left: column, bottom: row, right: column };
    for (const listener of this.listeners) listener({ sheet, area });
  }

  /** A person selects a cell. */
  select(place: SheetPlace | undefined): void {
    this.selected = place;
  }

  async readInto(sink: SheetSink, progress?: Progress, signal?: AbortSignal): Promise<void> {
    const tables = await this.readSheets(undefined, signal);
    const allRows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    await sink.begin(this.name, tables.map(headOf));
    let done = 0;
    for (const [sheet, { rows }] of tables.entries()) {
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        throwIfStopped(signal);
        const slice = rows.slice(from, from + ROWS_AT_ONCE);
        await sink.rows(sheet, from, slice);
        done += slice.length;
        progress?.(done, allRows);
      }
    }
  }

  override async apply(plan: WritePlan, progress?: Progress, signal?: AbortSignal): Promise<void> {
    const before = this.tables;
    await super.apply(plan, progress, signal);
    if (plan.writes.length === 0) return;
    const writes = rememberWrites(plan.writes, before, this.tables);
    this.remembered.push({ step: this.stepOf(plan, writes), writes });
  }

  reveal(place: SheetPlace): Promise<void> {
    this.lastRevealed = place;
    this.selected = place;
    return Promise.resolve();
  }

  selection(): Promise<SheetPlace | undefined> {
    return Promise.resolve(this.selected);
  }

  setting(key: string): Promise<string | undefined> {
    return Promise.resolve(this.settings.get(key));
  }

  keepSetting(key: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.settings.delete(key);
    else this.settings.set(key, text);
    return Promise.resolve();
  }

  undoSteps(): Promise<readonly UndoStep[]> {
    return Promise.resolve(this.remembered.map(({ step }) => step).reverse());
  }

  async restore(id: string, progress?: Progress): Promise<UndoStep> {
    await Promise.resolve();
    const latest = this.remembered.at(-1);
    if (latest?.step.id !== id) refuse('只能还原最近一次写入，请先还原它之后的写入。');
    this.tables = takeBack(latest.writes, this.tables);
    this.remembered.pop();
    progress?.(latest.step.changedCells, latest.step.changedCells);
    return latest.step;
  }

  watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    const own = (change: SheetChange): void => {
      listener(change);
    };
    this.listeners.add(own);
    return Promise.resolve(() => {
      this.listeners.delete(own);
      return Promise.resolve();
    });
  }

  private stepOf(plan: WritePlan, writes: readonly RememberedWrite[]): UndoStep {
    return {
      id: `undo-${this.remembered.length + 1}`,
      title: plan.sentences.join(''),
      at: this.now().toISOString(),
      sheets: writes.map(({ sheet }) => sheet),
      changedCells: writes.reduce((sum, { changedCells }) => sum + changedCells, 0),
    };
  }
}
