import type { RawTable } from '../../../src/domain/rawTable';
import { type CheckOptions, layoutOptions } from '../../../src/jobs/checkWorkbooks';
import { JobRefused } from '../../../src/jobs/jobRefused';
import { defaultProfile } from '../../../src/policy/profiles';
import { profileFromJson } from '../../../src/policy/profiles/profileFile';
import type { SheetHead } from '../../../src/workbook/port';
import { answered } from '../answered';
import { LocalReading } from '../localReading';
import { comparisonsOnRecord } from './comparisonsOnRecord';
import { readFileBeside } from './readFileBeside';
import { sheetId, sourceSheets, systemChoices } from './sourceList';
import type { ReadingRequest, SourceList, SourcesEngine } from './sourcesEngine';

const NOT_COMPARED = '还没有比对结果，请先点“比对”。';

/** Sheets and files where they stand, and what came of comparing them. */
export abstract class LocalSources<Compared> extends LocalReading implements SourcesEngine {
  private files = new Map<string, readonly RawTable[]>();
  private compared: Compared | undefined;
  /** Compared again, and not taken yet. */
  private aside: Compared | undefined;

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

  protected take(compared: Compared): void {
    this.compared = compared;
    this.aside = undefined;
    this.forgetPlan();
  }

  protected putAside(compared: Compared): void {
    this.aside = compared;
  }

  protected get current(): Compared {
    if (this.compared !== undefined) return this.compared;
    throw new JobRefused(NOT_COMPARED);
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
}

/** How cells are read. */
export function checkOptionsOf({ day, profile }: ReadingRequest): CheckOptions {
  return {
    day,
    profile: profile === undefined ? defaultProfile : profileFromJson(profile, '本镇设置'),
  };
}
