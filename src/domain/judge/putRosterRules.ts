import { type Finding, type Place, placeAt } from '../finding';
import type { FieldId } from '../household';
import type { Roster, RosterBreach, RosterRule } from '../rule';
import { columnOf } from '../sheetReading';
import { placeInVisitList } from './placeOfField';
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
  const { households, ledger, sheets, sourceRows } = subject.read;
  return {
    households,
    ledger,
    hasLedger: sheets.some((sheet) => sheet.role === 'rectification-ledger'),
    strays: subject.strays,
    sheets,
    baseRoster: sourceRows.filter(({ sheet }) => sheets[sheet]?.source === subject.baseRoster),
    inCDList: (index) => inCDList(subject, index),
    toRectify: (index) => subject.judgements[index]?.toRectify ?? false,
    isRemoved: (index) => subject.judgements[index]?.result === 'removed-dead',
  };
}

function findingOfRosterBreach(
  rule: RosterRule,
  breach: RosterBreach,
  subject: RuleSubject,
): Finding {
  const field = breach.at ?? rule.at;
  return {
    rule: rule.id,
    severity: rule.severity,
    place: placeOfRosterBreach(breach, field, subject),
    ...(breach.household === undefined || breach.ofLedger ? {} : { household: breach.household }),
    field,
    details: breach.details,
  };
}

/** The cell of the household the breach names; else the place it names; else the first list. */
function placeOfRosterBreach(breach: RosterBreach, field: FieldId, subject: RuleSubject): Place {
  const { read } = subject;
  const rows = breach.ofLedger ? read.ledger : read.households;
  const household = breach.household === undefined ? undefined : rows[breach.household];
  if (household === undefined) {
    return placeAt(breach.sheet ?? read.households[0]?.sheet ?? 0, breach.row, breach.column);
  }
  const visited = placeInVisitList(household, field, read.sheets, breach.inVisitList === true);
  if (visited !== undefined) return visited;
  const sheet = read.sheets[household.sheet];
  const column = breach.column ?? (sheet && columnOf(sheet, field));
  return placeAt(household.sheet, breach.row ?? household.rows[0], column);
}
