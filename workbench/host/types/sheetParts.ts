import type { CellArea } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { rangeAt } from '../addresses';
import { ApiError, invalidArgument, notImplemented } from '../apiError';
import type { Arguments } from '../arguments';
import type { HostState } from '../hostState';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { HostObject } from '../targets';

/** The area a range or address argument means on a sheet. */
function areaArgument(sheet: Sheet, args: Arguments, host: HostState, location: string): CellArea {
  const given = args.object(0, 'Range');
  return given?.area ?? rangeAt(host.model, sheet, args.text(0), location).area;
}

const orNull = (sheet: Sheet, area: CellArea | undefined): HostObject | null =>
  area === undefined ? null : make('Range', { sheet, area });

export const worksheetProtectionType: ObjectType<Sheet> = {
  properties: {
    Protected: { read: (sheet) => sheet.protection !== undefined },
    Options: { read: (sheet) => sheet.protection?.options ?? null },
  },
  methods: {
    Protect: (sheet, args) => {
      if (sheet.protection !== undefined) {
        throw new ApiError(
          'InvalidOperation',
          'The sheet is protected.',
          'WorksheetProtection.protect',
        );
      }
      const password = args.optionalText(1);
      sheet.protect({ options: args.options(0), ...(password === undefined ? {} : { password }) });
    },
    Unprotect: (sheet, args) => {
      const { password } = sheet.protection ?? {};
      if (password !== undefined && password !== args.optionalText(0)) {
        throw invalidArgument('WorksheetProtection.unprotect');
      }
      sheet.protect(undefined);
    },
  },
};

function frozenArea(sheet: Sheet): CellArea | undefined {
  const { rows, columns } = sheet.layout.frozen;
  if (rows === 0 && columns === 0) return undefined;
  const bottom = rows === 0 ? 1_048_575 : rows - 1;
  return { top: 0, left: 0, bottom, right: columns === 0 ? 16_383 : columns - 1 };
}

export const freezePanesType: ObjectType<Sheet> = {
  methods: {
    FreezeAt: (sheet, args, host) => {
      const { bottom, right } = areaArgument(sheet, args, host, 'WorksheetFreezePanes.freezeAt');
      const rows = bottom >= 1_048_575 ? 0 : bottom + 1;
      sheet.layout.freeze({ rows, columns: right >= 16_383 ? 0 : right + 1 });
    },
    FreezeRows: (sheet, args) => {
      sheet.layout.freeze({ rows: args.integer(0, 0), columns: 0 });
    },
    FreezeColumns: (sheet, args) => {
      sheet.layout.freeze({ rows: 0, columns: args.integer(0, 0) });
    },
    Unfreeze: (sheet) => {
      sheet.layout.freeze({ rows: 0, columns: 0 });
    },
    GetLocationOrNullObject: (sheet) => orNull(sheet, frozenArea(sheet)),
  },
};

export const autoFilterType: ObjectType<Sheet> = {
  properties: {
    Enabled: { read: (sheet) => sheet.layout.filter !== undefined },
    IsDataFiltered: { read: (sheet) => (sheet.layout.filter?.criteria.size ?? 0) > 0 },
    Criteria: { read: (sheet) => [...(sheet.layout.filter?.criteria.values() ?? [])] },
  },
  methods: {
    Apply: (sheet, args, host) => {
      const area = areaArgument(sheet, args, host, 'AutoFilter.apply');
      sheet.allow(area, 'layout');
      // The page would have to find out which rows such a filter hides.
      if (!args.isMissing(2)) throw notImplemented('AutoFilter.apply with criteria');
      sheet.layout.setFilter({ area, criteria: new Map(sheet.layout.filter?.criteria) });
    },
    ClearCriteria: (sheet) => {
      const { filter } = sheet.layout;
      if (filter === undefined) return;
      sheet.layout.setFilter({ ...filter, criteria: new Map() });
      sheet.layout.setRowsHidden(filter.area, false);
    },
    Remove: (sheet) => {
      const { filter } = sheet.layout;
      if (filter !== undefined) sheet.layout.setRowsHidden(filter.area, false);
      sheet.layout.setFilter(undefined);
    },
    Reapply: () => null,
    GetRangeOrNullObject: (sheet) => orNull(sheet, sheet.layout.filter?.area),
  },
};
