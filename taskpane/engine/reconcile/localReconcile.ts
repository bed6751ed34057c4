import type { CellValue } from '../../../src/domain/cell';
import type { LayoutOptions } from '../../../src/domain/layout/readSheets';
import type { RawTable } from '../../../src/domain/rawTable';
import { type CheckOptions, layoutOptions } from '../../../src/jobs/checkWorkbooks';
import { JobRefused } from '../../../src/jobs/jobRefused';
import { reconcileFiles } from '../../../src/jobs/reconcileWorkbooks';
import { defaultProfile } from '../../../src/policy/profiles';
import { profileFromJson } from '../../../src/policy/profiles/profileFile';
import type { SheetHead } from '../../../src/workbook/port';
import { throwIfStopped } from '../../../src/workbook/stopped';
import { TableReceiver } from '../tableReceiver';
import { comparisonOf } from './comparison';
import { LineLists } from './lineLists';
import { readFileBeside } from './readFileBeside';
import type * as Pane from './reconcileEngine';
import type { RemoteReconcile } from './remoteReconcile';
import { sheetId, sourceSheets, systemChoices } from './sourceList';

/** The comparison where it stands: in its worker, in tests, or in the pane where there is no worker. */
export class LocalReconcile implements Pane.ReconcileEngine, RemoteReconcile {
  private arriving = new TableReceiver();
  private files = new Map<string, readonly RawTable[]>();
  private lists: LineLists | undefined;

  begin(workbook: string, heads: readonly SheetHead[]): Promise<void> {
    return answer(() => {
      this.arriving = new TableReceiver();
      this.arriving.begin(workbook, heads);
      this.files = new Map();
    });
  }

  rows(sheet: number, fromRow: number, rows: readonly (readonly CellValue[])[]): Promise<void> {
    return answer(() => {
      this.arriving.rows(sheet, fromRow, rows);
    });
  }

  async addFile(name: string, content: Blob): Promise<void> {
    this.files.set(name, await readFileBeside(name, content));
  }

  removeFile(name: string): Promise<void> {
    return answer(() => {
      this.files.delete(name);
    });
  }

  sources(request: Pane.ReadingRequest): Promise<Pane.SourceList> {
    return answer(() => {
      const layout: LayoutOptions = layoutOptions(optionsOf(request));
      const own = sourceSheets(undefined, this.workbookTables(), layout);
      const others = [...this.files].flatMap(([name, tables]) =>
        sourceSheets(name, tables, layout),
      );
      return { sheets: [...own, ...others], systems: systemChoices() };
    });
  }

  compare(request: Pane.CompareRequest, signal?: AbortSignal): Promise<Pane.Comparison> {
    return answer(() => {
      throwIfStopped(signal);
      const wanted = new Set(request.sheets.map(({ id }) => id));
      const own = this.workbookTables();
      const chosen = [own, ...this.files.values()]
        .map((tables) => tables.filter((table) => wanted.has(sheetId(table))))
        .filter((tables) => tables.length > 0);
      const result = reconcileFiles(chosen, {
        ...optionsOf(request),
        namedSystems: namedSystems(request),
        decisions: request.decisions,
      });
      this.lists = new LineLists(result.pairs, new Set(own));
      return comparisonOf(result);
    });
  }

  lines(query: Pane.LineQuery): Promise<Pane.LineList> {
    return answer(() => this.current.list(query));
  }

  lineRows(query: Pane.LineQuery, from: number, count: number): Promise<readonly Pane.LineRow[]> {
    return answer(() => this.current.rows(query, from, count));
  }

  private workbookTables(): readonly RawTable[] {
    if (this.arriving.workbook !== undefined) return this.arriving.tables();
    throw new JobRefused('还没有读入工作簿，请重新比对。');
  }

  private get current(): LineLists {
    if (this.lists !== undefined) return this.lists;
    throw new JobRefused('还没有比对结果，请先点“比对”。');
  }
}

/** Work that is done at once, answered as the contract wants it: what is thrown is a rejection. */
function answer<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}

function optionsOf({ day, profile }: Pane.ReadingRequest): CheckOptions {
  return {
    day,
    profile: profile === undefined ? defaultProfile : profileFromJson(profile, '本镇设置'),
  };
}

function namedSystems({ sheets }: Pane.CompareRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sheets.flatMap(({ id, system }) => (system === undefined ? [] : [[id, system]])),
  );
}
