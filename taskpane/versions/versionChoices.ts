import { groupBy } from '../../src/domain/grouping';
import type { SourceList } from '../engine/sources/sourcesEngine';
import type { VersionsState } from './versionsState';

/** What may be picked as a version: a list, or all lists of a file together. */
export interface VersionChoice {
  readonly key: string;
  /** Name of the file; undefined for the workbook itself. */
  readonly file: string | undefined;
  /** Name of the sheet; undefined for all lists of the file. */
  readonly sheet: string | undefined;
  /** Ids of the sheets. */
  readonly ids: readonly string[];
}

/** What may be picked, in the order of the workbook and of the files beside it. */
export function versionChoices({ sheets }: SourceList): readonly VersionChoice[] {
  const lists = sheets.filter(({ isList }) => isList);
  return [...groupBy(lists, ({ file }) => file).entries()].flatMap(([file, own]) => {
    const each = own.map(({ id, sheet }) => ({ key: id, file, sheet, ids: [id] }));
    if (own.length < 2) return each;
    const ids = own.map(({ id }) => id);
    return [...each, { key: JSON.stringify(ids), file, sheet: undefined, ids }];
  });
}

type Picked = Readonly<Record<'older' | 'newer', VersionChoice | undefined>>;

/**
 * The two versions: as they were picked; else the first list of the workbook is the newer one, and a file beside it
 * the older one.
 */
export function pickedVersions(
  choices: readonly VersionChoice[],
  { older, newer }: Pick<VersionsState, 'older' | 'newer'>,
): Picked {
  const withKey = (key: string | undefined): VersionChoice | undefined =>
    choices.find((choice) => choice.key === key);
  const own = choices.find(({ file }) => file === undefined);
  const beside = choices.find(({ file }) => file !== undefined);
  return { older: withKey(older) ?? beside, newer: withKey(newer) ?? own };
}
