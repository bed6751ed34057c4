import type { Draw } from '../../domain/draw/draw';
import type { LedgerSetting } from '../ledgerRow';
import type { DrawFrame, FrameUnit } from './drawFrame';
import type { DrawnRow } from './drawList';
import type { DrawOptions } from './drawOptions';

/** What becomes of a batch: it is new, it stands as it would be drawn again, or its frame has changed since. */
export type BatchState = 'new' | 'same' | 'frame-changed';

/** What 抽查名单 and 抽样框 are made from. */
export interface DrawInput {
  readonly setting: LedgerSetting;
  readonly options: DrawOptions;
  readonly batch: string;
  readonly state: BatchState;
  readonly frame: DrawFrame;
  readonly draw: Draw<FrameUnit>;
  /** How many were to be drawn. */
  readonly size: number;
  /** The list's rows: this batch's and, where their households are still in the roster, those of earlier ones. */
  readonly rows: readonly DrawnRow[];
}
