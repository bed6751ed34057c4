import type { RawTable } from '../domain/rawTable';
import type { System } from '../domain/reconcile/system';
import { type VersionChanges, versionChanges } from '../domain/reconcile/versionChanges';
import { reconcileRules } from '../policy/reconcile';
import { JobRefused } from './jobRefused';
import { type ReconcileOptions, sidesOf } from './reconcileWorkbooks';

/** Two versions of one list, and what changed. */
export interface ComparedVersions {
  readonly before: System;
  readonly after: System;
  readonly changes: VersionChanges;
}

export interface VersionsResult {
  /** `yyyy-mm-dd` */
  readonly day: string;
  readonly lists: readonly ComparedVersions[];
  /** Chinese sentences: lists that only one version has. */
  readonly notes: readonly string[];
}

/**
 * Compares two versions of the same export, each the tables of one file. Lists of several systems in one file are
 * compared system by system. Throws JobRefused when the versions have no list in common.
 */
export function compareVersions(
  before: readonly RawTable[],
  after: readonly RawTable[],
  options: ReconcileOptions,
): VersionsResult {
  const [olds, news] = [listsIn(before, options), listsIn(after, options)];
  refuseNoList(before, olds);
  refuseNoList(after, news);
  const lists = news.flatMap((later) => {
    const earlier = counterpart(later, news, olds);
    if (earlier === undefined) return [];
    const changes = versionChanges(earlier, later, reconcileRules);
    return [{ before: earlier, after: later, changes }];
  });
  if (lists.length === 0) {
    throw new JobRefused(
      '前后两版里没有同一系统的名单，不能对照；不同系统之间请用“账账比对”（anju reconcile）。',
    );
  }
  const used = new Set(lists.flatMap((list) => [list.before, list.after]));
  return {
    ...{ day: options.day, lists },
    notes: [
      ...olds
        .filter((list) => !used.has(list))
        .map(({ name }) => `“${name}”只在前一版中有，没有对照。`),
      ...news
        .filter((list) => !used.has(list))
        .map(({ name }) => `“${name}”只在后一版中有，没有对照。`),
    ],
  };
}

function listsIn(tables: readonly RawTable[], options: ReconcileOptions): readonly System[] {
  return sidesOf(tables, false, options).filter(({ households }) => households.length > 0);
}

function refuseNoList(tables: readonly RawTable[], lists: readonly System[]): void {
  if (lists.length > 0) return;
  throw new JobRefused(`《${tables[0]?.workbook ?? ''}》里没有找到住户名单，不能对照。`);
}

/** The earlier version of a list: of the same system, or the only one where either file has one list. */
function counterpart(
  later: System,
  news: readonly System[],
  olds: readonly System[],
): System | undefined {
  const same = olds.find(({ definition }) => definition?.id === later.definition?.id);
  return same ?? (news.length === 1 && olds.length === 1 ? olds[0] : undefined);
}
