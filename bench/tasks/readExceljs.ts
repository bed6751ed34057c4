import exceljs from 'exceljs';
import type { Task } from '../measure';
import { bigWorkbook } from '../bigWorkbook';

/** exceljs, whole file. */
export const task: Task = async ([rows = '0']) => {
  const path = await bigWorkbook(Number(rows));
  return async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(path);
    let cells = 0;
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell(() => {
          cells += 1;
        });
      });
    });
    return { cells };
  };
};
