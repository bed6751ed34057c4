import type { CellLook } from '../model/look';
import { DEFAULT_LOOK } from '../model/look';
import { invalidArgument } from './apiError';
import { isRecord } from './arguments';
import { fullAddress } from './addresses';
import { isUnbounded } from './blocks';
import type { RangeTarget } from './targets';

type Options = Readonly<Record<string, unknown>>;
type Properties = Record<string, unknown>;

/** Where each property of `format` is kept. Shared with setCellProperties. */
export const FORMAT_KEYS = {
  fill: { color: 'fill' },
  font: {
    color: 'fontColor',
    bold: 'bold',
    italic: 'italic',
    name: 'fontName',
    size: 'fontSize',
    strikethrough: 'strikethrough',
    underline: 'underline',
  },
  protection: { locked: 'locked', formulaHidden: 'formulaHidden' },
  own: {
    horizontalAlignment: 'horizontal',
    verticalAlignment: 'vertical',
    wrapText: 'wrap',
    indentLevel: 'indent',
    shrinkToFit: 'shrink',
    textOrientation: 'orientation',
  },
} as const satisfies Record<string, Record<string, Exclude<keyof CellLook, 'borders'>>>;

/** Answers `getCellProperties`: what was asked for, cell by cell. */
export function cellProperties({ sheet, area }: RangeTarget, options: Options): Properties[][] {
  if (isUnbounded(area)) throw invalidArgument('Range.getCellProperties');
  const rows: Properties[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Properties[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const one = { top: row, left: column, bottom: row, right: column };
      line.push({
        ...addressed({ sheet, area: one }, options),
        ...(isRecord(options['format'])
          ? { format: formatOf(sheet.cells.look(row, column), options['format']) }
          : {}),
      });
    }
    rows.push(line);
  }
  return rows;
}

/** Answers `getRowProperties`. */
export function rowProperties({ sheet, area }: RangeTarget, options: Options): Properties[] {
  const rows: Properties[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const format = isRecord(options['format']) ? options['format'] : undefined;
    rows.push({
      ...addressed({ sheet, area: { ...area, top: row, bottom: row } }, options),
      ...(options['rowIndex'] === true ? { rowIndex: row } : {}),
      ...(options['rowHidden'] === true ? { rowHidden: sheet.layout.hiddenRows.has(row) } : {}),
      ...(format === undefined
        ? {}
        : {
            format: {
              ...sharedFormat({ sheet, area: { ...area, top: row, bottom: row } }, format),
              ...(format['rowHeight'] === true ? { rowHeight: sheet.layout.rowHeight(row) } : {}),
            },
          }),
    });
  }
  return rows;
}

/** Answers `getColumnProperties`. */
export function columnProperties({ sheet, area }: RangeTarget, options: Options): Properties[] {
  const columns: Properties[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const format = isRecord(options['format']) ? options['format'] : undefined;
    const width = format?.['columnWidth'] === true;
    columns.push({
      ...addressed({ sheet, area: { ...area, left: column, right: column } }, options),
      ...(options['columnIndex'] === true ? { columnIndex: column } : {}),
      ...(options['columnHidden'] === true
        ? { columnHidden: sheet.layout.hiddenColumns.has(column) }
        : {}),
      ...(width ? { format: { columnWidth: sheet.layout.columnWidth(column) } } : {}),
    });
  }
  return columns;
}

function addressed(range: RangeTarget, options: Options): Properties {
  return {
    ...(options['address'] === true ? { address: fullAddress(range) } : {}),
    ...(options['addressLocal'] === true ? { addressLocal: fullAddress(range) } : {}),
  };
}

function formatOf(look: CellLook, options: Options): Properties {
  const answer: Properties = {};
  for (const group of ['fill', 'font', 'protection'] as const) {
    const wanted = options[group];
    if (isRecord(wanted)) answer[group] = picked(look, wanted, FORMAT_KEYS[group]);
  }
  return { ...answer, ...picked(look, options, FORMAT_KEYS.own) };
}

function picked(
  look: CellLook,
  options: Options,
  keys: Readonly<Record<string, Exclude<keyof CellLook, 'borders'>>>,
): Properties {
  const wanted = Object.entries(keys).filter(([name]) => options[name] === true);
  return Object.fromEntries(wanted.map(([name, key]) => [name, look[key] ?? DEFAULT_LOOK[key]]));
}

/** What the cells of a row share; null for what they do not. */
function sharedFormat({ sheet, area }: RangeTarget, options: Options): Properties {
  const used = sheet.cells.used(false);
  const right = Math.min(area.right, Math.max(area.left, used?.right ?? 0));
  const cells = Array.from({ length: right - area.left + 1 }, (_, i) =>
    formatOf(sheet.cells.look(area.top, area.left + i), options),
  );
  return cells.reduce((all, one) => agreeing(all, one));
}

function agreeing(a: Properties, b: Properties): Properties {
  return Object.fromEntries(
    Object.entries(a).map(([name, value]) => {
      const other = b[name];
      if (isRecord(value) && isRecord(other)) return [name, agreeing(value, other)];
      return [name, value === other ? value : null];
    }),
  );
}
