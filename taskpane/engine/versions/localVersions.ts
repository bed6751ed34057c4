import type { RawTable } from '../../../src/domain/rawTable';
import type { System } from '../../../src/domain/reconcile/system';
import {
  type ComparedVersions,
  compareVersions,
  type VersionsResult,
} from '../../../src/jobs/compareVersions';
import { LineLists } from '../lines/lineLists';
import { checkOptionsOf, type Compared, LocalComparison } from '../sources/localComparison';
import { ChangeLines } from './changeLines';
import type * as Pane from './versionsEngine';

/** The comparison of two versions where it stands. */
export class LocalVersions extends LocalComparison<Pane.VersionsKind, Compared<Pane.VersionsKind>> {
  protected comparedBy(request: Pane.VersionsRequest): Compared<Pane.VersionsKind> {
    const own = this.workbookTables();
    const tablesOf = (ids: readonly string[]) => this.chosen(own, ids).flat();
    const [older, newer] = [tablesOf(request.older), tablesOf(request.newer)];
    const result = compareVersions(older, newer, checkOptionsOf(request));
    const open = new Set(own);
    const lines = result.lists.map((list) => new ChangeLines(list, open));
    return {
      comparison: comparisonOf(result, lines, open),
      lists: new LineLists((index) => lines[index]),
    };
  }
}

function comparisonOf(
  { day, lists, notes }: VersionsResult,
  lines: readonly ChangeLines[],
  open: ReadonlySet<RawTable>,
): Pane.VersionsComparison {
  return {
    ...{ day, notes },
    lists: lists.flatMap((list, index) => {
      const changes = lines[index];
      return changes === undefined ? [] : [comparedList(list, changes, open)];
    }),
  };
}

function comparedList(
  { before, after, changes }: ComparedVersions,
  { counts }: ChangeLines,
  open: ReadonlySet<RawTable>,
): Pane.ComparedList {
  const { rowsBefore, rowsAfter, rowsSame, addedColumns, removedColumns, changed } = changes;
  return {
    ...{ older: sheetsOf(before, open), newer: sheetsOf(after, open) },
    ...{ rowsBefore, rowsAfter, rowsSame, addedColumns, removedColumns, counts },
    changedCells: changed.filter(({ spellingOnly }) => !spellingOnly).length,
  };
}

/** The sheets in which the list stands. */
function sheetsOf({ sheets, households }: System, open: ReadonlySet<RawTable>): string {
  const used = new Set(households.map(({ sheet }) => sheet));
  return sheets
    .filter((_, index) => used.has(index))
    .map(({ table }) => (open.has(table) ? table.name : `《${table.workbook}》${table.name}`))
    .join('、');
}
