import { type RawTable, tableOf } from '../src/domain/rawTable';
import { bigHouseholds } from '../tools/samples/bigHouseholds';

/** A household list of the given length and 40 columns, as the .xlsx adapter would hand it over. */
export function bigTable(rows: number): Promise<RawTable> {
  const made = bigHouseholds(rows);
  return Promise.resolve(tableOf('住户表', [made.header, ...made.rows], { workbook: 'big.xlsx' }));
}
