import { cellText, type CellValue } from '../../src/domain/cell';
import type { Task } from '../measure';
import { bigTable } from '../bigTable';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** What somebody writes in an afternoon: four checks over clean cells, no header, no spellings, no messages. */
export const task: Task = async ([rows = '0']) => {
  const table = await bigTable(Number(rows));
  const header = (table.rows[0] ?? []).map(String);
  const id = header.indexOf('证件号码');
  const grade = header.indexOf('鉴定等级');
  const date = header.indexOf('鉴定日期');
  return () => {
    const seen = new Set<CellValue>();
    let findings = 0;
    for (let index = 1; index < table.rows.length; index += 1) {
      const row = table.rows[index] ?? [];
      if (!validId(row[id] ?? null)) findings += 1;
      if (seen.has(row[id] ?? null)) findings += 1;
      seen.add(row[id] ?? null);
      if (!/^[ABCD]级?$/.test(cellText(row[grade]))) findings += 1;
      const cell = row[date];
      if (typeof cell !== 'object' || cell?.kind !== 'date' || cell.serial < 43831) findings += 1;
    }
    return Promise.resolve({ rows: table.rows.length - 1, findings });
  };
};

function validId(cell: CellValue): boolean {
  if (typeof cell !== 'string' || cell.length !== 18) return false;
  let sum = 0;
  for (let at = 0; at < 17; at += 1) sum += (cell.charCodeAt(at) - 48) * (WEIGHTS[at] ?? 0);
  return CHECK[sum % 11] === cell[17];
}
