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
  if (change.kind === 'selection') {
    host.events.selectionChanged();
  }
  const message = describe(change, host);
  if (message === undefined) return;
  const [type, method] = EVENT[message.event];
  const body = {
    type: message.type,
    worksheetId: message.sheet,
    source: change.by === 'coauthor' ? 'Remote' : 'Local',
    ...message.details,
  };
  for (const target of [message.sheet, 'Workbook']) {
    if (host.events.isRegistered(target, method)) {
      host.events.raise(MESSAGE_CATEGORY.objectEvent, type, target, body);
    }
  }
  if (change.kind === 'sheet-activated') {
    raiseDeactivated(change.before, host);
  }
}

function raiseDeactivated(sheet: string, host: HostState): void {
  const [type, method] = EVENT.deactivated;
  const body = { type: 'WorksheetDeactivated', worksheetId: sheet };
  for (const target of [sheet, 'Workbook']) {
    if (host.events.isRegistered(target, method)) {
      host.events.raise(MESSAGE_CATEGORY.objectEvent, type, target, body);
    }
  }
}

interface Described {
  readonly event: keyof typeof EVENT;
  readonly type: string;
  readonly sheet: string;
  readonly details: Readonly<Record<string, unknown>>;
}

function describe(change: ModelChange, host: HostState): Described | undefined {
  const trigger = { triggerSource: change.by === 'addin' ? 'ThisLocalAddin' : 'Unknown' };
  switch (change.kind) {
    case 'cells':
      return change.by === 'calculation'
        ? undefined
        : {
            event: 'changed',
            type: 'WorksheetChanged',
            sheet: change.sheet,
            details: {
              address: areaAddress(change.area),
              changeType: change.shift ?? 'RangeEdited',
              changeDirectionState: undefined,
              ...trigger,
            },
          };
    case 'look':
      return {
        event: 'format',
        type: 'WorksheetFormatChanged',
        sheet: change.sheet,
        details: { address: areaAddress(change.area) },
      };
    case 'rows-hidden':
      return {
        event: 'rowHidden',
        type: 'WorksheetRowHiddenChanged',
        sheet: change.sheet,
        details: { address: areaAddress(change.area), changeType: 'Hidden' },
      };
    case 'selection':
      return {
        event: 'selection',
        type: 'WorksheetSelectionChanged',
        sheet: change.sheet,
        details: { address: change.areas.map(areaAddress).join(',') },
      };
    default:
      return describeSheet(change, host);
  }
}

function describeSheet(change: ModelChange, host: HostState): Described | undefined {
  switch (change.kind) {
    case 'sheet-activated':
      return plain('activated', 'WorksheetActivated', change.sheet);
    case 'sheet-added':
      return plain('added', 'WorksheetAdded', change.sheet);
    case 'sheet-removed':
      return plain('deleted', 'WorksheetDeleted', change.sheet);
    case 'sheet-renamed':
      return plain('renamed', 'WorksheetNameChanged', change.sheet, {
        nameBefore: change.from,
        nameAfter: change.to,
      });
    case 'sheet-moved':
      return plain('moved', 'WorksheetMoved', change.sheet, { positionBefore: change.from });
    case 'sheet-visibility':
      return plain('visibility', 'WorksheetVisibilityChanged', change.sheet);
    case 'protection':
      return plain('protection', 'WorksheetProtectionChanged', change.sheet, {
        isProtected: host.model.sheet(change.sheet)?.protection !== undefined,
      });
    default:
      return undefined;
  }
}

const plain = (
  event: keyof typeof EVENT,
  type: string,
  sheet: string,
  details: Described['details'] = {},
): Described => ({ event, type, sheet, details });
