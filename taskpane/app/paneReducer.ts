import type { UndoStep } from '../../src/workbook/port';
import type { HouseholdCard, Overview } from '../engine/paneEngine';
import { isTab } from './tabs';
import type {
  FindingsPlace,
  Page,
  PaneError,
  PaneState,
  Phase,
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
  | { readonly kind: 'writing'; readonly writing: Writing | undefined }
  | { readonly kind: 'household'; readonly card: HouseholdCard | undefined }
  | { readonly kind: 'undo-steps'; readonly steps: readonly UndoStep[] }
  | { readonly kind: 'error'; readonly error: PaneError | undefined }
  | { readonly kind: 'notice'; readonly notice: string | undefined };

/** The state after something happened. Pure; an event that changes nothing returns the same object. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'opened-page':
      return openedPage(state, event.page);
    case 'back':
      return {
        ...state,
        page: state.trail.at(-1) ?? { id: 'overview' },
        trail: state.trail.slice(0, -1),
      };
    case 'phase':
      return { ...state, phase: event.phase };
    case 'checked':
      return checked(
        event.at === undefined ? state : { ...state, checkedAt: event.at, changedSheets: [] },
        event.overview,
      );
    case 'sheet-changed':
      return sheetChanged(state, event.sheet);
    case 'town':
      return { ...state, town: event.town };
    case 'findings':
      return { ...state, findings: event.place };
    case 'writing':
      return { ...state, writing: event.writing };
    case 'household':
      return { ...state, household: event.card };
    case 'undo-steps':
      return { ...state, undoSteps: event.steps };
    case 'error':
      return { ...state, error: event.error };
    case 'notice':
      return { ...state, notice: event.notice };
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

function checked(state: PaneState, overview: Overview): PaneState {
  return {
    ...state,
    overview,
    generation: state.generation + 1,
    findings: { ...state.findings, position: undefined },
    household: undefined,
  };
}

/** Before the first check there is nothing that a change could make stale. */
function sheetChanged(state: PaneState, sheet: string): PaneState {
  if (state.overview === undefined || state.changedSheets.includes(sheet)) return state;
  return { ...state, changedSheets: [...state.changedSheets, sheet] };
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
