import { type FieldId, fieldIds, type Household } from '../household';
import type { HouseholdRule } from '../rule';
import { columnOf, type SheetReading } from '../sheetReading';
import { type Place, placeAt } from '../finding';
import { FieldStates } from './fieldStates';
import { placeInVisitList } from './placeOfField';
import { inCDList, type RuleOutcome, type RuleSubject } from './ruleOutcome';
import {
  fieldsPresent,
  findingOf,
  inScope,
  missingColumns,
  RuleRunner,
  type Standing,
} from './ruleRunner';

/** Puts rules about single households: those of the list to the list, those of the ledger to the ledger. */
export function putHouseholdRules(
  rules: readonly HouseholdRule[],
  subject: RuleSubject,
  outcome: RuleOutcome,
): void {
  const { households } = subject.read;
  const listRules = rules.filter((rule) => rule.scope !== 'ledger');
  putBySheet(listRules, { households, isLedger: false }, subject, outcome);
  const ledgerRules = rules.filter((rule) => rule.scope === 'ledger');
  const ledger = ledgerRows(subject);
  putBySheet(ledgerRules, ledger, subject, outcome);
  const { length } = ledger.indexes ?? ledger.households;
  if (length > 0) return;
  for (const rule of ledgerRules) outcome.notRun(rule, '没有读到整改台账，未检查台账内容。');
}

/** Households of the list, or rows of the ledger; those of the given indexes only, where some are given. */
interface Rows {
  readonly households: readonly Household[];
  readonly isLedger: boolean;
  readonly indexes?: readonly number[];
}

/** A list with one of these columns says what is done about a dangerous house, and so is its own ledger. */
const LEDGER_SIGNS: readonly FieldId[] = [
  'ledgerMeasure',
  'renovationMethod',
  'deadline',
  'closed',
];

function ledgerRows(subject: RuleSubject): Rows {
  const { households, ledger } = subject.read;
  if (ledger.length > 0) return { households: ledger, isLedger: true };
  const inList: number[] = [];
  for (let index = 0; index < households.length; index += 1) {
    if (inCDList(subject, index) === true) inList.push(index);
  }
  const present = fieldsPresent(chosen(households, inList));
  const indexes = LEDGER_SIGNS.some((field) => present.has(field)) ? inList : [];
  return { households, isLedger: false, indexes };
}

function* chosen(
  households: readonly Household[],
  indexes: readonly number[],
): Generator<Household> {
  for (const index of indexes) {
    const household = households[index];
    if (household !== undefined) yield household;
  }
}

function putBySheet(
  rules: readonly HouseholdRule[],
  rows: Rows,
  subject: RuleSubject,
  outcome: RuleOutcome,
): void {
  const groups = indexesBySheet(rows);
  for (const sheet of subject.read.sheets) {
    const indexes = groups[sheet.index];
    if (indexes === undefined) continue;
    for (const group of byVisit(rows.households, indexes)) {
      putToGroup(rules, sheet, { ...rows, indexes: group }, subject, outcome);
    }
  }
}

/** Sparse: an array of indexes for every sheet that has some of the rows. */
function indexesBySheet({ households, indexes }: Rows): readonly (number[] | undefined)[] {
  const groups: (number[] | undefined)[] = [];
  const { length } = indexes ?? households;
  for (let i = 0; i < length; i += 1) {
    const at = indexes === undefined ? i : (indexes[i] ?? 0);
    const sheet = households[at]?.sheet;
    if (sheet !== undefined) (groups[sheet] ??= []).push(at);
  }
  return groups;
}

/** Households of which the site visit list speaks have its columns too, and so rules the others of their sheet have not. */
function byVisit(
  households: readonly Household[],
  indexes: readonly number[],
): readonly (readonly number[])[] {
  const isVisited = (index: number): boolean => households[index]?.visit !== undefined;
  if (!indexes.some(isVisited)) return [indexes];
  const others = indexes.filter((index) => !isVisited(index));
  return others.length === 0 ? [indexes] : [others, indexes.filter(isVisited)];
}

function putToGroup(
  rules: readonly HouseholdRule[],
  sheet: SheetReading,
  { households, isLedger, indexes }: Required<Rows>,
  subject: RuleSubject,
  outcome: RuleOutcome,
): void {
  const runners: RuleRunner[] = [];
  const hasField = fieldsOfGroup(sheet, { households, indexes }, subject);
  for (const rule of rules) {
    const missing = missingColumns(rule, hasField);
    if (missing.length === 0) runners.push(new RuleRunner(rule, subject.parameters));
    else outcome.missingColumns(rule, missing, sheet.index);
  }
  const put = householdPutter(runners, sheet, subject, outcome);
  for (const at of indexes) {
    const household = households[at];
    if (household !== undefined) put(household, isLedger ? undefined : at);
  }
  for (const runner of runners) {
    outcome.addUnsure(runner.rule, runner.unsure);
    if (runner.failed) outcome.crashed(runner.rule, sheet.index);
  }
}

/** Puts the rules of a group to one household after the other; `index` is undefined for a row of the ledger. */
function householdPutter(
  runners: readonly RuleRunner[],
  sheet: SheetReading,
  subject: RuleSubject,
  outcome: RuleOutcome,
): (household: Household, index: number | undefined) => void {
  const runnersOf = runnersByStanding(runners);
  const columnFor = rememberedColumns(sheet);
  const states = new FieldStates();
  return (household, index) => {
    states.look(household.readings);
    const standing = standingOf(household, index, subject);
    for (const runner of runnersOf(standing, household.allClear === true)) {
      if (runner.failed || !runner.concerns(states)) continue;
      const breach = runner.ask(household.readings);
      if (breach === undefined) continue;
      const placeOf = (field: FieldId): Place =>
        placeInVisitList(household, field, subject.read.sheets) ??
        placeAt(household.sheet, household.rows[0] ?? 0, columnFor(field));
      outcome.findings.push(findingOf(runner.rule, breach, index, placeOf));
    }
  };
}

/** Fields that a group's readings hold, or that its sheet or the site visit list that speaks of it has a column for. */
function fieldsOfGroup(
  sheet: SheetReading,
  { households, indexes }: Pick<Required<Rows>, 'households' | 'indexes'>,
  { read: { sheets } }: RuleSubject,
): (field: FieldId) => boolean {
  const present = fieldsPresent(chosen(households, indexes));
  const visit = households[indexes[0] ?? -1]?.visit;
  const columns = [sheet, ...(visit === undefined ? [] : [sheets[visit.entry.sheet] ?? sheet])];
  return (field) =>
    present.has(field) || columns.some((each) => columnOf(each, field) !== undefined);
}

/**
 * The runners in whose scope a household is and that may have something to ask of it: standings are few, so they are
 * tested once for each and not once a household.
 */
function runnersByStanding(
  runners: readonly RuleRunner[],
): (standing: Standing, allClear: boolean) => readonly RuleRunner[] {
  const known: (readonly RuleRunner[] | undefined)[] = new Array<undefined>(24).fill(undefined);
  return (standing, allClear) => {
    const { dead, movedOut, housing } = standing;
    const marks = Number(dead) * 4 + Number(movedOut) * 2 + Number(allClear);
    return (known[HOUSINGS.indexOf(housing) * 8 + marks] ??= runners.filter(
      ({ rule, onlyOfUnreadable }) =>
        inScope(rule.scope, standing) && !(allClear && onlyOfUnreadable),
    ));
  };
}

const HOUSINGS: readonly Standing['housing'][] = ['own', 'elsewhere', 'unknown'];

function rememberedColumns(sheet: SheetReading): (field: FieldId) => number | undefined {
  const columns = new Map(fieldIds.map((field) => [field, columnOf(sheet, field)]));
  return (field) => columns.get(field);
}

function standingOf(
  household: Household,
  index: number | undefined,
  subject: RuleSubject,
): Standing {
  const result = index === undefined ? undefined : subject.judgements[index]?.result;
  return {
    dead: result === 'removed-dead',
    movedOut: result === 'moved-out',
    housing: subject.housingOf(household),
  };
}
