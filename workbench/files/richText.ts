import type ExcelJS from 'exceljs';

/** Whether a cell of the file mixes fonts: the page shows and saves its text in one. */
export function usesRichText(file: ExcelJS.Workbook): boolean {
  return file.worksheets.some((sheet) => {
    let found = false;
    sheet.eachRow((row) => {
      if (found) return;
      row.eachCell((cell) => {
        const { value } = cell;
        found ||= typeof value === 'object' && value !== null && 'richText' in value;
      });
    });
    return found;
  });
}
