import { areaAddress } from '../model/areaAddress';
import type { ModelChange } from '../model/changes';
import type { HostState } from './hostState';
import { MESSAGE_CATEGORY } from './eventDesk';

/** Excel's numbers of the events and the methods that register for them. */
const EVENT = {
  changed: [10, '_RegisterDataChangedEvent'],
  activated: [11, '_RegisterActivatedEvent'],
  deactivated: [12, '_RegisterDeactivatedEvent'],
  added: [13, '_RegisterAddedEvent'],
  selection: [14, '_RegisterSelectionChangedEvent'],
  deleted: [15, '_RegisterDeletedEvent'],
  format: [18, '_RegisterFormatChangedEvent'],
  rowHidden: [22, '_RegisterRowHiddenChangedEvent'],
  protection: [24, '_RegisterProtectionChangedEvent'],
  renamed: [25, '_RegisterEventNameChanged'],
  visibility: [26, '_RegisterEventVisibilityChanged'],
  moved: [27, '_RegisterEventMoved'],
} as const;

/** Tells the add-in of what changed, where it registered for it. Results of formulas are no change. */
export function announceChanges(changes: readonly ModelChange[], host: HostState): void {
  if (!host.eventsEnabled) return;
  for (const change of changes) announce(change, host);
}

function announce(change: ModelChange, host: HostState): void {
  if (change.kind === 'selection') host.events.selectionChanged();
  if (change.kind === 'sheet-activated') {
    raise(plain('deactivated', 'WorksheetDeactivated', change.before), change, host);
  }
  const described = describe(change, host);
  if (described !== undefined) raise(described, change, host);
}

function raise(
  { event, type, sheet, details }: Described,
  { by }: ModelChange,
  host: HostState,
): void {
  const [number, method] = EVENT[event];
  const source = by === 'coauthor' ? 'Remote' : 'Local';
  const body = { type, worksheetId: sheet, source, ...details };
  for (const target of [sheet, 'Workbook']) {
    if (host.events.isRegistered(target, method)) {
      host.events.raise(MESSAGE_CATEGORY.objectEvent, number, target, body);
    }
  }
}

interface Described {
  readonly event: keyof typeof EVENT;
  readonly type: string;
  readonly sheet: string;
  readonly details: Readonly<Record<string, unknown>>;
}

type Kind = ModelChange['kind'];
type ChangeOf<K extends Kind> = Extract<ModelChange, { readonly kind: K }>;

type CellKind = 'cells' | 'look' | 'rows-hidden' | 'selection';
/** Kinds of change that Excel has no event for, or none that we play. */
type QuietKind = 'annotations' | 'layout' | 'workbook';
type SheetKind = Exclude<Kind, CellKind | QuietKind>;

const CELL_KINDS: ReadonlySet<Kind> = new Set(['cells', 'look', 'rows-hidden', 'selection']);
const QUIET_KINDS: ReadonlySet<Kind> = new Set(['annotations', 'layout', 'workbook']);

const isCellChange = (change: ModelChange): change is ChangeOf<CellKind> =>
  CELL_KINDS.has(change.kind);
const isQuiet = (change: ModelChange): change is ChangeOf<QuietKind> =>
  QUIET_KINDS.has(change.kind);

function describe(change: ModelChange, host: HostState): Described | undefined {
  if (isQuiet(change)) return undefined;
  if (!isCellChange(change)) return describeSheet(change, host);
  return change.by === 'calculation' ? undefined : describeCells(change);
}

function describeCells(change: ChangeOf<CellKind>): Described {
  const { sheet } = change;
  switch (change.kind) {
    case 'cells':
      return plain('changed', 'WorksheetChanged', sheet, {
        address: areaAddress(change.area),
        changeType: change.shift ?? 'RangeEdited',
        triggerSource: change.by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      });
    case 'look':
      return plain('format', 'WorksheetFormatChanged', sheet, {
        address: areaAddress(change.area),
      });
    case 'rows-hidden':
      return plain('rowHidden', 'WorksheetRowHiddenChanged', sheet, {
        address: areaAddress(change.area),
        changeType: change.hidden ? 'Hidden' : 'Unhidden',
      });
    case 'selection':
      return plain('selection', 'WorksheetSelectionChanged', sheet, {
        address: change.areas.map(areaAddress).join(','),
      });
  }
}

function describeSheet(change: ChangeOf<SheetKind>, host: HostState): Described {
  const { sheet } = change;
  switch (change.kind) {
    case 'sheet-activated':
      return plain('activated', 'WorksheetActivated', sheet);
    case 'sheet-added':
      return plain('added', 'WorksheetAdded', sheet);
    case 'sheet-removed':
      return plain('deleted', 'WorksheetDeleted', sheet);
    case 'sheet-renamed':
      return plain('renamed', 'WorksheetNameChanged', sheet, {
        nameBefore: change.from,
        nameAfter: change.to,
      });
    case 'sheet-moved':
      return plain('moved', 'WorksheetMoved', sheet, { positionBefore: change.from });
    case 'sheet-visibility':
      return plain('visibility', 'WorksheetVisibilityChanged', sheet);
    case 'protection':
      return plain('protection', 'WorksheetProtectionChanged', sheet, {
        isProtected: host.model.sheet(sheet)?.protection !== undefined,
      });
  }
}

const plain = (
  event: keyof typeof EVENT,
  type: string,
  sheet: string,
  details: Described['details'] = {},
): Described => ({ event, type, sheet, details });
