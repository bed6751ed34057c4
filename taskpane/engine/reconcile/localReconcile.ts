import type { CellValue } from '../../../src/domain/cell';
import type { LayoutOptions } from '../../../src/domain/layout/readSheets';
import type { RawTable } from '../../../src/domain/rawTable';
import type { CellChange, PlannedRow, WritePlan } from '../../../src/domain/writePlan';
import { type CheckOptions, layoutOptions } from '../../../src/jobs/checkWorkbooks';
import { JobRefused } from '../../../src/jobs/jobRefused';
import { planReconciliation } from '../../../src/jobs/planReconciliation';
import { reconcileFiles, type ReconcileResult } from '../../../src/jobs/reconcileWorkbooks';
import { namedPairs, systemNames } from '../../../src/ledgers/comparison/comparisonInput';
import { comparisonStatus } from '../../../src/ledgers/comparison/comparisonStatus';
import { standingAnswers } from '../../../src/ledgers/comparison/standingAnswers';
import { defaultProfile } from '../../../src/policy/profiles';
import { profileFromJson } from '../../../src/policy/profiles/profileFile';
import type { SheetHead } from '../../../src/workbook/port';
import { throwIfStopped } from '../../../src/workbook/stopped';
import type { PlanPreview } from '../paneEngine';
import { changesOfPlan, frameOf, planPreview, rowsOfPlan, shapeOf } from '../planPreview';
import { TableReceiver } from '../tableReceiver';
import { comparisonOf } from './comparison';
import { comparisonsOnRecord } from './comparisonsOnRecord';
import { LineLists } from './lineLists';
import { readFileBeside } from './readFileBeside';
import type * as Pane from './reconcileEngine';
import type { RemoteReconcile } from './remoteReconcile';
import { sheetId, sourceSheets, systemChoices } from './sourceList';

/** A comparison and the lists that are made of it when they are asked for. */
interface Compared {
  readonly result: ReconcileResult;
  readonly lists: LineLists;
}

const NOTHING_PLANNED: WritePlan = { sentences: [], writes: [] };

/** The comparison where it stands: in its worker, in tests, or in the pane where there is no worker. */
export class LocalReconcile implements Pane.ReconcileEngine, RemoteReconcile {
  private arriving = new TableReceiver();
  private files = new Map<string, readonly RawTable[]>();
  private compared: Compared | undefined;
  private planned: WritePlan = NOTHING_PLANNED;

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
      const { last, reminders } = comparisonsOnRecord(this.workbookTables(), request.day);
      const sheets = [...own, ...others];
      return { sheets, systems: systemChoices(), lastLogged: last, reminders };
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
        villages: request.villages,
        answered: standingAnswers(own),
      });
      const { knownPairs } = comparisonStatus(own, result.day);
      const pairs = namedPairs(result.pairs, systemNames(result.systems), knownPairs);
      this.compared = { result, lists: new LineLists(pairs, new Set(own)) };
      this.planned = NOTHING_PLANNED;
      return comparisonOf(result, pairs);
    });
  }

  lines(query: Pane.LineQuery): Promise<Pane.LineList> {
    return answer(() => this.current.lists.list(query));
  }

  lineRows(query: Pane.LineQuery, from: number, count: number): Promise<readonly Pane.LineRow[]> {
    return answer(() => this.current.lists.rows(query, from, count));
  }

  plan({ person, choices, agreed }: Pane.PlanRequest): Promise<PlanPreview> {
    return answer(() => {
      const agreedInto = agreed ? this.arriving.workbook : undefined;
      const options = { person, choices, ...(agreedInto === undefined ? {} : { agreedInto }) };
      const { result } = this.current;
      const planned = planReconciliation(result, this.workbookTables(), options);
      this.planned = planned.plan;
      const notes = [...planned.history, ...planned.notes];
      return planPreview(planned.plan, notes, (sheet) => planned.counts[sheet]?.rows);
    });
  }

  plannedShape(): Promise<WritePlan> {
    return answer(() => shapeOf(this.planned));
  }

  plannedFrame(): Promise<WritePlan> {
    return answer(() => frameOf(this.planned));
  }

  plannedChanges(write: number, from: number, count: number): Promise<readonly CellChange[]> {
    return answer(() => changesOfPlan(this.planned, write, from, count));
  }

  plannedRows(write: number, from: number, count: number): Promise<readonly PlannedRow[]> {
    return answer(() => rowsOfPlan(this.planned, write, from, count));
  }

  private workbookTables(): readonly RawTable[] {
    if (this.arriving.workbook !== undefined) return this.arriving.tables();
    throw new JobRefused('还没有读入工作簿，请重新比对。');
  }

  private get current(): Compared {
    if (this.compared !== undefined) return this.compared;
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
