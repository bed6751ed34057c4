/**
 * Syncs each operation takes:
 * readInto, readSheets  2, one more where rows are hidden or struck or cells have comments, and one a chunk of 3.5 MB
 * apply                 5 to read and check, 1 to write down what is replaced, one a chunk of 2 MB written, and one a
 *                       chunk of 2.4 MB read back
 * restore               5, and one a chunk
 * apply, restore         two more around them where Excel can ask before it closes the workbook
 * undoSteps 2 · reveal 2 · selection 1 · setting 1–2 · keepSetting 2 · watch 1
 */
import type { RawTable } from '../../domain/rawTable';
import type { WritePlan } from '../../domain/writePlan';
import type { OpenWorkbook, Progress, SheetChange, SheetPlace, SheetSink, UndoStep } from '../port';
import { askingBeforeClose } from './closing';
import { runExcel, runExcelWriting } from './excelRun';
import { revealPlace, selectedPlace } from './places';
import { readWorkbook, TableSink } from './read/readWorkbook';
import { readSetting, writeSetting } from './settings';
import { restoreStep, undoStepsOf } from './undo/restoreStep';
import { watchWorkbook } from './watching';
import { applyPlan } from './write/applyPlan';

const NOT_READ_YET = '当前工作簿';

/** The workbook this add-in is open in. */
export class OfficeWorkbook implements OpenWorkbook {
  private knownName = NOT_READ_YET;

  /** Known from the first reading on. */
  get name(): string {
    return this.knownName;
  }

  async readSheets(progress?: Progress, signal?: AbortSignal): Promise<readonly RawTable[]> {
    const sink = new TableSink();
    await this.readInto(sink, progress, signal);
    return sink.tables;
  }

  async readInto(sink: SheetSink, progress?: Progress, signal?: AbortSignal): Promise<void> {
    this.knownName = await runExcel('reading', (context) =>
      readWorkbook(context, sink, progress, signal),
    );
  }

  apply(plan: WritePlan, progress?: Progress, signal?: AbortSignal): Promise<void> {
    return askingBeforeClose(() => applyPlan(plan, progress, signal));
  }

  reveal(place: SheetPlace): Promise<void> {
    return runExcel('showing', (context) => revealPlace(context, place));
  }

  selection(): Promise<SheetPlace | undefined> {
    return runExcel('showing', selectedPlace);
  }

  setting(key: string): Promise<string | undefined> {
    return runExcel('showing', (context) => readSetting(context, key));
  }

  keepSetting(key: string, text: string | undefined): Promise<void> {
    return runExcel('showing', (context) => writeSetting(context, key, text));
  }

  undoSteps(): Promise<readonly UndoStep[]> {
    return runExcel('showing', undoStepsOf);
  }

  restore(id: string, progress?: Progress): Promise<UndoStep> {
    return askingBeforeClose(() =>
      runExcelWriting('restoring', (run) => run((context) => restoreStep(context, id, progress))),
    );
  }

  watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    return watchWorkbook(listener);
  }
}

/** The workbook this add-in is open in; Excel is asked when something is first wanted of it. */
export function openOfficeWorkbook(): OfficeWorkbook {
  return new OfficeWorkbook();
}
