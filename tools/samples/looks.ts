import type ExcelJS from 'exceljs';
import type { SampleLook } from './sampleBook';

interface RowStyle {
  readonly font: Partial<ExcelJS.Font>;
  readonly alignment: Partial<ExcelJS.Alignment>;
  readonly border?: Partial<ExcelJS.Borders>;
  readonly fill?: ExcelJS.Fill;
  readonly height?: number;
}

const thin: Partial<ExcelJS.Border> = { style: 'thin' };
const grid: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const left: Partial<ExcelJS.Alignment> = { horizontal: 'left', vertical: 'middle' };
const centre: Partial<ExcelJS.Alignment> = {
  horizontal: 'center',
  vertical: 'middle',
  wrapText: true,
};

function shade(argb: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** How a township office dresses its sheets. */
export const rowStyles: Readonly<Record<SampleLook, RowStyle>> = {
  title: { font: { name: '方正小标宋简体', size: 20 }, alignment: centre, height: 36 },
  caption: { font: { name: '宋体', size: 11 }, alignment: left, height: 22 },
  header: {
    font: { name: '黑体', size: 10 },
    alignment: centre,
    border: grid,
    fill: shade('FFF2F2F2'),
    height: 32,
  },
  numbers: { font: { name: '宋体', size: 9 }, alignment: centre, border: grid },
  separator: {
    font: { name: '宋体', size: 11, bold: true },
    alignment: left,
    border: grid,
    fill: shade('FFDDEBF7'),
    height: 22,
  },
  subtotal: {
    font: { name: '宋体', size: 10, bold: true },
    alignment: centre,
    border: grid,
    height: 20,
  },
  data: { font: { name: '宋体', size: 10 }, alignment: centre, border: grid, height: 26 },
  note: { font: { name: '宋体', size: 10 }, alignment: left, height: 18 },
  plain: { font: { name: '宋体', size: 11 }, alignment: left },
};
