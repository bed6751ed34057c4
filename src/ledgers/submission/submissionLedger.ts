import { fieldValue } from '../../domain/household';
import { statusOf } from '../../domain/householdFacts';
import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import type { SubmissionSheetId } from '../../domain/submissionTemplate';
import type { Vocabularies } from '../../domain/vocabulary';
import { clerks, filled, householdIdentities, householdLabel, serialColumn } from '../columns';
import { type GeneratedSheet, generatedSheet } from '../generatedSheet';
import { keyOf, sourceColumn, villageOf } from '../householdColumns';
import { changeStateOf } from '../status/endOfLife';
import { identityOf, identitySentence } from './identity';
import { originsOf } from './originsOf';
import { belongsIn } from './preflight';
import type { SubmissionInput } from './submissionInput';
import type { SubmissionRow } from './submissionRow';
import type { SubmissionSheet, TownedColumn } from './submissionSheets';
import { valueOf } from './valueOf';

/** One submission sheet as a ledger: written, brought up to date and read back like every other. */
export function submissionLedger(sheet: SubmissionSheet): GeneratedSheet<SubmissionInput> {
  return generatedSheet<SubmissionInput, SubmissionRow>({
    define: (words) => submissionDefinition(sheet, words),
    rowsOf: ({ rows }) => rows,
    explanation: sheet.template.explanation,
    remark: (input) => remarkOf(sheet.template.id, input),
  });
}

/** What drives writing the sheet and reading it back. */
export function submissionDefinition(
  { template, sheetName, columns }: SubmissionSheet,
  words: Vocabularies,
): LedgerDefinition<SubmissionRow> {
  const ids = new Set(columns.map(({ id }) => id));
  return {
    id: template.id,
    sheetName,
    title: sheetName,
    clause: template.clause,
    keyOf,
    villageOf,
    identities: householdIdentities.filter(({ columns: needed }) =>
      needed.every((id) => ids.has(id)),
    ),
    labelColumns: householdLabel.filter((id) => ids.has(id)),
    mayStand: (row) => isHandedIn(template.id, row),
    goneMark: { column: 'submission-state', text: '本次名单中没有此户，请核对后删去' },
    columns: [
      ...columns.map((column) => ledgerColumn(column, words)),
      filled('data-source', '数据来源', 26, 'gaoyan2024-3.4', (row, standing) =>
        originsOf(row, columns, standing),
      ),
      filled('submission-state', '报送状态', 20, 'proposal', () => '可报送'),
      sourceColumn,
    ],
  };
}

/** Is the household handed in with this sheet? Everything that is not is kept out of it, whoever put it there. */
export function isHandedIn(id: SubmissionSheetId, row: SubmissionRow): boolean {
  const { outcome, applicationReasons } = row.preflight;
  if (id === 'change-applications') return isChangeRequested(row);
  if (outcome !== 'submitted') return false;
  if (id !== 'renovation-applications') return belongsIn(id, row);
  return wantsRenovation(row) && applicationReasons.length === 0;
}

/** A household that has left is put forward once its address is known and nothing but its leaving holds it back. */
function isChangeRequested(row: SubmissionRow): boolean {
  const { household, preflight } = row;
  if (statusOf(household) !== 'moved-out' || preflight.outcome === 'removed-dead') return false;
  return (
    preflight.reasons.every(({ kind }) => kind === 'moved-out') &&
    changeStateOf(row) !== 'find-address'
  );
}

/** A C or D house that is to be made safe by 农村危房改造 (S2 六). */
export function wantsRenovation(row: SubmissionRow): boolean {
  if (row.judgement.inCDList !== true) return false;
  const measure = [row.household, row.ledgerEntry]
    .map((entry) => (entry === undefined ? undefined : fieldValue(entry, 'ledgerMeasure')))
    .find((value) => value !== undefined);
  return measure === 'dangerous-house-renovation';
}

function ledgerColumn(column: TownedColumn, words: Vocabularies): LedgerColumn<SubmissionRow> {
  const { id, header, width, clause, fill, format = 'text' } = column;
  if (fill.from === 'serial') return { ...serialColumn<SubmissionRow>(), header };
  const details = { format, ...oneOf(column, words) };
  if (fill.from === 'clerk') return clerks(id, header, width, clause, details);
  return filled(id, header, width, clause, (row) => valueOf(row, column), details);
}

/** The words of the drop-down, or what the town writes for them. */
function oneOf({ words, codes }: TownedColumn, known: Vocabularies): { oneOf?: readonly string[] } {
  if (codes !== undefined) return { oneOf: [...new Set(Object.values(codes))] };
  if (words === undefined) return {};
  return {
    oneOf: typeof words === 'string' ? known[words].terms.map(({ label }) => label) : words,
  };
}

/** Counts that the rows of a sheet do not show, each with its denominator. */
function remarkOf(id: SubmissionSheetId, { rows }: SubmissionInput): string {
  const handedIn = rows.filter((row) => isHandedIn(id, row)).length;
  if (id === 'household-information') return identitySentence(identityOf(rows, handedIn));
  if (id === 'renovation-applications') return heldApplications(rows);
  if (id === 'change-applications') return `本表${handedIn}户`;
  const submitted = rows.filter(({ preflight }) => preflight.outcome === 'submitted').length;
  return `报送${submitted}户，其中本表${handedIn}户，其余不住自有农村住房`;
}

function heldApplications(rows: readonly SubmissionRow[]): string {
  const held = rows.filter(
    (row) => wantsRenovation(row) && !isHandedIn('renovation-applications', row),
  ).length;
  return held === 0 ? '' : `另有${held}户拟实施危房改造，暂不能申请，原因见“报送前检查”`;
}
