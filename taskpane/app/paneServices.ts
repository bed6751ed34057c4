import type { OpenWorkbook } from '../../src/workbook/port';
import type { PaneEngine } from '../engine/paneEngine';
import type { Texts } from '../texts/zh';
import type { PersonMemory } from '../settings-store/personMemory';

/** What the pane works with; the entry and the tests hand it in. */
export interface PaneServices {
  readonly workbook: OpenWorkbook;
  readonly engine: PaneEngine;
  readonly texts: Texts;
  readonly person: PersonMemory;
  readonly now: () => Date;
  /** The sample workbook's file, from the pane's own origin. */
  readonly fetchSample: () => Promise<Blob>;
}

/** The day on the clerk's calendar as `yyyy-mm-dd`. */
export function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
