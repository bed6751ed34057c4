import type { FieldValue, Household } from '../domain/household';
import { readingOf } from '../domain/household';
import type { StandingRow } from '../domain/ledger';
import { parseIsoDate } from '../domain/partialDate';
import { readField } from '../domain/read/readers';
import { BLANK, type Reading } from '../domain/reading';
import type { EntryField } from '../policy/rectification/entry';
import { entryFrom } from '../policy/rectification/entry';
import {
  rectificationProgress,
  type RectificationProgress,
} from '../policy/rectification/progress';
import type { LedgerSetting } from './ledgerRow';

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

/** The progress of a ledger row that was read. */
export function progressOfEntry(
  row: Household,
  setting: LedgerSetting,
): RectificationProgress | undefined {
  const today = parseIsoDate(setting.day);
  if (today === undefined) return undefined;
  const entry = entryFrom((field) => readingOf(row, field));
  return rectificationProgress(entry, { today, regime: setting.profile.regime });
}
