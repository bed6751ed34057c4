import type { Profile } from '../../src/domain/profile';
import type { CellValue } from '../../src/domain/cell';
import type { Exemption } from '../../src/domain/check';
import type { Duty, Severity } from '../../src/domain/finding';
import type { FieldId } from '../../src/domain/household';
import type { Judgement } from '../../src/domain/preliminaryJudgement';
import type { SheetVisibility } from '../../src/domain/rawTable';
import type { MappedColumn, SheetRole } from '../../src/domain/sheetReading';
import type { PlannedRow, WritePlan } from '../../src/domain/writePlan';
import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import type { SheetHead } from '../../src/workbook/port';
import type { FilingJob, JobChoices, LongWork, MadeFiles, PlanningJob } from './jobTypes';

/** Of which notice the check is: 2024 “回头看”, or the verification of 2020. */
export type Regime = Profile['regime'];

/**
 * The check as the pane sees it. It runs in a worker, so everything handed over is plain data and small:
 * long lists come in pages, texts are finished Chinese sentences. Rows and columns count from 0.
 * Refusals are thrown as errors whose message is a sentence for the clerk (see `engineErrors.ts`).
 */
export interface PaneEngine extends PlanInPages {
  /** A new reading of the workbook begins; what was read before is forgotten when `check` succeeds. */
  begin(workbook: string, heads: readonly SheetHead[]): Promise<void>;
  rows(sheet: number, fromRow: number, rows: readonly (readonly CellValue[])[]): Promise<void>;
  /**
   * Checks what was read since `begin`. When the signal is aborted this rejects with Stopped, and the
   * check before it stays at hand.
   */
  check(request: EngineRequest, signal?: AbortSignal): Promise<Overview>;
  /**
   * Checks the tables at hand again: another profile, another day, another exemption. When the signal is aborted this
   * rejects with Stopped, and the check before it stays at hand.
   */
  recheck(request: EngineRequest, signal?: AbortSignal): Promise<Overview>;

  /** The findings a query selects, counted and grouped; the rows come from `findingRows`. */
  findings(query: FindingQuery): Promise<FindingList>;
  /** Rows `from` to `from + count` of the list of this query, in its order. */
  findingRows(query: FindingQuery, from: number, count: number): Promise<readonly FindingRow[]>;
  finding(index: number): Promise<FindingDetail>;
  /** The fixable findings of the same rule on the same field as this one, itself included: as many as its `alike`. */
  alike(index: number): Promise<readonly number[]>;
  /** Index into the query's list of the first finding at or after a cell; undefined when there is none. */
  findingAt(query: FindingQuery, sheet: string, row: number): Promise<number | undefined>;
  /** The households a query selects, village by village; the rows come from `householdRows`. */
  households(query: HouseholdQuery): Promise<HouseholdList>;
  householdRows(
    query: HouseholdQuery,
    from: number,
    count: number,
  ): Promise<readonly HouseholdRow[]>;
  /** What is known of the household that stands on a row; undefined when none does. */
  householdAt(sheet: string, row: number): Promise<HouseholdCard | undefined>;
  /** The exemption that a reason would make of a finding. The pane keeps it and checks again. */
  exemptionFor(index: number, reason: string, person: string): Promise<Exemption>;
  /** How people call the households that exemptions name; undefined for those the check at hand does not have. */
  householdLabels(names: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** The changes that write the suggestions of these findings into their cells. */
  planFix(indexes: readonly number[]): Promise<PlanPreview>;

  questions(): Promise<readonly Question[]>;
  /** The town's profile with an answer added to it. */
  answer(profile: ProfileFile, question: string, choice: string): Promise<ProfileFile>;

  /** What holds where the town's own settings say nothing, and what they may name. See `profileBase.ts`. */
  profileBase(profile: ProfileFile | undefined): Promise<ProfileBase>;
  /** Settings read from a file or a form; a word nobody knows is refused with a sentence. */
  readProfile(text: string, fileName: string): Promise<ProfileFile>;

  /**
   * Plans the sheets of a job over what stands in the workbook. When the signal is aborted this rejects with Stopped,
   * and the plan before it stays at hand.
   */
  plan(job: PlanningJob, choices?: JobChoices, work?: LongWork): Promise<PlanPreview>;
  /** Makes the files of a job; the workbook is not changed. Stopped, it hands over none. */
  makeFiles(job: FilingJob, choices: JobChoices, work?: LongWork): Promise<MadeFiles>;
  rules(): Promise<readonly RuleSummary[]>;
  rule(id: string): Promise<RulePage>;
  /** Fields a column can be mapped to, for choosing. */
  fields(): Promise<readonly FieldChoice[]>;
  /** The generated sheets there are, for choosing: of the check at hand, before the first one of these settings. */
  generatedSheets(
    profile: ProfileFile | undefined,
  ): Promise<readonly { readonly id: string; readonly name: string }[]>;
}

/** The plan that was last previewed, for writing it. */
export interface PlanInPages {
  /** The plan, its new sheets without rows: those come from `plannedRows`. */
  plannedShape(): Promise<WritePlan>;
  plannedRows(write: number, from: number, count: number): Promise<readonly PlannedRow[]>;
}

export interface EngineRequest {
  /** `yyyy-mm-dd` */
  readonly day: string;
  /** The town's own settings; undefined for the built-in profile as it is. */
  readonly profile?: ProfileFile;
  /** Undefined: all sheets. */
  readonly onlySheets?: readonly string[];
  readonly exemptions: readonly Exemption[];
}

export interface Counted<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
}

export interface VillageOverview {
  readonly village: string;
  readonly households: number;
  readonly judgements: readonly Counted<Judgement>[];
}

export interface Overview {
  readonly day: string;
  readonly profile: {
    readonly id: string;
    readonly title: string;
    readonly basis: string;
    readonly regime: Regime;
  };
  readonly sheets: readonly SheetOverview[];
  /** Whether some sheet is a list of households; without one there is nothing to check until columns are named. */
  readonly listFound: boolean;
  readonly households: number;
  readonly expectedHouseholds: number | undefined;
  readonly judgements: readonly Counted<Judgement>[];
  readonly villages: readonly VillageOverview[];
  readonly inCDList: number;
  readonly findings: readonly Counted<Severity>[];
  readonly exempted: number;
  readonly lapsedExemptions: readonly Exemption[];
  readonly unusedExemptions: readonly Exemption[];
  readonly rulesNotRun: readonly {
    readonly rule: string;
    readonly title: string;
    readonly sheet?: string;
    readonly reason: string;
  }[];
  readonly questions: number;
}

export interface FieldChoice {
  readonly field: FieldId;
  readonly label: string;
}

/** The built-in profile that a town's settings extend: its values, and the sources a sheet may come from. */
export interface ProfileBase {
  readonly id: string;
  /** The profiles that come with the tool, for choosing. */
  readonly builtIn: readonly { readonly id: string; readonly title: string }[];
  readonly title: string;
  readonly basis: string;
  readonly expectedHouseholds: number | undefined;
  readonly appraisalCutOff: number;
  /** `yyyy-mm-dd`, also the next two. */
  readonly workFrom: string;
  readonly workUntil: string;
  readonly completionDeadline: string;
  readonly importantFields: readonly FieldId[];
  readonly roles: {
    readonly siteVisitOfficer: string;
    readonly enteredBy: string;
    readonly responsible: string;
  };
  readonly sources: readonly {
    readonly id: string;
    readonly label: string;
    readonly system: string;
  }[];
}

export interface ColumnOverview {
  readonly column: number;
  /** `A`, `B`, … */
  readonly letters: string;
  readonly header: string;
  /** The first values that stand below the header, as text; certificate numbers masked. */
  readonly samples?: readonly string[];
  readonly field: FieldId | undefined;
  readonly fieldLabel: string | undefined;
  /** `told` without a field: the town has said that the column is none of them. */
  readonly by: MappedColumn['by'] | undefined;
  readonly mayBe: readonly FieldChoice[];
}

export interface SheetOverview {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly role: SheetRole;
  readonly roleLabel: string;
  readonly roleReason: string;
  readonly source: string | undefined;
  readonly households: number;
  /** Where no header is known: the row that is most like one, if there is any. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnOverview[];
  /** Rows that are no household, counted by reason: `小计 12 行`. */
  readonly skipped: readonly Counted[];
  /** Sentences on announced counts that do not fit, struck or hidden rows, loose rows. */
  readonly remarks: readonly string[];
}

export interface FindingQuery {
  readonly village?: string;
  readonly rule?: string;
  readonly severity?: Severity;
  readonly sheet?: string;
  /** Words that must stand in the household's name or code, the message, or the rule's title. */
  readonly text?: string;
  readonly groupBy: 'village' | 'rule' | 'severity' | 'none';
}

/** Rows of a list that stand together under a heading. */
export interface ListGroup extends Counted {
  /** Index of the group's first row in the list. */
  readonly from: number;
}

export interface FindingList {
  readonly total: number;
  readonly groups: readonly ListGroup[];
  /** What the query could be narrowed to, counted within everything else that it asks for. */
  readonly villages: readonly Counted[];
  readonly rules: readonly Counted[];
  readonly severities: readonly Counted<Severity>[];
}

export interface FindingRow {
  /** Index among all findings of the check; stands for the finding until the next check. */
  readonly index: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly title: string;
  readonly sheet: string;
  readonly row: number | undefined;
  readonly column: number | undefined;
  /** `D12`, `第12行` or empty for findings about a sheet. */
  readonly where: string;
  readonly village: string;
  /** `红军村2组 张三`; certificate numbers never appear in it. */
  readonly household: string;
  readonly message: string;
  readonly canFix: boolean;
  readonly canExempt: boolean;
}

export interface FindingDetail extends FindingRow {
  readonly duty: Duty;
  readonly number: string;
  /** What stands in the cell; certificate numbers masked. */
  readonly value: string;
  readonly suggestion: string | undefined;
  readonly clause: ClauseText;
  /** Fixable findings of the same rule on the same field, itself included; 0 when it cannot be fixed. */
  readonly alike: number;
}

export interface ClauseText {
  readonly id: string;
  /** The notice and place: `高燕镇2024 四（四）2`. */
  readonly source: string;
  /** The words of the notice. */
  readonly text: string;
}

export interface HouseholdQuery {
  /** Undefined: every household, however it was judged. */
  readonly judgements?: readonly Judgement[] | undefined;
  /** Words that must stand in the household's name, place or code. */
  readonly text?: string | undefined;
}

export interface HouseholdList {
  readonly total: number;
  /** Villages. */
  readonly groups: readonly ListGroup[];
  /** All judgements, counted among the households that hold the words. */
  readonly judgements: readonly Counted<Judgement>[];
}

export interface HouseholdRow {
  /** Index among all households of the check; stands for the household until the next check. */
  readonly index: number;
  /** `红军村2组 张三`; certificate numbers never appear in it. */
  readonly household: string;
  readonly judgement: Judgement;
  readonly judgementLabel: string;
  /** Why it was judged so, in a sentence. */
  readonly reason: string;
  readonly sheet: string;
  readonly row: number;
  /** `第12行` */
  readonly where: string;
}

export interface HouseholdCard {
  readonly household: string;
  readonly village: string;
  readonly judgement: Judgement;
  readonly judgementLabel: string;
  readonly reason: string;
  readonly clause: ClauseText | undefined;
  readonly triggers: readonly string[];
  readonly missing: readonly string[];
  readonly findings: readonly FindingRow[];
}

/** Something ambiguous that only a person can say; one answer serves all places. */
export interface Question {
  readonly id: string;
  readonly kind: 'word' | 'column' | 'village';
  /** The question as a sentence: `“集中”是指哪种现住房情况？` */
  readonly text: string;
  readonly why: string;
  readonly count: number;
  readonly places: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly where: string;
  }[];
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

export interface PlanPreview {
  readonly empty: boolean;
  /** Sentences for the preview and the receipt, one a sheet. */
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly sheets: readonly PlannedSheet[];
}

export interface PlannedSheet {
  readonly name: string;
  readonly kind: 'create' | 'replace' | 'change';
  /** Kept for the tool's own memory; nothing for the clerk to look at. */
  readonly internal: boolean;
  readonly rows: number;
  readonly changedCells: number;
  /** The first changes, before and after as text. */
  readonly changes: readonly {
    readonly where: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** The first rows of a new sheet, as text. */
  readonly firstRows: readonly (readonly string[])[];
}

export interface RuleSummary {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly severity: Severity;
  readonly duty: Duty;
  /** Findings of the check at hand. */
  readonly findings: number;
}

export interface RulePage extends RuleSummary {
  readonly message: string;
  readonly clause: ClauseText;
  readonly fields: readonly string[];
}
