import { cellText } from '../../domain/cell';
import { type FieldId, fieldDefinition, readingOf } from '../../domain/household';
import { type Reading, saysNone } from '../../domain/reading';
import type { Vocabularies } from '../../domain/vocabulary';
import type { PlannedValue } from '../../domain/writePlan';
import { fieldCell } from '../fieldCell';
import type { SuppliedHousehold, Supplier } from './submissionRow';

/** What a submission sheet makes of one value: read, blank or unreadable, and where it comes from. */
export interface SubmissionCell {
  readonly value: PlannedValue;
  readonly state: 'read' | 'blank' | 'unreadable';
  /** Short names of the suppliers; absent for the household's own sheet. */
  readonly origin?: readonly string[];
  /** Chinese: why it cannot be read, or why a blank stays blank although a supplier says something. */
  readonly why?: string;
  /** The field it was read from. */
  readonly field?: FieldId;
}

export const BLANK_CELL: SubmissionCell = { value: null, state: 'blank' };

export function readCell(value: PlannedValue): SubmissionCell {
  return value === null ? BLANK_CELL : { value, state: 'read' };
}

/** The household's own answer. */
export function ownCell(row: SuppliedHousehold, field: FieldId): SubmissionCell {
  const { household, setting } = row;
  return cellOf(
    readingOf(household, field),
    fieldCell(household, field, setting.profile.vocabularies),
    field,
  );
}

/**
 * The household's own answer; where it gives none, what the suppliers say with one voice (S2 三(四)). `无` is an answer
 * and is never filled over, and suppliers that contradict one another fill nothing.
 */
export function suppliedCell(row: SuppliedHousehold, field: FieldId): SubmissionCell {
  const own = ownCell(row, field);
  if (own.state !== 'blank' || saysNone(readingOf(row.household, field))) return own;
  const said = saidBy(row.suppliers, field, row.setting.profile.vocabularies);
  if (said.values.size > 1) {
    const voices = [...said.values].map(([text, { labels }]) => `${labels.join('、')}“${text}”`);
    return { ...BLANK_CELL, field, why: `${voices.join('，')}，不一致，没有填` };
  }
  for (const { value, labels } of said.values.values()) {
    return { value, state: 'read', origin: labels, field };
  }
  const [unread] = said.unread;
  return unread === undefined ? { ...BLANK_CELL, field } : { ...BLANK_CELL, field, why: unread };
}

interface Said {
  /** By how it reads. */
  readonly values: Map<string, { readonly value: PlannedValue; readonly labels: string[] }>;
  readonly unread: string[];
}

function saidBy(suppliers: readonly Supplier[], field: FieldId, words: Vocabularies): Said {
  const said: Said = { values: new Map(), unread: [] };
  for (const { label, row } of suppliers) {
    const cell = cellOf(readingOf(row, field), fieldCell(row, field, words), field);
    if (cell.state === 'blank') continue;
    const text = textOf(cell.value);
    if (cell.state === 'unreadable') {
      said.unread.push(`${label}写的“${text}”不能识别，没有填`);
      continue;
    }
    const known = said.values.get(text);
    if (known === undefined) said.values.set(text, { value: cell.value, labels: [label] });
    else if (!known.labels.includes(label)) known.labels.push(label);
  }
  return said;
}

/** Fields of free text for which other systems use codes that nobody has published. */
const MAY_BE_CODED: ReadonlySet<FieldId> = new Set<FieldId>([
  'idType',
  'surroundings',
  'hazardKind',
  'extensionContent',
  'businessKind',
]);
const BARE_CODE = /^\d{1,2}(?:[,，、;；]\d{1,2})*$/;

function cellOf(reading: Reading<unknown>, value: PlannedValue, field: FieldId): SubmissionCell {
  if (reading.state === 'blank' || value === null) return { ...BLANK_CELL, field };
  if (reading.state === 'unreadable') {
    return { value, state: 'unreadable', why: reading.why, field };
  }
  if (MAY_BE_CODED.has(field) && BARE_CODE.test(textOf(value).trim())) {
    return { value, state: 'unreadable', why: '只有代码，没有说明是什么', field };
  }
  return { value, state: 'read', field };
}

/** A value as a sentence shows it. */
export function textOf(value: PlannedValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? cellText(value) : String(value);
}

/** Chinese name of a field. */
export function fieldLabel(field: FieldId): string {
  return fieldDefinition(field).label;
}
