import ExcelJS from 'exceljs';
import type { CellValue } from '../../src/domain/cell';

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** From here on a number has more than 15 digits. */
const FIRST_LONG_NUMBER = 1e15;

/** Opens a workbook with exceljs: a reader that is not ours. */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** A cell as exceljs read it, in the words of the domain. */
export function domainCell(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) {
    return { kind: 'date', serial: (value.getTime() - SERIAL_ZERO) / MILLISECONDS_PER_DAY };
  }
  if (typeof value === 'number' && value >= FIRST_LONG_NUMBER) {
    return { kind: 'long-number', text: String(value) };
  }
  if (typeof value !== 'object') return value;
  if ('error' in value) return { kind: 'error', code: value.error };
  if ('formula' in value) return domainCell(value.result);
  throw new TypeError(`a kind of cell the samples do not have: ${JSON.stringify(value)}`);
}

/** All texts and long numbers of a workbook. */
export function textsOf(workbook: ExcelJS.Workbook): string[] {
  const texts: string[] = [];
  for (const sheet of workbook.worksheets) {
    texts.push(sheet.name);
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const value = domainCell(cell.value);
        if (typeof value === 'string') texts.push(value);
        else if (typeof value === 'number') texts.push(String(value));
        else if (typeof value === 'object' && value?.kind === 'long-number') texts.push(value.text);
      });
    });
  }
  return texts;
}
