import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/sheetLayout';
import { textWidth } from '../../../src/domain/textWidth';
import { bounded, common } from '../blocks';
import { lookProperty } from '../lookProperties';
import type { ObjectType, Property } from '../objectType';
import { make } from '../targets';
import type { AreasTarget } from '../targets';
import { invalidArgument } from '../apiError';

const columnWidth: Property<AreasTarget> = {
  read: ({ sheet, areas }) =>
    common(
      sheet,
      areas.map((area) => ({ ...area, bottom: area.top })),
      (_row, column) => sheet.layout.columnWidth(column),
    ),
  write: ({ sheet, areas }, value) => {
    for (const area of areas) {
      sheet.allow(area, 'layout');
      sheet.layout.setColumnWidth(area.left, area.right, size(value));
    }
  },
};

const rowHeight: Property<AreasTarget> = {
  read: ({ sheet, areas }) =>
    common(
      sheet,
      areas.map((area) => ({ ...area, right: area.left })),
      (row) => sheet.layout.rowHeight(row),
    ),
  write: ({ sheet, areas }, value) => {
    for (const area of areas) {
      sheet.allow(area, 'layout');
      const { top, bottom } = bounded(sheet, area);
      sheet.layout.setRowHeight(top, bottom, size(value));
    }
  },
};

function size(value: unknown): number {
  if (typeof value !== 'number' || value < 0) throw invalidArgument('RangeFormat.columnWidth');
  return value;
}

/** Points of width that a character of a Chinese sheet takes. */
const POINTS_PER_CHARACTER = 6.2;

function autofitColumns({ sheet, areas }: AreasTarget): void {
  for (const area of areas) {
    const { top, bottom } = bounded(sheet, area);
    for (let column = area.left; column <= area.right; column += 1) {
      let widest = 0;
      for (let row = top; row <= bottom; row += 1) {
        widest = Math.max(widest, textWidth(sheet.cells.text(row, column)));
      }
      const width = widest === 0 ? undefined : (widest + 2) * POINTS_PER_CHARACTER;
      sheet.layout.setColumnWidth(column, column, width);
    }
  }
}

export const rangeFormatType: ObjectType<AreasTarget> = {
  properties: {
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    HorizontalAlignment: lookProperty('horizontal'),
    VerticalAlignment: lookProperty('vertical'),
    WrapText: lookProperty('wrap'),
    IndentLevel: lookProperty('indent'),
    ShrinkToFit: lookProperty('shrink'),
    TextOrientation: lookProperty('orientation'),
    UseStandardWidth: {
      read: (target, host) => columnWidth.read?.(target, host) === STANDARD_WIDTH,
      write: ({ sheet, areas }) => {
        for (const { left, right } of areas) sheet.layout.setColumnWidth(left, right, undefined);
      },
    },
    UseStandardHeight: {
      read: (target, host) => rowHeight.read?.(target, host) === STANDARD_HEIGHT,
      write: ({ sheet, areas }) => {
        for (const { top, bottom } of areas) sheet.layout.setRowHeight(top, bottom, undefined);
      },
    },
  },
  navigations: {
    Fill: (target) => make('RangeFill', target),
    Font: (target) => make('RangeFont', target),
    Borders: (target) => make('RangeBorderCollection', target),
    Protection: (target) => make('FormatProtection', target),
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: ({ sheet, areas }) => {
      for (const area of areas) {
        const { top, bottom } = bounded(sheet, area);
        sheet.layout.setRowHeight(top, bottom, undefined);
      }
    },
  },
};

export const rangeFillType: ObjectType<AreasTarget> = {
  properties: { Color: lookProperty('fill') },
  methods: {
    Clear: ({ sheet, areas }) => {
      for (const area of areas) sheet.cells.setLook(area, { fill: undefined });
    },
  },
};

export const rangeFontType: ObjectType<AreasTarget> = {
  properties: {
    Bold: lookProperty('bold'),
    Color: lookProperty('fontColor'),
    Italic: lookProperty('italic'),
    Name: lookProperty('fontName'),
    Size: lookProperty('fontSize'),
    Strikethrough: lookProperty('strikethrough'),
    Underline: lookProperty('underline'),
  },
};

export const formatProtectionType: ObjectType<AreasTarget> = {
  properties: {
    Locked: lookProperty('locked'),
    FormulaHidden: lookProperty('formulaHidden'),
  },
};
