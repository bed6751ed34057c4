import { type FieldKind, type IdNumber, type YearSpan } from '../fields/field';
import { fieldDefinition, type FieldId } from '../household';
import { formatDate, type PartialDate } from '../partialDate';
import { termLabel, type Vocabularies, type VocabularyId } from '../vocabulary';

/** A value that was read, as a person or another program reads it: `C`, `2019-12`, `自有农村住房`, 120. */
export function valueText(
  field: FieldId,
  value: unknown,
  vocabularies: Vocabularies,
): string | number {
  const kind: FieldKind = fieldDefinition(field).kind;
  if (kind.startsWith('term:')) {
    return termLabel(vocabularies[kind.slice('term:'.length) as VocabularyId], String(value));
  }
  if (kind === 'date') return formatDate(value as PartialDate);
  if (kind === 'idNumber') return (value as IdNumber).body + (value as IdNumber).suffix;
  if (kind === 'years') return yearsText(value as YearSpan);
  return typeof value === 'number' ? value : String(value);
}

function yearsText({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${from}-${to}`;
}
