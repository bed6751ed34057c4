import { readFile } from 'node:fs/promises';
import { read } from '@e965/xlsx';
import type { Task } from '../measure';
import { bigWorkbook } from '../bigWorkbook';

/** SheetJS, dense mode. */
export const task: Task = async ([rows = '0']) => {
  const path = await bigWorkbook(Number(rows));
  return async () => {
    const { Sheets } = read(await readFile(path), {
      dense: true,
      cellText: false,
      cellHTML: false,
    });
    let cells = 0;
    for (const sheet of Object.values(Sheets)) {
      const data = (sheet as { '!data'?: (object | undefined)[][] })['!data'] ?? [];
      for (const row of data) for (const cell of row) if (cell !== undefined) cells += 1;
    }
    return { cells };
  };
};
