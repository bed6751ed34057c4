import type { CellValue } from '../../../domain/cell';
import { CellValues } from '../read/cellValues';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Takes down rows of cells in few characters each, so that an edit can be told later. */
export class RowHashes {
  private readonly values = new CellValues();
  private readonly hashes: string[] = [];

  /** @param raws what stands in the cells, as Excel holds it. */
  add(raws: readonly (string | number | boolean)[]): void {
    this.hashes.push(hashOf(raws.map((raw) => this.values.value(raw))));
  }

  get rows(): readonly string[] {
    return this.hashes;
  }
}

/** A row of cells as up to seven characters; empty for a row without any value. Blank cells at its end count for nothing. */
export function hashOf(row: readonly CellValue[]): string {
  const texts = row.map(cellMark);
  while (texts.at(-1) === '') texts.pop();
  if (texts.length === 0) return '';
  let hash = OFFSET;
  const text = texts.join('\u0000');
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return (hash >>> 0).toString(36);
}

function cellMark(cell: CellValue): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return `s${cell}`;
  if (typeof cell === 'number') return `n${cell}`;
  if (typeof cell === 'boolean') return `b${String(cell)}`;
  if (cell.kind === 'date') return `n${cell.serial}`;
  return cell.kind === 'error' ? `s${cell.code}` : `l${cell.text}`;
}
