import type { Sheet } from '../../model/sheet';
import { areaOf } from '../../model/area';
import { rangeAt } from '../addresses';
import { invalidArgument } from '../apiError';
import type { Arguments } from '../arguments';
import { isRecord } from '../arguments';
import type { HostState } from '../hostState';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { HostObject, RangeTarget, Targets } from '../targets';

function ranged(sheet: Sheet, args: Arguments, host: HostState): RangeTarget['area'] {
  const given = args.object(0, 'Range');
  return given?.area ?? rangeAt(host.model, sheet, args.text(0), 'PageLayout').area;
}

const orNull = (sheet: Sheet, area: RangeTarget['area'] | undefined): HostObject | null =>
  area === undefined ? null : make('Range', { sheet, area });

export const pageLayoutType: ObjectType<Sheet> = {
  properties: {
    Orientation: {
      read: (sheet) => sheet.page.orientation,
      write: (sheet, value) => {
        if (value !== 'Portrait' && value !== 'Landscape') {
          throw invalidArgument('PageLayout.orientation');
        }
        sheet.setPage({ orientation: value });
      },
    },
    PaperSize: {
      read: (sheet) => sheet.page.paperSize,
      write: (sheet, value) => {
        sheet.setPage({ paperSize: String(value) });
      },
    },
    Zoom: {
      read: (sheet) => sheet.page.zoom,
      write: (sheet, value) => {
        if (!isRecord(value)) throw invalidArgument('PageLayout.zoom');
        sheet.setPage({ zoom: value });
      },
    },
    CenterHorizontally: {
      read: (sheet) => sheet.page.centerHorizontally,
      write: (sheet, value) => {
        sheet.setPage({ centerHorizontally: value === true });
      },
    },
    PrintGridlines: {
      read: (sheet) => sheet.page.printGridlines,
      write: (sheet, value) => {
        sheet.setPage({ printGridlines: value === true });
      },
    },
    ...margins(['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer']),
  },
  navigations: { HeadersFooters: (sheet) => make('HeaderFooterGroup', sheet) },
  methods: {
    SetPrintTitleRows: (sheet, args, host) => {
      sheet.setPage({ titleRows: ranged(sheet, args, host) });
    },
    SetPrintTitleColumns: (sheet, args, host) => {
      sheet.setPage({ titleColumns: ranged(sheet, args, host) });
    },
    SetPrintArea: (sheet, args, host) => {
      sheet.setPage({ printArea: ranged(sheet, args, host) });
    },
    GetPrintTitleRowsOrNullObject: (sheet) => orNull(sheet, sheet.page.titleRows),
    GetPrintTitleColumnsOrNullObject: (sheet) => orNull(sheet, sheet.page.titleColumns),
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.page.printArea === undefined
        ? null
        : make('RangeAreas', { sheet, areas: [sheet.page.printArea] }),
  },
};

function margins(sides: readonly string[]): NonNullable<ObjectType<Sheet>['properties']> {
  return Object.fromEntries(
    sides.map((side) => [
      `${side}Margin`,
      {
        read: (sheet: Sheet) => sheet.page.margins[side.toLowerCase()],
        write: (sheet: Sheet, value: unknown) => {
          sheet.setPage({
            margins: { ...sheet.page.margins, [side.toLowerCase()]: Number(value) },
          });
        },
      },
    ]),
  );
}

type Breaks = Targets['PageBreakCollection'];

const breaksOf = ({ sheet, across }: Breaks): readonly number[] =>
  across === 'rows' ? sheet.page.rowBreaks : sheet.page.columnBreaks;

function setBreaks({ sheet, across }: Breaks, breaks: readonly number[]): void {
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  sheet.setPage(across === 'rows' ? { rowBreaks: sorted } : { columnBreaks: sorted });
}

export const pageBreakCollectionType: ObjectType<Breaks> = {
  methods: {
    Add: (target, args, host) => {
      const area = ranged(target.sheet, args, host);
      const at = target.across === 'rows' ? area.top : area.left;
      setBreaks(target, [...breaksOf(target), at]);
      return make('PageBreak', { ...target, at });
    },
    RemovePageBreaks: (target) => {
      setBreaks(target, []);
    },
  },
  items: (target) => breaksOf(target).map((at) => make('PageBreak', { ...target, at })),
};

export const pageBreakType: ObjectType<Targets['PageBreak']> = {
  id: { key: '_Id', of: ({ at }) => String(at) },
  properties: {
    RowIndex: { read: ({ across, at }) => (across === 'rows' ? at : 0) },
    ColumnIndex: { read: ({ across, at }) => (across === 'columns' ? at : 0) },
  },
  methods: {
    Delete: (target) => {
      setBreaks(
        target,
        breaksOf(target).filter((at) => at !== target.at),
      );
    },
    GetCellAfterBreak: ({ sheet, across, at }) =>
      make('Range', { sheet, area: across === 'rows' ? areaOf(at, 0) : areaOf(0, at) }),
  },
};
