import { type Finding, type Severity, severityLabels } from '../../domain/finding';
import { groupBy } from '../../domain/grouping';
import { householdTitle } from '../../domain/reconcile/householdTitle';
import { readLedger } from '../../domain/ledger/readLedger';
import type { RawTable } from '../../domain/rawTable';
import { citing } from '../generatedSheet';
import { frameMaker } from '../sheetFrame';
import { finishRun, type PlannedSheets, planOne, type SheetRun, startRun, take } from '../sheetRun';
import type { SubmissionInput } from '../submission/submissionInput';
import type { SubmissionRow } from '../submission/submissionRow';
import { type Opinion, readOpinion } from './opinion';
import { type ReturnedRow, returnList } from './returnList';
import { loggedOpinion, logKey, type LogLine, reviewLog } from './reviewLog';
import { defineReviewSheet, reviewSheet } from './reviewSheet';
import { isReturned, type ReviewRow } from './reviewRow';

/** The planned sheets of a review, and its rows: one a household, with what the office says of it. */
export interface ReviewedSheets extends PlannedSheets {
  readonly rows: readonly ReviewRow[];
  readonly returned: readonly ReturnedRow[];
}

/**
 * Plans 办公室审核, 审核记录 and 退回清单 over the sheets of the target workbook: the opinions that stand there are read first,
 * so that the log and the returns follow from them. No edit is lost; a second run plans nothing.
 */
export function planReview(
  input: SubmissionInput,
  messageOf: (finding: Finding) => string,
  tables: readonly RawTable[],
): ReviewedSheets {
  const { result } = input;
  const { regime, vocabularies: words } = result.profile;
  const run = startRun({ words, frameOf: frameMaker(result) }, tables);
  const rows = reviewRows(input, messageOf, run);
  const lines = rows.flatMap((row): LogLine[] =>
    row.opinion.kind === 'given' ? [{ ...row, given: row.opinion.given }] : [],
  );
  const returned = lines.filter(isReturned);
  for (const update of [
    planOne(run, citing(reviewSheet, regime), rows),
    planOne(run, citing(reviewLog, regime), lines),
    planOne(run, citing(returnList, regime), returned),
  ]) {
    if (update === undefined) continue;
    take(run, update);
    run.offers.push(...update.offers);
  }
  run.notes.push(...refusedNotes(rows));
  return { ...finishRun(run, false), rows, returned };
}

/** Dead households are not before the office; of all others each has a row. */
function reviewRows(
  { result, rows }: SubmissionInput,
  messageOf: (finding: Finding) => string,
  run: SheetRun,
): readonly ReviewRow[] {
  const open = rows.filter(({ preflight }) => preflight.outcome !== 'removed-dead');
  const opinions = standingOpinions(open, run);
  const counts = returnsSoFar(run);
  const findings = groupBy(result.findings, ({ household }) => household ?? -1);
  const numbers = new Map(result.profile.rules.map(({ id, number }) => [id, number]));
  const indexes = new Map(result.households.map((household, index) => [household, index]));
  return open.map((row) => {
    const { key } = row.household;
    const own = findings.get(indexes.get(row.household) ?? -1) ?? [];
    const problems = [...own].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
    const reviewed: ReviewRow = {
      ...{ ...row, returns: 0, opinion: opinions.get(key) ?? { kind: 'none' } },
      errors: own.filter(({ severity }) => severity === 'error').length,
      problems: problems.map(
        (finding) =>
          `${severityLabels[finding.severity]} ${numbers.get(finding.rule) ?? finding.rule}：${messageOf(finding)}`,
      ),
    };
    return { ...reviewed, returns: countReturns(reviewed, counts.get(key) ?? new Set()) };
  });
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

function standingOpinions(
  rows: readonly SubmissionRow[],
  { tables, state }: SheetRun,
): ReadonlyMap<string, Opinion> {
  const fresh = rows.map((row): ReviewRow => ({
    ...{ ...row, opinion: { kind: 'none' }, returns: 0, problems: [], errors: 0 },
  }));
  const standing = readLedger(defineReviewSheet(), fresh, tables, state);
  return new Map(
    standing.flatMap(({ fresh: row, cell }) =>
      row === undefined ? [] : [[row.household.key, readOpinion(cell)] as const],
    ),
  );
}

/** Keys of the returns that have been logged, by household. */
function returnsSoFar({ state }: SheetRun): ReadonlyMap<string, ReadonlySet<string>> {
  const returns = new Map<string, Set<string>>();
  for (const key of state.ledgers.get(reviewLog.id)?.rows.keys() ?? []) {
    const logged = loggedOpinion(key);
    if (logged?.word !== '退回') continue;
    const own = returns.get(logged.household) ?? new Set<string>();
    returns.set(logged.household, own.add(key));
  }
  return returns;
}

/** Those on record and the one that stands there now. */
function countReturns(row: ReviewRow, logged: ReadonlySet<string>): number {
  const { opinion } = row;
  if (opinion.kind !== 'given' || !isReturned(row)) return logged.size;
  return new Set(logged).add(logKey({ ...row, given: opinion.given })).size;
}

const NAMED_AT_MOST = 5;

function refusedNotes(rows: readonly ReviewRow[]): string[] {
  const refused = rows.flatMap(({ household, opinion }) =>
    opinion.kind === 'refused' ? [`${householdTitle(household)}（${opinion.why}）`] : [],
  );
  if (refused.length === 0) return [];
  const named = refused.slice(0, NAMED_AT_MOST).join('；');
  const more = refused.length > NAMED_AT_MOST ? '等' : '';
  return [
    `“办公室审核”里有${refused.length}户的审核意见没有采用：${named}${more}。请补全后再生成一次。`,
  ];
}
