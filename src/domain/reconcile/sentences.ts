import { type FieldId, fieldIndex, fieldDefinition, type Household } from '../household';
import { idText } from './identity';
import type { ComparedField, Reconciliation } from './reconciliation';
import { type System, systemLabel } from './system';

/** Names of the two sides in sentences: what the systems are called, or the sheets where both are of one system. */
export function sideNames({ left, right }: Pick<Reconciliation, 'left' | 'right'>): {
  readonly left: string;
  readonly right: string;
} {
  const [a, b] = [systemLabel(left), systemLabel(right)];
  return a === b ? { left: left.name, right: right.name } : { left: a, right: b };
}

/** Both values of a comparison as written, one line each, certificate numbers masked. */
export function valuesShown(
  pair: Reconciliation,
  compared: ComparedField,
): { readonly left: string; readonly right: string } {
  const match = pair.matching.matches[compared.match];
  const shown = (system: System, household: number | undefined, field: FieldId): string =>
    valueShown(system.households[household ?? -1], field);
  return {
    left: shown(pair.left, match?.left, compared.leftField),
    right: shown(pair.right, match?.right, compared.rightField),
  };
}

/** What is said of a comparison: both values, and what they have to do with each other. */
export function comparisonSentence(pair: Reconciliation, compared: ComparedField): string {
  const names = sideNames(pair);
  const { left, right } = valuesShown(pair, compared);
  const said = [saying(names.left, left), saying(names.right, right)].join('，');
  const isOmission = compared.verdict === 'missing-left' || compared.verdict === 'missing-right';
  return isOmission ? `${said}。` : `${said}：${compared.why}。`;
}

function saying(name: string, value: string): string {
  return value === '' ? `${name}没有填写` : `${name}写“${value}”`;
}

const LONGEST_SHOWN = 40;

/** What stands in a household's cell, letter for letter; the members counted where no cell says how many. */
export function writtenValue(household: Household | undefined, field: FieldId): string {
  const raw = household?.readings[fieldIndex[field]]?.raw ?? '';
  if (raw !== '' || field !== 'headCount') return raw;
  const count = household?.members.length ?? 0;
  return count === 0 ? '' : `${count}人（按成员行数）`;
}

/** What stands in a household's cell, fit for a sentence: on one line, shortened, certificate numbers masked. */
function valueShown(household: Household | undefined, field: FieldId): string {
  const line = writtenValue(household, field).replace(/\s+/g, ' ').trim();
  if (fieldDefinition(field).kind === 'idNumber') return maskedId(line);
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}

const HEAD = 6;
const TAIL = 4;

/** The first six and the last four characters; a short text stays as it is. */
export function maskedId(raw: string): string {
  const text = idText(raw);
  if (text.length <= HEAD + TAIL) return text;
  return `${text.slice(0, HEAD)}${'*'.repeat(text.length - HEAD - TAIL)}${text.slice(-TAIL)}`;
}
