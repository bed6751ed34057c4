import type { OpenWorkbook } from '../../src/workbook/port';
import type { PaneEngine } from '../engine/paneEngine';
import type { ReconcileEngine } from '../engine/reconcile/reconcileEngine';
import type { VersionsEngine } from '../engine/versions/versionsEngine';
import type { Texts } from '../texts/zh';
import type { PersonMemory } from '../settings-store/personMemory';

/** What the pane works with; the entry and the tests hand it in. */
export interface PaneServices {
  readonly workbook: OpenWorkbook;
  readonly engine: PaneEngine;
  /** The comparison of systems, made when it is first asked for. */
  readonly reconcile: () => Promise<ReconcileEngine>;
  /** The comparison of two versions, made when it is first asked for. */
  readonly versions: () => Promise<VersionsEngine>;
  readonly texts: Texts;
  readonly person: PersonMemory;
  readonly now: () => Date;
  /** The sample workbook's file, from the pane's own origin. */
  readonly fetchSample: () => Promise<Blob>;
}
