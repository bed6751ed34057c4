import type { Exemption } from '../../src/domain/check';
import type { JobId } from '../../src/jobs';
import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import type { UndoStep } from '../../src/workbook/port';
import type { FormJob } from '../jobs/jobForms';
import type { ReconcileState } from '../reconcile/reconcileState';
import type { VersionsState } from '../versions/versionsState';
import type { JobChoices, MadeFiles } from '../engine/jobTypes';
import type {
  FindingQuery,
  HouseholdCard,
  HouseholdQuery,
  Overview,
  PlanPreview,
} from '../engine/paneEngine';

/** What the pane can show. Views that are opened from several places carry what they are about. */
export type Page =
  | { readonly id: 'overview' }
  | { readonly id: 'findings' }
  | { readonly id: 'jobs' }
  | { readonly id: 'more' }
  | { readonly id: 'questions' }
  | { readonly id: 'mapping'; readonly sheet?: string }
  | { readonly id: 'settings' }
  | { readonly id: 'exemptions' }
  | { readonly id: 'charts' }
  /** What a job wants to know before it is planned. */
  | { readonly id: FormJob }
  /** A plan to look at, to confirm, and its receipt. */
  | { readonly id: 'write' }
  /** Earlier writes, the latest of which can be taken back. */
  | { readonly id: 'restore' }
  | { readonly id: 'rules'; readonly rule?: string }
  | { readonly id: 'sample' }
  /** The choice of what to compare and what came of it, or one of its lists. */
  | { readonly id: 'reconcile'; readonly list?: true }
  /** The choice of two versions and what changed, or one of its lists. */
  | { readonly id: 'changes'; readonly list?: true }
  | { readonly id: 'households' }
  | { readonly id: 'household' }
  | { readonly id: 'welcome' }
  | { readonly id: 'help' }
  | { readonly id: 'diagnostics' };

export type PageId = Page['id'];

/** What the pane is doing; everything that writes or checks waits for `idle`. */
export type Phase =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'busy';
      readonly task:
        | 'opening'
        | 'reading'
        | 'checking'
        | 'comparing'
        | 'planning'
        | 'filing'
        | 'writing'
        | 'restoring';
      /** Files while planning and filing, else rows. */
      readonly done: number;
      readonly all: number | undefined;
      /** Whether `stop()` has an effect now. */
      readonly canStop: boolean;
    };

/** A failure in the clerk's words. `cause` is technical and stands on the diagnostics page only. */
export interface PaneError {
  /** Short id to name on the phone: the same failure has the same id. */
  readonly id: string;
  readonly sentence: string;
  readonly cause: string;
  /** ISO 8601 */
  readonly at: string;
}

/** What the town decided, kept in the workbook; `person` is kept on this computer. */
export interface Town {
  /** Undefined: the built-in profile as it is. */
  readonly profile?: ProfileFile;
  readonly exemptions: readonly Exemption[];
  /** The day to check by, `yyyy-mm-dd`; undefined: today. */
  readonly day?: string;
  /** Names of the sheets to check; undefined: all. */
  readonly onlySheets?: readonly string[];
  /** Ids of questions that shall not be asked again. */
  readonly dismissed: readonly string[];
  /** Who works here: stands in exemptions. Empty until the clerk says. */
  readonly person: string;
}

/** A change to the town; `undefined` takes a part away, an absent key leaves it as it is. */
export type TownPatch = { readonly [Key in keyof Town]?: Town[Key] | undefined };

/** What is to be written, from preview to receipt. */
export interface Writing {
  readonly title: string;
  /** Undefined: the fix of findings. */
  readonly job: JobId | undefined;
  readonly preview: PlanPreview;
  readonly stage: 'preview' | 'written' | 'taken-back';
  /** What was chosen for the job, to plan it again; undefined where there was nothing to choose. */
  readonly choices: JobChoices | undefined;
}

/** A job's form as it was last sent off: it stands there again when the form is opened. */
export interface SentForm {
  readonly choices: JobChoices;
  /** What was saved then. */
  readonly saved?: SavedFiles;
}

/** Files that were handed to the browser. */
export interface SavedFiles extends Pick<MadeFiles, 'count' | 'sentences'> {
  readonly name: string;
}

/** Where in the list of findings the clerk is; ribbon buttons and the list move it alike. */
export interface FindingsPlace {
  readonly query: FindingQuery;
  /** Position in the list of the query, from 0; undefined before the first step. */
  readonly position: number | undefined;
}

/** Where in the list of households the clerk is. */
export interface HouseholdsPlace {
  readonly query: HouseholdQuery;
  /** Position in the list of the query, from 0; undefined before the first step. */
  readonly position: number | undefined;
}

export interface PaneState {
  readonly page: Page;
  /** Pages to go back to, the latest last; empty on the pages of the tab bar. */
  readonly trail: readonly Page[];
  readonly phase: Phase;
  /** Undefined before the first check. */
  readonly overview: Overview | undefined;
  /** Rises with every check: whatever was asked of the engine before is stale. */
  readonly generation: number;
  /** When the workbook was last read, ISO 8601. */
  readonly checkedAt: string | undefined;
  /** Sheets that others changed since; empty when the check is of today's state. */
  readonly changedSheets: readonly string[];
  readonly town: Town;
  readonly findings: FindingsPlace;
  readonly households: HouseholdsPlace;
  readonly reconcile: ReconcileState;
  readonly versions: VersionsState;
  readonly writing: Writing | undefined;
  readonly forms: Readonly<Partial<Record<FormJob, SentForm>>>;
  readonly household: HouseholdCard | undefined;
  readonly undoSteps: readonly UndoStep[];
  /** Shown above the page until it is closed. */
  readonly error: PaneError | undefined;
  /** A sentence to be read aloud and shown shortly: `已写入 3 张表`. */
  readonly notice: string | undefined;
}
