import type { CellArea } from '../../model/area';
import {
  areaOf,
  boundingArea,
  columnsOf,
  intersection,
  rowsOf,
  WHOLE_SHEET,
} from '../../model/area';
import { rangeAt } from '../addresses';
import { notFound } from '../apiError';
import type { Arguments } from '../arguments';
import type { HostState } from '../hostState';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { HostObject, RangeTarget } from '../targets';

type Methods = NonNullable<ObjectType<RangeTarget>['methods']>;

const move = (
  { sheet, area }: RangeTarget,
  down: number,
  right: number,
  rows: number,
  columns: number,
): HostObject =>
  make('Range', { sheet, area: areaOf(area.top + down, area.left + right, rows, columns) });

function other(range: RangeTarget, args: Arguments, host: HostState): RangeTarget {
  const given = args.object(0, 'Range');
  return given ?? rangeAt(host.model, range.sheet, args.text(0), 'Range.getIntersection');
}

function meet(range: RangeTarget, args: Arguments, host: HostState): HostObject | null {
  const { sheet, area } = other(range, args, host);
  const common: CellArea | undefined =
    sheet === range.sheet ? intersection(range.area, area) : undefined;
  return common === undefined ? null : make('Range', { sheet, area: common });
}

function usedPart({ sheet, area }: RangeTarget, args: Arguments): HostObject | null {
  const used = sheet.cells.used(args.flag(0));
  const common = used === undefined ? undefined : intersection(area, used);
  return common === undefined ? null : make('Range', { sheet, area: common });
}

/** Methods of Range that give another range. */
export const rangeShapes: Methods = {
  GetCell: (range, args) => move(range, args.integer(0), args.integer(1), 1, 1),
  GetRow: (range, args) => move(range, args.integer(0), 0, 1, columnsOf(range.area)),
  GetColumn: (range, args) => move(range, 0, args.integer(0), rowsOf(range.area), 1),
  GetLastCell: (range) => move(range, rowsOf(range.area) - 1, columnsOf(range.area) - 1, 1, 1),
  GetLastRow: (range) => move(range, rowsOf(range.area) - 1, 0, 1, columnsOf(range.area)),
  GetLastColumn: (range) => move(range, 0, columnsOf(range.area) - 1, rowsOf(range.area), 1),
  GetOffsetRange: (range, args) =>
    move(range, args.integer(0), args.integer(1), rowsOf(range.area), columnsOf(range.area)),
  GetResizedRange: (range, args) =>
    move(
      range,
      0,
      0,
      rowsOf(range.area) + args.integer(0),
      columnsOf(range.area) + args.integer(1),
    ),
  GetAbsoluteResizedRange: (range, args) => move(range, 0, 0, args.integer(0), args.integer(1)),
  GetRowsAbove: (range, args) => {
    const count = args.integer(0, 1);
    return move(range, -count, 0, count, columnsOf(range.area));
  },
  GetRowsBelow: (range, args) =>
    move(range, rowsOf(range.area), 0, args.integer(0, 1), columnsOf(range.area)),
  GetColumnsBefore: (range, args) => {
    const count = args.integer(0, 1);
    return move(range, 0, -count, rowsOf(range.area), count);
  },
  GetColumnsAfter: (range, args) =>
    move(range, 0, columnsOf(range.area), rowsOf(range.area), args.integer(0, 1)),
  GetBoundingRect: (range, args, host) => {
    const { area } = other(range, args, host);
    return make('Range', { sheet: range.sheet, area: boundingArea(range.area, area) });
  },
  GetIntersectionOrNullObject: meet,
  GetIntersection: (range, args, host) => {
    const common = meet(range, args, host);
    if (common === null) throw notFound('Range.getIntersection');
    return common;
  },
  GetEntireRow: ({ sheet, area }) =>
    make('Range', { sheet, area: { ...WHOLE_SHEET, top: area.top, bottom: area.bottom } }),
  GetEntireColumn: ({ sheet, area }) =>
    make('Range', { sheet, area: { ...WHOLE_SHEET, left: area.left, right: area.right } }),
  GetUsedRangeOrNullObject: usedPart,
  GetUsedRange: (range, args) => usedPart(range, args) ?? move(range, 0, 0, 1, 1),
};
