import { areaOf, WHOLE_SHEET } from '../../model/area';
import type { SheetVisibility } from '../../../src/domain/rawTable';
import type { Sheet } from '../../model/sheet';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/sheetLayout';
import { rangeAt } from '../addresses';
import { invalidArgument, notFound } from '../apiError';
import type { Arguments } from '../arguments';
import { hexColor } from '../colors';
import type { HostState } from '../hostState';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { HostObject } from '../targets';

const VISIBILITY: Readonly<Record<SheetVisibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

function visibilityOf(value: unknown): SheetVisibility {
  if (value === 'Visible') return 'visible';
  if (value === 'Hidden') return 'hidden';
  if (value === 'VeryHidden') return 'very-hidden';
  throw invalidArgument('Worksheet.visibility');
}

const textOf = (value: unknown, location: string): string => {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
};

function rangesAt(sheet: Sheet, args: Arguments, host: HostState): HostObject {
  const text = args.optionalText(0) ?? '';
  const areas =
    text === ''
      ? [WHOLE_SHEET]
      : text
          .split(/[,;]/)
          .map((part) => rangeAt(host.model, sheet, part.trim(), 'Worksheet.getRanges').area);
  return make('RangeAreas', { sheet, areas });
}

function beside(sheet: Sheet, step: 1 | -1, args: Arguments, host: HostState): Sheet | undefined {
  const { sheets } = host.model;
  const rest =
    step === 1
      ? sheets.slice(sheets.indexOf(sheet) + 1)
      : sheets.slice(0, sheets.indexOf(sheet)).reverse();
  return rest.find((other) => !args.flag(0) || other.visibility === 'visible');
}

function required(sheet: Sheet | undefined, location: string): HostObject {
  if (sheet === undefined) throw notFound(location);
  return make('Worksheet', sheet);
}

function used(sheet: Sheet, args: Arguments): HostObject | null {
  const area = sheet.cells.used(args.flag(0));
  return area === undefined ? null : make('Range', { sheet, area });
}

function showGridlines(sheet: Sheet, value: unknown): void {
  sheet.layout.showGridlines(value === true);
}

export const worksheetType: ObjectType<Sheet> = {
  id: { key: 'Id', of: (sheet) => sheet.id },
  check: (sheet, host) => {
    if (!host.model.sheets.includes(sheet)) throw notFound('Worksheet');
  },
  properties: {
    Id: { read: (sheet) => sheet.id },
    Name: {
      read: (sheet) => sheet.name,
      write: (sheet, value, host) => {
        host.model.renameSheet(sheet, textOf(value, 'Worksheet.name'));
      },
    },
    Position: {
      read: (sheet, host) => host.model.position(sheet),
      write: (sheet, value, host) => {
        host.model.moveSheet(sheet, Number(value));
      },
    },
    Visibility: {
      read: (sheet) => VISIBILITY[sheet.visibility],
      write: (sheet, value, host) => {
        host.model.showSheet(sheet, visibilityOf(value));
      },
    },
    TabColor: {
      read: (sheet) => sheet.tabColor,
      write: (sheet, value) => {
        sheet.setTabColor(value === '' ? '' : (hexColor(value) ?? ''));
      },
    },
    ShowGridlines: { read: (sheet) => sheet.layout.gridlines, write: showGridlines },
    /** The name under which the client library writes it. */
    Gridlines: { write: showGridlines },
    StandardWidth: { read: () => STANDARD_WIDTH },
    StandardHeight: { read: () => STANDARD_HEIGHT },
    EnableCalculation: { read: () => true },
  },
  navigations: {
    AutoFilter: (sheet) => make('AutoFilter', sheet),
    Charts: (sheet) => make('ChartCollection', { sheet }),
    Comments: (sheet) => make('CommentCollection', { sheet }),
    Notes: (sheet) => make('NoteCollection', { sheet }),
    FreezePanes: (sheet) => make('WorksheetFreezePanes', sheet),
    HorizontalPageBreaks: (sheet) => make('PageBreakCollection', { sheet, across: 'rows' }),
    VerticalPageBreaks: (sheet) => make('PageBreakCollection', { sheet, across: 'columns' }),
    Names: (sheet) => make('NamedItemCollection', { sheet }),
    PageLayout: (sheet) => make('PageLayout', sheet),
    Protection: (sheet) => make('WorksheetProtection', sheet),
    Tables: (sheet) => make('TableCollection', { sheet }),
  },
  methods: {
    Activate: (sheet, _args, host) => {
      host.model.activate(sheet);
    },
    Calculate: () => null,
    Delete: (sheet, _args, host) => {
      host.model.removeSheet(sheet);
    },
    GetCell: (sheet, args) =>
      make('Range', { sheet, area: areaOf(args.integer(0), args.integer(1)) }),
    GetNext: (sheet, args, host) => required(beside(sheet, 1, args, host), 'Worksheet.getNext'),
    GetPrevious: (sheet, args, host) =>
      required(beside(sheet, -1, args, host), 'Worksheet.getPrevious'),
    GetRange: (sheet, args, host) =>
      make('Range', rangeAt(host.model, sheet, args.optionalText(0) ?? '', 'Worksheet.getRange')),
    GetRangeByIndexes: (sheet, args) => {
      const [top, left, rows, columns] = [0, 1, 2, 3].map((i) => args.integer(i));
      return make('Range', { sheet, area: areaOf(top ?? 0, left ?? 0, rows, columns) });
    },
    GetRanges: rangesAt,
    GetUsedRange: (sheet, args) =>
      used(sheet, args) ?? make('Range', { sheet, area: areaOf(0, 0) }),
    GetUsedRangeOrNullObject: used,
  },
  eventTarget: (sheet) => sheet.id,
};
