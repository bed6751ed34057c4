import { groupBy } from '../../../src/domain/grouping';
import { fieldDefinition, type FieldId, fieldIds } from '../../../src/domain/household';
import type { SheetReading, SheetRole, UnmappedColumn } from '../../../src/domain/sheetReading';
import { NOT_USED_WORD } from '../../../src/policy/profiles/profileSchema';
import type { CheckAtHand } from '../checkAtHand';
import { fieldChoice } from '../rulePages';
import { asked, type AskedQuestion } from './askedQuestion';

const LISTS: ReadonlySet<SheetRole> = new Set<SheetRole>([
  'household-list',
  'person-list',
  'rectification-ledger',
  'source',
]);

const NONE_OF_THEM = { id: 'not-used', label: '都不是，这一列不用' };

interface OpenColumn extends UnmappedColumn {
  readonly sheet: number;
  readonly row: number;
}

/** Which field a column is that may be one of a few, asked once for each header. */
export function columnQuestions(check: CheckAtHand): readonly AskedQuestion[] {
  const open = check.result.sheets.flatMap(openColumns);
  const alike = groupBy(open, ({ header }) => header);
  return [...alike].map(([header, columns]) => columnQuestion(check, header, columns));
}

/** Columns that may be a field which no column of the sheet gives yet. */
function openColumns(sheet: SheetReading): readonly OpenColumn[] {
  if (!LISTS.has(sheet.role)) return [];
  const given = new Set(sheet.mapped.map(({ field }) => field));
  const row = sheet.headerRows.at(-1) ?? 0;
  return sheet.unmapped
    .filter(({ mayBe }) => mayBe.some((field) => !given.has(field)))
    .map((column) => ({ ...column, sheet: sheet.index, row }));
}

function columnQuestion(
  check: CheckAtHand,
  header: string,
  columns: readonly OpenColumn[],
): AskedQuestion {
  const fields = [...new Set(columns.flatMap(({ mayBe }) => mayBe))];
  const names = fields.map((field) => `“${fieldDefinition(field).label}”`).join('或');
  return {
    question: {
      id: `column:${header}`,
      kind: 'column',
      text: `“${header}”这一列填的是什么？`,
      why: `可能是${names}，单看表头和内容不能确定，所以没有参与检查。`,
      ...asked(check, columns),
      choices: [
        ...fields.map(fieldChoice).map(({ field, label }) => ({ id: field, label })),
        NONE_OF_THEM,
      ],
    },
    answered: (profile, choice) => ({
      ...profile,
      headers: { ...profile.headers, [header]: nameInProfile(choice) },
    }),
  };
}

/** The word a profile has for a choice: a field by its label, or by its id where two fields have the same label. */
function nameInProfile(choice: string): string {
  if (choice === NONE_OF_THEM.id) return NOT_USED_WORD;
  const field = fieldIds.find((id) => id === choice);
  if (field === undefined) return choice;
  const { label } = fieldDefinition(field);
  const same = fieldIds.filter((id: FieldId) => fieldDefinition(id).label === label);
  return same.length === 1 ? label : field;
}
