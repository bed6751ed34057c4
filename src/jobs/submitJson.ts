import { fieldValue } from '../domain/household';
import { villageLabel } from '../domain/villageLabel';
import { columnCell } from '../ledgers/submission/columnCell';
import { isHandedIn } from '../ledgers/submission/submissionLedger';
import type { SubmissionRow } from '../ledgers/submission/submissionRow';
import type { PlannedSubmission } from './submitWorkbooks';
import type { SubmissionResultJson } from './submitSchema';
import { listPieces } from './listPieces';

type Json = SubmissionResultJson;

/** The result as JSON text in pieces of moderate length; the shape is `submissionResultSchema`. */
export function* submissionJsonPieces(
  planned: PlannedSubmission,
  files: readonly Json['files'][number][],
): Generator<string> {
  const { result } = planned.input;
  const head: Omit<Json, 'households'> = {
    profile: { id: result.profile.id, title: result.profile.title },
    day: result.day,
    identity: identityJson(planned),
    sheets: sheetsJson(planned),
    notes: [...planned.notes],
    files: [...files],
  };
  yield JSON.stringify(head, null, 1).slice(0, -2);
  yield* listPieces('households', planned.input.rows, (row) => householdJson(row, planned));
  yield '\n}\n';
}

function identityJson({ identity: { expected, counts, holds } }: PlannedSubmission) {
  return {
    expected,
    submitted: counts.submitted,
    removedDead: counts['removed-dead'],
    heldError: counts['held-error'],
    heldSuspected: counts['held-suspected'],
    movedOut: counts['moved-out'],
    holds,
  };
}

function sheetsJson({ input }: PlannedSubmission): Json['sheets'] {
  return input.sheets.map(({ template: { id }, sheetName, columns }) => ({
    id,
    name: sheetName,
    rows: input.rows.filter((row) => isHandedIn(id, row)).length,
    columns: columns.map(({ header }) => header),
  }));
}

function householdJson(row: SubmissionRow, { input }: PlannedSubmission): Json['households'][0] {
  const { household, preflight, setting } = row;
  const names = {
    desk: setting.profile.roles.enteredBy,
    site: setting.profile.roles.siteVisitOfficer,
  };
  const village = villageLabel(household);
  const inSheets = input.sheets.filter(({ template }) => isHandedIn(template.id, row));
  return {
    key: household.key,
    code: fieldValue(household, 'householdCode') ?? null,
    headName: fieldValue(household, 'headName') ?? null,
    village: village === '' ? null : village,
    outcome: preflight.outcome,
    sheets: inSheets.map(({ template }) => template.id),
    reasons: [...preflight.reasons],
    applicationReasons: [...preflight.applicationReasons],
    missing: preflight.missing.map((each) => ({ ...each, who: names[each.collector] })),
    exemptions: preflight.exemptions.map(({ title, exemption }) => {
      const { rule, reason, person, date } = exemption;
      return { rule, title, reason, person, date };
    }),
    origins: inSheets.flatMap(({ template, columns }) =>
      columns.flatMap((column) => {
        const { origin } = columnCell(row, column);
        return origin === undefined
          ? []
          : [{ sheet: template.id, header: column.header, from: [...origin] }];
      }),
    ),
  };
}
