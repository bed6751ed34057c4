import type { FieldValue } from '../domain/household';
import type { StandingRow } from '../domain/ledger';
import { parseIsoDate } from '../domain/partialDate';
import { readField } from '../domain/read/readers';
import { BLANK, type Reading } from '../domain/reading';
import { type EntryField, entryFrom } from '../policy/rectification/entry';
import {
  rectificationProgress,
  type RectificationProgress,
} from '../policy/rectification/progress';
import { ledgerReading } from './ledgerReading';
import type { HouseholdRow, LedgerSetting } from './ledgerRow';

/** The columns of a rectification ledger that its progress is told by. */
const columnOf: Readonly<Record<EntryField, string>> = {
  appraisalGrade: 'appraisal-grade',
  problemState: 'problem-state',
  verifiedBy: 'problem-verified-by',
  verifiedOn: 'problem-verified-on',
  ledgerMeasure: 'measure',
  rectificationKind: 'kind',
  renovationMethod: 'renovation-method',
  renovationYear: 'renovation-year',
  applicationState: 'application-state',
  interimMeasure: 'interim-measure',
  livedIn: 'lived-in',
  movedOut: 'moved-out',
  startedOn: 'started-on',
  finishedOn: 'finished-on',
  progress: 'progress',
  deadline: 'deadline',
  afterGrade: 'after-grade',
  closed: 'closed',
  closedOn: 'closed-on',
  closingEvidence: 'closing-evidence',
  closedBy: 'closed-by',
};

/** The progress of a row of the ledger as it stands, or will once the row is written; undefined on no day. */
export function progressOfRow(
  standing: StandingRow,
  setting: LedgerSetting,
): RectificationProgress | undefined {
  const today = parseIsoDate(setting.day);
  if (today === undefined) return undefined;
  const { vocabularies, villageAliases, regime } = setting.profile;
  const context = { today, vocabularies, villageAliases };
  const entry = entryFrom(<F extends EntryField>(field: F): Reading<FieldValue<F>> => {
    const cell = standing(columnOf[field]);
    return cell === null ? BLANK : readField(field, cell, context);
  });
  return rectificationProgress(entry, { today, regime });
}

/** The progress of a household that has an entry in the ledger; undefined for one without. */
export function progressOf(
  row: Pick<HouseholdRow, 'household' | 'ledgerEntry' | 'setting'>,
): RectificationProgress | undefined {
  const { day, profile } = row.setting;
  const today = parseIsoDate(day);
  if (row.ledgerEntry === undefined || today === undefined) return undefined;
  const entry = entryFrom((field) => ledgerReading(row, field) ?? BLANK);
  return rectificationProgress(entry, { today, regime: profile.regime });
}
