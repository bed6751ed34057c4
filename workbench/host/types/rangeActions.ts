import type { CellArea } from '../../model/area';
import { columnsOf, hasAllColumns, hasAllRows, intersection, rowsOf } from '../../model/area';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../model/moveLines';
import type { Sheet } from '../../model/sheet';
import { ApiError, notFound, notImplemented } from '../apiError';
import type { Arguments } from '../arguments';
import { bounded } from '../blocks';
import type { ObjectType } from '../objectType';
import { specialAreas } from '../specialCells';
import { make } from '../targets';
import type { HostObject, RangeTarget } from '../targets';
import { columnProperties, cellProperties, rowProperties } from '../cellProperties';
import { setCellProperties, setColumnProperties, setRowProperties } from '../setCellProperties';

type Methods = NonNullable<ObjectType<RangeTarget>['methods']>;

/** Methods of Range that do something or tell something. */
export const rangeActions: Methods = {
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) !== rowsOf(area) || args.integer(1) !== columnsOf(area)) {
      throw new ApiError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        'Range.values',
      );
    }
  },
  Calculate: () => null,
  Clear: ({ sheet, area }, args) => {
    clearArea(sheet, area, args.optionalText(0) ?? 'All');
  },
  Select: ({ sheet, area }, _args, host) => {
    host.model.select(sheet, [area]);
  },
  Merge: ({ sheet, area }, args) => {
    sheet.allow(area, 'layout');
    const parts = args.flag(0) ? eachRow(area) : [area];
    for (const part of parts) {
      keepCorner(sheet, part);
      sheet.layout.merge(part);
    }
  },
  Unmerge: ({ sheet, area }) => {
    sheet.allow(area, 'layout');
    sheet.layout.unmerge(area);
  },
  Insert: (range) => {
    const { sheet, area } = range;
    sheet.allow(area, 'layout');
    if (hasAllColumns(area)) insertRows(sheet, area.top, rowsOf(area));
    else if (hasAllRows(area)) insertColumns(sheet, area.left, columnsOf(area));
    else throw notImplemented('Range.insert of single cells');
    return make('Range', range);
  },
  Delete: ({ sheet, area }) => {
    sheet.allow(area, 'layout');
    if (hasAllColumns(area)) deleteRows(sheet, area.top, rowsOf(area));
    else if (hasAllRows(area)) deleteColumns(sheet, area.left, columnsOf(area));
    else throw notImplemented('Range.delete of single cells');
  },
  GetMergedAreasOrNullObject: mergedAreas,
  GetMergedAreas: (range) => required(mergedAreas(range), 'Range.getMergedAreas'),
  GetSpecialCellsOrNullObject: special,
  GetSpecialCells: (range, args) => required(special(range, args), 'Range.getSpecialCells'),
  GetCellProperties: (range, args) => cellProperties(range, args.options(0)),
  GetRowProperties: (range, args) => rowProperties(range, args.options(0)),
  GetColumnProperties: (range, args) => columnProperties(range, args.options(0)),
  SetCellProperties: (range, args) => {
    setCellProperties(range, args.raw(0));
  },
  SetRowProperties: (range, args) => {
    setRowProperties(range, args.raw(0));
  },
  SetColumnProperties: (range, args) => {
    setColumnProperties(range, args.raw(0));
  },
};

function required(found: HostObject | null, location: string): HostObject {
  if (found === null) throw notFound(location);
  return found;
}

function mergedAreas({ sheet, area }: RangeTarget): HostObject | null {
  const areas = sheet.layout.merges.filter((merge) => intersection(merge, area) !== undefined);
  return areas.length === 0 ? null : make('RangeAreas', { sheet, areas });
}

function special({ sheet, area }: RangeTarget, args: Arguments): HostObject | null {
  const areas = specialAreas(sheet, bounded(sheet, area), args.text(0), args.optionalText(1));
  return areas.length === 0 ? null : make('RangeAreas', { sheet, areas });
}

/** Empties an area in the API's words: All, Contents, Formats, Hyperlinks, RemoveHyperlinks. */
export function clearArea(sheet: Sheet, area: CellArea, applyTo: string): void {
  if (applyTo === 'Contents') sheet.cells.clear(area, 'contents');
  else if (applyTo === 'Formats') sheet.cells.clear(area, 'formats');
  else if (applyTo === 'All') {
    sheet.cells.clear(area, 'all');
    sheet.layout.unmerge(area);
  }
}

const eachRow = (area: CellArea): readonly CellArea[] =>
  Array.from({ length: rowsOf(area) }, (_, i) => ({
    ...area,
    top: area.top + i,
    bottom: area.top + i,
  }));

/** Merging keeps the value of the first cell and empties the others. */
function keepCorner(sheet: Sheet, area: CellArea): void {
  const below = { ...area, top: area.top + 1 };
  const beside = { ...area, bottom: area.top, left: area.left + 1 };
  if (below.top <= below.bottom) sheet.cells.clear(below, 'contents');
  if (beside.left <= beside.right) sheet.cells.clear(beside, 'contents');
}
