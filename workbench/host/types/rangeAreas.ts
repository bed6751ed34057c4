import { cellsOf, hasAllColumns, hasAllRows, WHOLE_SHEET } from '../../model/area';
import { areaOf, columnsOf, rowsOf } from '../../model/area';
import { fullAddresses } from '../addresses';
import { notFound } from '../apiError';
import type { Arguments } from '../arguments';
import { bounded } from '../blocks';
import type { ObjectType } from '../objectType';
import { specialAreas } from '../specialCells';
import { make } from '../targets';
import type { AreasTarget, HostObject } from '../targets';
import { clearArea } from './rangeActions';

function special({ sheet, areas }: AreasTarget, args: Arguments): HostObject | null {
  const found = areas.flatMap((area) =>
    specialAreas(sheet, bounded(sheet, area), args.text(0), args.optionalText(1)),
  );
  return found.length === 0 ? null : make('RangeAreas', { sheet, areas: found });
}

export const rangeAreasType: ObjectType<AreasTarget> = {
  check: ({ sheet }, host) => {
    if (!host.model.sheets.includes(sheet)) throw notFound('RangeAreas');
  },
  properties: {
    Address: { read: fullAddresses },
    AddressLocal: { read: fullAddresses },
    AreaCount: { read: ({ areas }) => areas.length },
    CellCount: { read: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0) },
    IsEntireColumn: { read: ({ areas }) => areas.every(hasAllRows) },
    IsEntireRow: { read: ({ areas }) => areas.every(hasAllColumns) },
  },
  navigations: {
    Areas: (target) => make('RangeCollection', target),
    Worksheet: ({ sheet }) => make('Worksheet', sheet),
    Format: (target) => make('RangeFormat', target),
    DataValidation: (target) => make('DataValidation', target),
    ConditionalFormats: (target) => make('ConditionalFormatCollection', target),
  },
  methods: {
    Calculate: () => null,
    Clear: ({ sheet, areas }, args) => {
      for (const area of areas) clearArea(sheet, area, args.optionalText(0) ?? 'All');
    },
    GetEntireRow: ({ sheet, areas }) =>
      make('RangeAreas', {
        sheet,
        areas: areas.map(({ top, bottom }) => ({ ...WHOLE_SHEET, top, bottom })),
      }),
    GetEntireColumn: ({ sheet, areas }) =>
      make('RangeAreas', {
        sheet,
        areas: areas.map(({ left, right }) => ({ ...WHOLE_SHEET, left, right })),
      }),
    GetOffsetRangeAreas: ({ sheet, areas }, args) =>
      make('RangeAreas', {
        sheet,
        areas: areas.map((area) =>
          areaOf(
            area.top + args.integer(0),
            area.left + args.integer(1),
            rowsOf(area),
            columnsOf(area),
          ),
        ),
      }),
    GetSpecialCellsOrNullObject: special,
    GetSpecialCells: (target, args) => {
      const found = special(target, args);
      if (found === null) throw notFound('RangeAreas.getSpecialCells');
      return found;
    },
  },
};

export const rangeCollectionType: ObjectType<AreasTarget> = {
  items: ({ sheet, areas }) => areas.map((area) => make('Range', { sheet, area })),
};
