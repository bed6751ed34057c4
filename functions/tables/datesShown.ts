import type { CellValue } from '../../src/domain/cell';
import { fieldDefinition } from '../../src/domain/household';
import { readSheets } from '../../src/domain/layout/readSheets';
import type { PartialDate } from '../../src/domain/partialDate';
import { tableOf } from '../../src/domain/rawTable';
import { looksLikeSerial } from '../../src/domain/read/date';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';

type Rows = readonly (readonly CellValue[])[];

/** Rows in which the header is looked for, and some households to tell the columns by. */
const TOP_ROWS = 60;

/**
 * The rows with the serials of date columns made dates again, so that messages show `2019-12-31` as the
 * sheet does and not `43830`: Excel hands a custom function numbers without their format.
 */
export function withDatesShown(rows: Rows, today: PartialDate): Rows {
  const columns = dateColumns(rows.slice(0, TOP_ROWS), today);
  if (columns.length === 0) return rows;
  return rows.map((row) => {
    const shown = [...row];
    for (const column of columns) shown[column] = dateShown(row[column] ?? null);
    return shown;
  });
}

function dateShown(cell: CellValue): CellValue {
  return typeof cell === 'number' && looksLikeSerial(cell) ? { kind: 'date', serial: cell } : cell;
}

function dateColumns(top: Rows, today: PartialDate): number[] {
  const [sheet] = readSheets([tableOf('', top)], { ...gaoyan2024, today }).sheets;
  return (sheet?.mapped ?? [])
    .filter(({ field }) => fieldDefinition(field).kind === 'date')
    .map(({ column }) => column);
}
