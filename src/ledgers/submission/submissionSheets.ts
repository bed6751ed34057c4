import type {
  SubmissionColumn,
  SubmissionSetting,
  SubmissionTemplate,
} from '../../domain/submissionTemplate';
import { submissionTemplates } from '../../policy/submission';

/** A column as the town wants it. */
export interface TownedColumn extends SubmissionColumn {
  /** Our word → what is handed in for it; absent where words are handed in as they are. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** A sheet as the town wants it. */
export interface SubmissionSheet {
  readonly template: SubmissionTemplate;
  readonly sheetName: string;
  readonly columns: readonly TownedColumn[];
}

/** The sheets in the town's order and words. Columns that the town does not name are left out. */
export function submissionSheets(setting: SubmissionSetting): readonly SubmissionSheet[] {
  return submissionTemplates.map((template) => {
    const town = setting.sheets?.[template.id];
    return {
      template,
      sheetName: town?.sheetName ?? template.sheetName,
      columns: town?.columns?.flatMap((told) => towned(template, told)) ?? template.columns,
    };
  });
}

function towned(
  { columns }: SubmissionTemplate,
  { id, header, codes }: { id: string; header?: string; codes?: TownedColumn['codes'] },
): TownedColumn[] {
  const column = columns.find((known) => known.id === id);
  if (column === undefined) return [];
  return [
    {
      ...column,
      ...(header === undefined ? {} : { header }),
      ...(codes === undefined ? {} : { codes }),
    },
  ];
}

/** The town hands in codes for this column, and has none for this word. */
export function hasNoCode({ codes }: TownedColumn, text: string): boolean {
  return codes !== undefined && text !== '' && !Object.hasOwn(codes, text);
}
