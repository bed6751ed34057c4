import { toAddress } from '../domain/address';
import type { System } from '../domain/reconcile/system';
import type { ChangedCell } from '../domain/reconcile/versionChanges';
import type { VersionRow } from '../domain/reconcile/versionRows';
import type { ComparedVersions, VersionsResult } from './compareVersions';
import { householdName } from './householdName';
import type { VersionsResultJson } from './versionsSchema';

type ListJson = VersionsResultJson['lists'][number];

/** The result as plain data; the shape is `versionsResultSchema`. */
export function versionsJson({ day, lists, notes }: VersionsResult): VersionsResultJson {
  return { day, lists: lists.map(listJson), notes: [...notes] };
}

function listJson({ before, after, changes }: ComparedVersions): ListJson {
  const { rowsBefore, rowsAfter, rowsSame } = changes;
  return {
    ...{ before: before.name, after: after.name, rowsBefore, rowsAfter, rowsSame },
    addedColumns: [...changes.addedColumns],
    removedColumns: [...changes.removedColumns],
    added: changes.added.map((row) => rowJson(after, row)),
    removed: changes.removed.map((row) => rowJson(before, row)),
    changed: changes.changed.map((cell) => changedJson(before, after, cell)),
    perhapsSame: changes.perhapsSame.map((pair) => ({
      before: placeOf(before, pair.before, 0),
      after: placeOf(after, pair.after, 0),
      reasons: [...pair.reasons],
    })),
  };
}

function rowJson(of: System, row: VersionRow): ListJson['added'][number] {
  return {
    household: householdName(row.household),
    person: row.person,
    cell: placeOf(of, row, 0),
  };
}

function changedJson(
  before: System,
  after: System,
  cell: ChangedCell,
): ListJson['changed'][number] {
  return {
    household: householdName(cell.after.household),
    person: cell.after.person,
    ...{ column: cell.header, before: cell.beforeText, after: cell.afterText },
    beforeCell: placeOf(before, cell.before, cell.beforeColumn),
    afterCell: placeOf(after, cell.after, cell.afterColumn),
    spellingOnly: cell.spellingOnly,
  };
}

function placeOf({ sheets }: System, { household, row }: VersionRow, column: number): string {
  const table = sheets[household.sheet]?.table;
  return `《${table?.workbook ?? ''}》${table?.name ?? ''}!${toAddress(row, column)}`;
}
