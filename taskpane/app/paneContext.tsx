import { createContext, useContext } from 'react';
import type { Exemption } from '../../src/domain/check';
import type { JobId } from '../../src/jobs';
import type { OpenWorkbook, SheetPlace } from '../../src/workbook/port';
import type { JobChoices } from '../engine/jobTypes';
import type { FindingQuery, HouseholdQuery, PaneEngine } from '../engine/paneEngine';
import type { ReconcileEngine } from '../engine/reconcile/reconcileEngine';
import type { VersionsEngine } from '../engine/versions/versionsEngine';
import type { FormJob } from '../jobs/jobForms';
import type { ReconcileActions } from '../reconcile/reconcileActions';
import type { VersionsActions } from '../versions/versionsActions';
import type { Page, PageId, PaneState, TownPatch } from './paneState';

/** Pages that are about nothing in particular can be opened by their id alone. */
export type PageToOpen = Page | PageId;

/**
 * Everything a person can do in the pane. No action rejects: a refusal is shown above the page
 * and the action answers false (or undefined). Actions that check or write answer false while another one runs.
 */
export interface PaneActions {
  /** Reads the whole workbook and checks it. */
  readonly check: () => Promise<boolean>;
  /** Checks the tables at hand again. */
  readonly recheck: () => Promise<boolean>;
  /** Stops a long reading, check or write; the workbook and the check at hand are as they were. */
  readonly stop: () => void;
  readonly openPage: (page: PageToOpen) => void;
  /** Back to where the page at hand was opened from. */
  readonly back: () => void;
  /** Plans a job's sheets and shows the preview; `explain` and `sample` open their page. */
  readonly runJob: (job: JobId, choices?: JobChoices) => Promise<boolean>;
  readonly saveJobFiles: (job: FormJob, choices: JobChoices) => Promise<boolean>;
  /** Plans the suggestions of these findings and shows the preview. */
  readonly fix: (indexes: readonly number[]) => Promise<boolean>;
  /** Writes what is previewed. */
  readonly confirmWriting: () => Promise<boolean>;
  /** Takes back the latest write. */
  readonly restore: () => Promise<boolean>;
  readonly reveal: (place: SheetPlace) => Promise<boolean>;
  /** Checks again with the town changed, and keeps it in the workbook only when that succeeds. */
  readonly changeTown: (patch: TownPatch) => Promise<boolean>;
  /** Exempts a finding for a reason, in the name of `town.person` (which must not be empty). */
  readonly exempt: (index: number, reason: string) => Promise<boolean>;
  readonly withdrawExemption: (exemption: Exemption) => Promise<boolean>;
  /** Another list of findings; the position is forgotten. */
  readonly setQuery: (query: FindingQuery) => void;
  /** Says which finding of the list is at hand, without revealing anything. */
  readonly setPosition: (position: number | undefined) => void;
  /** Steps through the list and reveals the cell; opens the findings page. Stops at the ends. */
  readonly stepFinding: (by: 1 | -1) => Promise<boolean>;
  /** The card of the household in the selected row. */
  readonly checkHousehold: () => Promise<boolean>;
  /** The card of the household that stands on a row. */
  readonly openHousehold: (sheet: string, row: number) => Promise<boolean>;
  /** Opens the list of households on those that a query selects. */
  readonly openHouseholds: (query: HouseholdQuery) => void;
  /** Another list of households; the position is forgotten. */
  readonly setHouseholdQuery: (query: HouseholdQuery) => void;
  readonly setHouseholdPosition: (position: number) => void;
  /** The comparison of systems. */
  readonly reconcile: ReconcileActions;
  /** The comparison of two versions of one export. */
  readonly versions: VersionsActions;
  /** Puts the sample's sheets into the preview as new sheets. */
  readonly planSample: () => Promise<boolean>;
  /** Shows any failure as a sentence; what is no sentence of ours goes to the diagnostics page. */
  readonly report: (error: unknown) => void;
  readonly clearError: () => void;
  /** Says a sentence aloud and shows it shortly; undefined takes it away. */
  readonly say: (sentence: string | undefined) => void;
}

export interface Pane {
  readonly workbook: OpenWorkbook;
  readonly engine: PaneEngine;
  /** The comparison of systems; its worker starts when it is first asked for. */
  readonly reconcile: () => Promise<ReconcileEngine>;
  /** The comparison of two versions, likewise. */
  readonly versions: () => Promise<VersionsEngine>;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane a view stands in. Throws outside of `PaneContext`: a fault of the program. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error('usePane outside of PaneContext');
  return pane;
}
