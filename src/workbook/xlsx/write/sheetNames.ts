import type { CellArea } from '../../../domain/rawTable';
import { columnLetters } from '../../../domain/address';

/** Reference to a sheet in a formula: `'一、红军村'!`. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** `$A$1:$C$9` */
export function absoluteReference(area: CellArea): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}
