import { type CellValue, cellText, serialToDay } from '../../../domain/cell';
import { parseIsoDate, type PartialDate } from '../../../domain/partialDate';
import { cellAt } from '../../../domain/rawTable';
import type { SheetReading } from '../../../domain/sheetReading';

/** A row of 比对记录 or 差异清单, by the headers of the sheet. Row from 0. */
interface ComparedRow {
  readonly sheet: number;
  readonly row: number;
  readonly cell: (header: string) => CellValue;
}

const ROWS_SEARCHED = 10;

/** The rows of a sheet that the comparison wrote, found by its name and headers; none where it is not there. */
export function comparedRows(
  sheets: readonly SheetReading[],
  name: string,
  headers: readonly string[],
): readonly ComparedRow[] {
  return sheets
    .filter(({ role, table }) => role === 'generated' && table.name.startsWith(name))
    .flatMap(({ index, table }) => {
      const top = table.rows
        .slice(0, ROWS_SEARCHED)
        .findIndex((cells) => headers.every((header) => columnOf(cells, header) >= 0));
      const head = table.rows[top];
      if (head === undefined) return [];
      return table.rows.slice(top + 1).map((_, below): ComparedRow => {
        const row = top + 1 + below;
        const cell = (header: string): CellValue => cellAt(table, row, columnOf(head, header));
        return { sheet: index, row, cell };
      });
    });
}

function columnOf(cells: readonly CellValue[], header: string): number {
  return cells.findIndex((cell) => cellText(cell).trim() === header);
}

/** A day as the sheets have it: a real date, or `2020-06-18`. */
export function comparedOn(cell: CellValue): PartialDate | undefined {
  if (typeof cell === 'object' && cell?.kind === 'date') return serialToDay(cell.serial);
  const day = parseIsoDate(cellText(cell).trim());
  return day?.day === undefined ? undefined : day;
}
