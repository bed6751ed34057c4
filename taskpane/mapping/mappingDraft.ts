import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import type { ColumnOverview, FieldChoice } from '../engine/paneEngine';

/** What a person says a column is: a field, or that the tool shall recognise it by itself. */
export type Told = FieldChoice | 'automatic';

/** What was changed and is not saved: by header as it stands there, and the source of the sheet. */
export interface MappingDraft {
  readonly columns: ReadonlyMap<string, Told>;
  /** Label of the source; empty: the sheet is the town's own. Undefined: not changed. */
  readonly source: string | undefined;
}

export const NO_CHANGES: MappingDraft = { columns: new Map(), source: undefined };

export function isChanged(draft: MappingDraft): boolean {
  return draft.columns.size > 0 || draft.source !== undefined;
}

/** The draft with one column told; saying what holds already takes the change back. */
export function withColumn(draft: MappingDraft, column: ColumnOverview, told: Told): MappingDraft {
  const columns = new Map(draft.columns);
  const holds =
    told === 'automatic'
      ? column.by !== 'told'
      : column.by === 'told' && told.field === column.field;
  if (holds) columns.delete(column.header);
  else columns.set(column.header, told);
  return { ...draft, columns };
}

/** The draft with the sheet's source said; `now` is what holds, as a label (empty: none). */
export function withSource(draft: MappingDraft, source: string, now: string): MappingDraft {
  return { ...draft, source: source === now ? undefined : source };
}

/** The town's profile with the draft put into it. Entries that say nothing any more are left out. */
export function savedMapping(
  profile: ProfileFile,
  sheet: string,
  draft: MappingDraft,
): ProfileFile {
  const { headers: oldHeaders, sheets: oldSheets, ...rest } = profile;
  const headers = new Map(Object.entries(oldHeaders ?? {}));
  for (const [header, told] of draft.columns) {
    forgetHeader(headers, header);
    if (told !== 'automatic') headers.set(header, told.field);
  }
  const sheets = new Map(Object.entries(oldSheets ?? {}));
  if (draft.source === '') sheets.delete(sheet);
  else if (draft.source !== undefined) sheets.set(sheet, draft.source);
  return {
    ...rest,
    ...(headers.size > 0 ? { headers: Object.fromEntries(headers) } : {}),
    ...(sheets.size > 0 ? { sheets: Object.fromEntries(sheets) } : {}),
  };
}

/** Takes away what the town said of a header, also where it was written with other spaces. */
function forgetHeader(headers: Map<string, string>, header: string): void {
  const plain = (text: string): string => text.replace(/[\s/]+/g, '');
  for (const told of [...headers.keys()]) {
    if (plain(told) === plain(header)) headers.delete(told);
  }
}

/** Whether somebody should look at a column: its header is there, but nobody knows what it is for certain. */
export function isUnclear(column: ColumnOverview): boolean {
  return column.field === undefined ? column.mayBe.length > 0 : column.by === 'values';
}
