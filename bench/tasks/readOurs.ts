import { openFile } from '../../src/workbook/xlsx/nodeFile';
import type { Task } from '../measure';
import { bigWorkbook } from '../bigWorkbook';

/** The product's reader: every cell of the file as a RawTable. */
export const task: Task = async ([rows = '0']) => {
  const path = await bigWorkbook(Number(rows));
  return async () => {
    const workbook = await openFile(path);
    let cells = 0;
    for (const table of await workbook.readSheets()) {
      for (const row of table.rows) for (const cell of row) if (cell !== null) cells += 1;
    }
    return { cells };
  };
};
