import type { WorkbookModel } from '../model/workbookModel';
import { ApiError } from './apiError';
import type { CustomFunctionDesk } from './customFunctionDesk';
import type { EventDesk } from './eventDesk';
import type { Faults } from './faults';
import type { HostObject } from './targets';

/** How the add-in's task pane stands. */
export type PaneVisibility = 'Visible' | 'Hidden';

/** What lives longer than one request: the workbook, tracked objects, event registrations, services. */
export class HostState {
  /** Whether this add-in is told of changes. */
  eventsEnabled = true;
  startState = 'Inactive';
  actionsReady = false;
  /** Whether the add-in wants the person asked before the workbook is closed. */
  asksBeforeClose = false;
  readonly buttonsEnabled = new Map<string, boolean>();
  readonly tabsVisible = new Map<string, boolean>();
  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;
  private pane: PaneVisibility = 'Visible';
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly model: WorkbookModel,
    readonly faults: Faults,
    readonly events: EventDesk,
    readonly functions: CustomFunctionDesk,
  ) {}

  /** Hears that the add-in changed the ribbon, showed or hid its pane, or got its actions ready. */
  onService(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get paneVisibility(): PaneVisibility {
    return this.pane;
  }

  /** Shows or hides the pane; the add-in hears of it, whoever did it. */
  setPaneVisibility(visibility: PaneVisibility): void {
    if (visibility === this.pane) return;
    this.pane = visibility;
    this.events.paneChanged(visibility);
    this.serviceChanged();
  }

  serviceChanged(): void {
    for (const listener of this.listeners) listener();
  }

  get referenceCount(): number {
    return this.references.size;
  }

  keep(object: HostObject): void {
    if (object.reference === undefined) {
      this.lastReference += 1;
      object.reference = `ref${this.lastReference}`;
    }
    this.references.set(object.reference, object);
  }

  forget(reference: string): void {
    this.references.delete(reference);
  }

  forgetAll(): void {
    this.references.clear();
  }

  referenced(reference: string): HostObject {
    const object = this.references.get(reference);
    if (object === undefined) {
      throw new ApiError(
        'InvalidReference',
        'This reference is not valid for the current operation.',
      );
    }
    return object;
  }
}
