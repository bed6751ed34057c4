import type { Finding } from '../finding';
import type { FieldId } from '../household';
import type { Roster, RosterBreach, RosterRule } from '../rule';
import { columnOf } from '../sheetReading';
import { inCDList, type RuleOutcome, type RuleSubject } from './ruleOutcome';
import { fieldsPresent, missingColumns } from './ruleRunner';

/** Puts rules about all households together. */
export function putRosterRules(
  rules: readonly RosterRule[],
  subject: RuleSubject,
  outcome: RuleOutcome,
): void {
  const { read } = subject;
  const present = fieldsPresent(read.households);
  const hasField = (field: FieldId): boolean =>
    present.has(field) || read.sheets.some((sheet) => columnOf(sheet, field) !== undefined);
  const roster = rosterOf(subject);
  for (const rule of rules) {
    const missing = missingColumns(rule, hasField);
    if (missing.length > 0) {
      outcome.missingColumns(rule, missing);
      continue;
    }
    for (const breach of outcome.guarded(rule, () => rule.inspect(roster, subject.parameters))) {
      outcome.findings.push(findingOfRosterBreach(rule, breach, subject));
    }
  }
}

function rosterOf(subject: RuleSubject): Roster {
  const { households, ledger, sheets } = subject.read;
  return {
    households,
    ledger,
    hasLedger: sheets.some((sheet) => sheet.role === 'rectification-ledger'),
    sheets,
    inCDList: (index) => inCDList(subject, index),
    isRemoved: (index) => subject.judgements[index]?.result === 'removed-dead',
  };
}

function findingOfRosterBreach(
  rule: RosterRule,
  breach: RosterBreach,
  subject: RuleSubject,
): Finding {
  const { read } = subject;
  const rows = breach.ofLedger ? read.ledger : read.households;
  const household = breach.household === undefined ? undefined : rows[breach.household];
  const field = breach.at ?? rule.at;
  const sheet = household?.sheet ?? breach.sheet ?? read.households[0]?.sheet ?? 0;
  const reading = read.sheets[sheet];
  const row = breach.row ?? household?.rows[0];
  const column = breach.column ?? (household && reading ? columnOf(reading, field) : undefined);
  return {
    rule: rule.id,
    severity: rule.severity,
    place: {
      sheet,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    },
    ...(breach.household === undefined || breach.ofLedger ? {} : { household: breach.household }),
    field,
    details: breach.details,
  };
}
