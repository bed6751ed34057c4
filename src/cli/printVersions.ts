import { toAddress } from '../domain/address';
import { fieldDefinition } from '../domain/household';
import { groupBy } from '../domain/grouping';
import { rowTitle } from '../domain/reconcile/rowTitle';
import { maskedId } from '../domain/reconcile/sentences';
import type { ChangedCell, VersionChanges } from '../domain/reconcile/versionChanges';
import type { VersionRow } from '../domain/reconcile/versionRows';
import type { ComparedVersions, VersionsResult } from '../jobs/compareVersions';
import { section } from './section';
import { table } from './textWidth';

/** Two versions for a person at a terminal: how much changed, which columns most, then row by row. */
export function versionsText({ day, lists, notes }: VersionsResult): string {
  const blocks = [[`两版对照 · ${day}`], ...lists.map(listLines), notes.map((note) => `  ${note}`)];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function listLines({ before, after, changes }: ComparedVersions): string[] {
  const { added, removed, changed, perhapsSame } = changes;
  const real = changed.filter(({ spellingOnly }) => !spellingOnly);
  const spelled = changed.filter(({ spellingOnly }) => spellingOnly);
  return [
    `${before.name} → ${after.name}`,
    `  前一版 ${changes.rowsBefore} 行，后一版 ${changes.rowsAfter} 行：相同 ${changes.rowsSame} 行，` +
      `新增 ${added.length} 行，减少 ${removed.length} 行，改动 ${real.length} 处，只是写法不同 ${spelled.length} 处`,
    ...columnLines(changes),
    ...countsByColumn(real),
    ...section('新增', added.map(rowLine)),
    ...section('减少', removed.map(rowLine)),
    ...section(
      '一减一增，可能是同一户，请核实',
      perhapsSame.map(
        ({ before: one, after: other, reasons }) =>
          `${rowLine(one)} ? ${rowLine(other)}：${reasons.join('，')}`,
      ),
    ),
    ...section('改动', real.map(cellLine)),
    ...section('只是写法不同', spelled.map(cellLine)),
  ];
}

function columnLines({ addedColumns, removedColumns }: VersionChanges): string[] {
  const lines: [string, readonly string[]][] = [
    ['新增的列', addedColumns],
    ['减少的列', removedColumns],
  ];
  return lines
    .filter(([, headers]) => headers.length > 0)
    .map(([title, headers]) => `  ${title}：${headers.join('、')}`);
}

function countsByColumn(changed: readonly ChangedCell[]): string[] {
  const byColumn = [...groupBy(changed, ({ header }) => header)]
    .map(([header, cells]) => [`  ${header}`, String(cells.length)] as const)
    .sort((a, b) => Number(b[1]) - Number(a[1]));
  return byColumn.length === 0 ? [] : [...table([['  改动的列', '处'], ...byColumn])];
}

function rowLine(row: VersionRow): string {
  return `${rowTitle(row)}（第${row.row + 1}行）`;
}

function cellLine(cell: ChangedCell): string {
  const { header, before, after, beforeColumn, afterColumn } = cell;
  const places = [toAddress(before.row, beforeColumn), toAddress(after.row, afterColumn)];
  const where = places[0] === places[1] ? places[0] : places.join(' → ');
  const values = [cell.beforeText, cell.afterText].map((text) => shown(text, cell)).join(' → ');
  return `${rowLine(after)} · ${header}：${values}（${where ?? ''}）`;
}

const LONGEST_SHOWN = 30;

function shown(text: string, { field }: ChangedCell): string {
  if (text === '') return '（空白）';
  const line = text.replace(/\s+/g, ' ');
  if (field !== undefined && fieldDefinition(field).kind === 'idNumber') return maskedId(line);
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
