import { groupBy } from '../grouping';
import type { FieldId } from '../household';
import { housingOf } from '../householdFacts';
import type { HouseholdRule } from '../rule';
import { columnOf, type SheetReading } from '../sheetReading';
import { inCDList, type Numbered, type RuleOutcome, type RuleSubject } from './ruleOutcome';
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
  const listed = subject.read.households.map((household, index) => ({ household, index }));
  const listRules = rules.filter((rule) => rule.scope !== 'ledger');
  putBySheet(listRules, listed, subject, outcome);
  const ledgerRules = rules.filter((rule) => rule.scope === 'ledger');
  const ledger = ledgerRows(listed, subject);
  putBySheet(ledgerRules, ledger, subject, outcome);
  if (ledger.length > 0) return;
  for (const rule of ledgerRules) outcome.notRun(rule, '没有读到整改台账，未检查台账内容。');
}

/** A list with one of these columns says what is done about a dangerous house, and so is its own ledger. */
const LEDGER_SIGNS: readonly FieldId[] = [
  'ledgerMeasure',
  'renovationMethod',
  'deadline',
  'closed',
];

function ledgerRows(listed: readonly Numbered[], subject: RuleSubject): readonly Numbered[] {
  const { ledger } = subject.read;
  if (ledger.length > 0) return ledger.map((household) => ({ household, index: undefined }));
  const inList = listed.filter(
    ({ index }) => index !== undefined && inCDList(subject, index) === true,
  );
  const present = fieldsPresent(inList.map(({ household }) => household));
  return LEDGER_SIGNS.some((field) => present.has(field)) ? inList : [];
}

function putBySheet(
  rules: readonly HouseholdRule[],
  rows: readonly Numbered[],
  subject: RuleSubject,
  outcome: RuleOutcome,
): void {
  for (const [index, group] of groupBy(rows, ({ household }) => household.sheet)) {
    const sheet = subject.read.sheets[index];
    if (sheet !== undefined) putToGroup(rules, sheet, group, subject, outcome);
  }
}

function putToGroup(
  rules: readonly HouseholdRule[],
  sheet: SheetReading,
  group: readonly Numbered[],
  subject: RuleSubject,
  outcome: RuleOutcome,
): void {
  const runners = runnersFor(rules, sheet, group, subject, outcome);
  const columnFor = rememberedColumns(sheet);
  for (const { household, index } of group) {
    const standing = standingOf({ household, index }, subject);
    const place = { sheet: household.sheet, row: household.rows[0] ?? 0, index };
    for (const runner of runners) {
      if (runner.failed || !inScope(runner.rule.scope, standing)) continue;
      const breach = runner.put(household);
      if (breach !== undefined) {
        outcome.findings.push(findingOf(runner.rule, breach, place, columnFor));
      }
    }
  }
  for (const runner of runners) {
    outcome.addUnsure(runner.rule, runner.unsure);
    if (runner.failed) outcome.crashed(runner.rule, sheet.index);
  }
}

function runnersFor(
  rules: readonly HouseholdRule[],
  sheet: SheetReading,
  group: readonly Numbered[],
  subject: RuleSubject,
  outcome: RuleOutcome,
): RuleRunner[] {
  const present = fieldsPresent(group.map(({ household }) => household));
  const hasField = (field: FieldId): boolean =>
    present.has(field) || columnOf(sheet, field) !== undefined;
  const runners: RuleRunner[] = [];
  for (const rule of rules) {
    const missing = missingColumns(rule, hasField);
    if (missing.length === 0) runners.push(new RuleRunner(rule, subject.parameters));
    else outcome.missingColumns(rule, missing, sheet.index);
  }
  return runners;
}

function rememberedColumns(sheet: SheetReading): (field: FieldId) => number | undefined {
  const columns = new Map(sheet.mapped.map(({ field, column }) => [field, column]));
  return (field) => columns.get(field);
}

function standingOf({ household, index }: Numbered, subject: RuleSubject): Standing {
  const result = index === undefined ? undefined : subject.judgements[index]?.result;
  return {
    dead: result === 'removed-dead',
    movedOut: result === 'moved-out',
    housing: housingOf(household),
  };
}
