import type { FieldId } from '../household';
import type { HeaderColumn } from './headerColumns';
import { knownHeader } from './headerIndex';

/** What the headers of a sheet, taken together, say of it before single columns are decided. */
export interface SheetHints {
  /** One row a person. */
  readonly persons: boolean;
  /** A rectification ledger. */
  readonly ledger: boolean;
  /** A sheet for site visits as it is generated: its title and what is found on site. */
  readonly siteVisits: boolean;
  /** A column is for the head of the household alone (`户主姓名`). */
  readonly hasHeadColumn: boolean;
  readonly has: (...fields: readonly FieldId[]) => boolean;
}

const ledgerMarks: readonly FieldId[] = [
  'closed',
  'closedOn',
  'closingEvidence',
  'deadline',
  'applicationState',
  'interimMeasure',
  'progress',
  'ledgerMeasure',
];

/** What the titles of the sheets say that are generated for visits, with a field that they ask for. */
const visitSheets: readonly (readonly [words: string, field: FieldId])[] = [
  ['外业现场核实清单', 'siteVisitOutcome'],
  ['住房安全有保障核验表', 'checkedBy'],
];

/** `title` is everything that stands above the header, with the sheet's name. */
export function sheetHints(columns: readonly HeaderColumn[], title: string): SheetHints {
  const present = new Set<FieldId>();
  for (const { whole, lastTwo, last } of columns) {
    const known = knownHeader(whole) ?? knownHeader(lastTwo) ?? knownHeader(last);
    if (known !== undefined) present.add(known.field);
  }
  const hasHeadColumn = present.has('headName');
  const marks = ledgerMarks.filter((field) => present.has(field)).length;
  return {
    persons: present.has('memberName') && (present.has('relationToHead') || hasHeadColumn),
    ledger: isLedgerTitle(title) ? marks >= 1 : title.includes('台账') && marks >= 3,
    siteVisits: visitSheets.some(([words, field]) => title.includes(words) && present.has(field)),
    hasHeadColumn,
    has: (...fields) => fields.some((field) => present.has(field)),
  };
}

function isLedgerTitle(title: string): boolean {
  return /整改.*台账|台账.*整改|销号.*台账/.test(title);
}
