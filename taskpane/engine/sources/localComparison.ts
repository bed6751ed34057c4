import type { RawTable } from '../../../src/domain/rawTable';
import { type CheckOptions, layoutOptions } from '../../../src/jobs/checkWorkbooks';
import { JobRefused } from '../../../src/jobs/jobRefused';
import { defaultProfile } from '../../../src/policy/profiles';
import { profileFromJson } from '../../../src/policy/profiles/profileFile';
import type { SheetHead } from '../../../src/workbook/port';
import { throwIfStopped } from '../../../src/workbook/stopped';
import { answered } from '../answered';
import type { LineLists } from '../lines/lineLists';
import type { LineList } from '../lines/lineQuery';
import { LocalReading } from '../localReading';
import type { ComparisonEngine, ComparisonKind, RemoteComparison } from './comparisonEngine';
import { comparisonsOnRecord } from './comparisonsOnRecord';
import { readFileBeside } from './readFileBeside';
import { sheetId, sourceSheets, systemChoices } from './sourceList';
import type { ReadingRequest, SourceList } from './sourcesEngine';

/** A comparison, and the lists that are made of it when they are asked for. */
export interface Compared<Kind extends ComparisonKind> {
  readonly comparison: Kind['Result'];
  readonly lists: LineLists<Kind['Row']>;
}

/**
 * A comparison where it stands: in its worker, in tests, or in the pane where there is no worker. `Made` is what a
 * kind of comparison keeps of one.
 */
export abstract class LocalComparison<Kind extends ComparisonKind, Made extends Compared<Kind>>
  extends LocalReading
  implements ComparisonEngine<Kind>, RemoteComparison<Kind>
{
  private files = new Map<string, readonly RawTable[]>();
  private compared: Made | undefined;
  /** Compared again, and not taken yet. */
  private aside: Made | undefined;

  override begin(workbook: string, heads: readonly SheetHead[]): Promise<void> {
    this.files = new Map();
    return super.begin(workbook, heads);
  }

  async addFile(name: string, content: Blob): Promise<void> {
    this.files.set(name, await readFileBeside(name, content));
  }

  removeFile(name: string): Promise<void> {
    return answered(() => {
      this.files.delete(name);
    });
  }

  sources(request: ReadingRequest): Promise<SourceList> {
    return answered(() => {
      const layout = layoutOptions(checkOptionsOf(request));
      const tables = this.workbookTables();
      const own = sourceSheets(undefined, tables, layout);
      const others = [...this.files].flatMap(([name, each]) => sourceSheets(name, each, layout));
      const { last, reminders } = comparisonsOnRecord(tables, request.day);
      const sheets = [...own, ...others];
      return { sheets, systems: systemChoices(), lastLogged: last, reminders };
    });
  }

  compare(request: Kind['Request'], signal?: AbortSignal): Promise<Kind['Result']> {
    return answered(() => {
      throwIfStopped(signal);
      return this.take(this.comparedBy(request));
    });
  }

  compareAside(request: Kind['Request']): Promise<Kind['Result']> {
    return answered(() => {
      this.aside = this.comparedBy(request);
      return this.aside.comparison;
    });
  }

  takeCompared(): Promise<void> {
    return answered(() => {
      if (this.aside !== undefined) this.take(this.aside);
    });
  }

  dropCompared(): Promise<void> {
    return answered(() => {
      this.aside = undefined;
    });
  }

  lines(query: Kind['Query']): Promise<LineList> {
    return answered(() => this.current.lists.list(query));
  }

  lineRows(query: Kind['Query'], from: number, count: number): Promise<readonly Kind['Row'][]> {
    return answered(() => this.current.lists.rows(query, from, count));
  }

  /** Compares the tables that were read. Throws JobRefused. */
  protected abstract comparedBy(request: Kind['Request']): Made;

  protected get current(): Made {
    if (this.compared !== undefined) return this.compared;
    throw new JobRefused('还没有比对结果，请先点“比对”。');
  }

  protected workbookTables(): readonly RawTable[] {
    if (this.arriving.workbook !== undefined) return this.arriving.tables();
    throw new JobRefused('还没有读入工作簿，请重新比对。');
  }

  /** Those of the workbook's own tables and of the files beside it that have these ids, one list a file. */
  protected chosen(
    own: readonly RawTable[],
    ids: readonly string[],
  ): readonly (readonly RawTable[])[] {
    const wanted = new Set(ids);
    return [own, ...this.files.values()]
      .map((tables) => tables.filter((table) => wanted.has(sheetId(table))))
      .filter((tables) => tables.length > 0);
  }

  private take(made: Made): Kind['Result'] {
    this.compared = made;
    this.aside = undefined;
    this.forgetPlan();
    return made.comparison;
  }
}

/** How cells are read. */
export function checkOptionsOf({ day, profile }: ReadingRequest): CheckOptions {
  return {
    day,
    profile: profile === undefined ? defaultProfile : profileFromJson(profile, '本镇设置'),
  };
}
