import type { UndoStep } from '../../src/workbook/port';
import type { HouseholdCard, Overview } from '../engine/paneEngine';
import type { FormJob } from '../jobs/jobForms';
import type { ReconcileState } from '../reconcile/reconcileState';
import { afterChange } from '../sources/sourcesTools';
import type { VersionsState } from '../versions/versionsState';
import { isTab } from './tabs';
import type {
  FindingsPlace,
  HouseholdsPlace,
  Page,
  PaneError,
  PaneState,
  Phase,
  SentForm,
  Town,
  TownPatch,
  Writing,
} from './paneState';

const LONGEST_TRAIL = 20;

/** Everything that can happen to the pane's state. */
export type PaneEvent =
  | { readonly kind: 'opened-page'; readonly page: Page }
  | { readonly kind: 'back' }
  | { readonly kind: 'phase'; readonly phase: Phase }
  /** `at`: when the workbook was read; absent when tables at hand were checked again. */
  | { readonly kind: 'checked'; readonly overview: Overview; readonly at?: string }
  | { readonly kind: 'sheet-changed'; readonly sheet: string }
  | { readonly kind: 'town'; readonly town: Town }
  | { readonly kind: 'findings'; readonly place: FindingsPlace }
  | { readonly kind: 'households'; readonly place: HouseholdsPlace }
  | { readonly kind: 'reconcile'; readonly reconcile: ReconcileState }
  | { readonly kind: 'versions'; readonly versions: VersionsState }
  | { readonly kind: 'writing'; readonly writing: Writing | undefined }
  | { readonly kind: 'form-sent'; readonly job: FormJob; readonly form: SentForm }
  | { readonly kind: 'household'; readonly card: HouseholdCard | undefined }
  | { readonly kind: 'undo-steps'; readonly steps: readonly UndoStep[] }
  | { readonly kind: 'error'; readonly error: PaneError | undefined }
  | { readonly kind: 'notice'; readonly notice: string | undefined };

/** The state after something happened. Pure; an event that changes nothing returns the same object. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  if (event.kind === 'opened-page') return openedPage(state, event.page);
  if (event.kind === 'back') return backFrom(state);
  if (event.kind === 'checked') return checked(state, event);
  if (event.kind === 'sheet-changed') return sheetChanged(state, event.sheet);
  if (event.kind === 'form-sent') {
    return { ...state, forms: { ...state.forms, [event.job]: event.form } };
  }
  return { ...state, ...partOf(event) };
}

type PartEvent = Exclude<
  PaneEvent,
  { readonly kind: 'opened-page' | 'back' | 'checked' | 'sheet-changed' | 'form-sent' }
>;

/** The part of the state that an event brings as it is. */
function partOf(event: PartEvent): Partial<PaneState> {
  switch (event.kind) {
    case 'phase':
      return { phase: event.phase };
    case 'town':
      return { town: event.town };
    case 'findings':
      return { findings: event.place };
    case 'households':
      return { households: event.place };
    case 'reconcile':
      return { reconcile: event.reconcile };
    case 'versions':
      return { versions: event.versions };
    case 'writing':
      return { writing: event.writing };
    case 'household':
      return { household: event.card };
    case 'undo-steps':
      return { undoSteps: event.steps };
    case 'error':
      return { error: event.error };
    case 'notice':
      return { notice: event.notice };
  }
}

function openedPage(state: PaneState, page: Page): PaneState {
  const trail = isTab(page.id)
    ? []
    : samePage(page, state.page)
      ? state.trail
      : [...state.trail, state.page].slice(-LONGEST_TRAIL);
  return { ...state, page, trail };
}

/** Pages are plain data with a key or two. */
function samePage(one: Page, other: Page): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function backFrom(state: PaneState): PaneState {
  const page = state.trail.at(-1) ?? { id: 'overview' };
  return { ...state, page, trail: state.trail.slice(0, -1) };
}

function checked(
  state: PaneState,
  { overview, at }: Extract<PaneEvent, { readonly kind: 'checked' }>,
): PaneState {
  return {
    ...state,
    ...(at === undefined ? {} : { checkedAt: at, changedSheets: [] }),
    overview,
    generation: state.generation + 1,
    findings: { ...state.findings, position: undefined },
    households: { ...state.households, position: undefined },
    household: undefined,
  };
}

/** Before the first check there is nothing that a change could make stale. */
function sheetChanged(state: PaneState, sheet: string): PaneState {
  const reconcile = afterChange(state.reconcile, sheet);
  const versions = afterChange(state.versions, sheet);
  const isKnown = state.overview === undefined || state.changedSheets.includes(sheet);
  if (isKnown && reconcile === state.reconcile && versions === state.versions) return state;
  const changedSheets = isKnown ? state.changedSheets : [...state.changedSheets, sheet];
  return { ...state, changedSheets, reconcile, versions };
}

/** The town with a patch applied: a part that is given as undefined goes, an absent one stays. */
export function patchTown(town: Town, patch: TownPatch): Town {
  const profile = 'profile' in patch ? patch.profile : town.profile;
  const day = 'day' in patch ? patch.day : town.day;
  const onlySheets = 'onlySheets' in patch ? patch.onlySheets : town.onlySheets;
  return {
    exemptions: patch.exemptions ?? town.exemptions,
    dismissed: patch.dismissed ?? town.dismissed,
    person: patch.person ?? town.person,
    ...(profile === undefined ? {} : { profile }),
    ...(day === undefined ? {} : { day }),
    ...(onlySheets === undefined ? {} : { onlySheets }),
  };
}
