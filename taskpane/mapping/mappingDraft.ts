import { NOT_USED_WORD, type ProfileFile } from '../../src/policy/profiles/profileSchema';
import type { ColumnOverview, FieldChoice } from '../engine/paneEngine';
import type { Texts } from '../texts/zh';

/** What a person says a column is: a field, none of them, or that the tool shall recognise it by itself. */
export type Told = FieldChoice | 'not-used' | 'automatic';

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
  if (holds(column, told)) columns.delete(column.header);
  else columns.set(column.header, told);
  return { ...draft, columns };
}

function holds(column: ColumnOverview, told: Told): boolean {
  if (told === 'automatic') return column.by !== 'told';
  const field = told === 'not-used' ? undefined : told.field;
  return column.by === 'told' && field === column.field;
}

/** What can be said of a column besides naming a field. */
export function otherWays(
  column: ColumnOverview,
  told: Told | undefined,
): readonly Exclude<Told, FieldChoice>[] {
  const isTold = column.by === 'told' || told !== undefined;
  const isNotUsed = (told ?? (isSetAside(column) ? 'not-used' : undefined)) === 'not-used';
  return [
    ...(isTold ? (['automatic'] as const) : []),
    ...(isNotUsed ? [] : (['not-used'] as const)),
  ];
}

/** Whether the town has said that a column is none of the fields. */
function isSetAside({ by, field }: ColumnOverview): boolean {
  return by === 'told' && field === undefined;
}

export function toldLabel(told: Told, texts: Texts['mapping']): string {
  if (told === 'automatic') return texts.automatic;
  return told === 'not-used' ? texts.notUsed : told.label;
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
    if (told === 'automatic') continue;
    headers.set(header, told === 'not-used' ? NOT_USED_WORD : told.field);
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
