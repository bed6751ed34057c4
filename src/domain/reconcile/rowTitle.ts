import { householdTitle } from './householdTitle';
import type { VersionRow } from './versionRows';

/** Whom a row is about: `红军村 3组 张三`, of a person in the household `红军村 3组 张三 户内 李四`. */
export function rowTitle({ household, person }: VersionRow): string {
  const title = householdTitle(household);
  return person === '' || title.endsWith(person) ? title : `${title} 户内 ${person}`;
}
