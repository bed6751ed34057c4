import { joinSiteVisits } from '../siteVisits';
import type { CheckResult, Exemption, SheetsRead } from '../check';
import { sourceConclusionsOf } from '../conclusions';
import { resolveParameters } from '../parameterValues';
import { type HouseholdJudgement, judgePreliminarily } from '../preliminaryJudgement';
import type { Profile } from '../profile';
import type { ParameterValues } from '../profileValues';
import { visitFieldsOf } from '../visits/visitFields';
import { applyExemptions } from './exemptions';
import { putHouseholdRules } from './putHouseholdRules';
import { putRosterRules } from './putRosterRules';
import { putSheetRules } from './putSheetRules';
import { RuleOutcome } from './ruleOutcome';

export interface CheckInput {
  readonly read: SheetsRead;
  readonly profile: Profile;
  /** The day of the check, `yyyy-mm-dd`. */
  readonly day: string;
  readonly exemptions?: readonly Exemption[];
}

/** Judges every household and puts every rule of the profile to what it is a rule for. */
export function checkSheets({
  read: given,
  profile,
  day,
  exemptions = [],
}: CheckInput): CheckResult {
  const { households, strays } = joinSiteVisits(given, visitFieldsOf[profile.regime]);
  const read = { ...given, households };
  const parameters = resolveParameters(profile.parameters, day);
  const judgements = judgeAll(read, profile, parameters);
  const { housingOf, baseRoster } = profile;
  const subject = { read, strays, judgements, parameters, housingOf, baseRoster };
  const outcome = new RuleOutcome();
  const { rules } = profile;
  putSheetRules(
    rules.filter((rule) => rule.shape === 'sheet'),
    subject,
    outcome,
  );
  putRosterRules(
    rules.filter((rule) => rule.shape === 'roster'),
    subject,
    outcome,
  );
  putHouseholdRules(
    rules.filter((rule) => rule.shape === 'household'),
    subject,
    outcome,
  );
  const tables = read.sheets.map((sheet) => sheet.table);
  const answered = applyExemptions(outcome.findings, exemptions, read.households, tables);
  return {
    ...read,
    profile,
    day,
    judgements,
    findings: answered.findings,
    exempted: answered.exempted,
    lapsedExemptions: answered.lapsed,
    unusedExemptions: answered.unused,
    rulesNotRun: outcome.rulesNotRun,
    unsure: Object.fromEntries(outcome.unsure),
  };
}

function judgeAll(
  read: SheetsRead,
  profile: Profile,
  parameters: ParameterValues,
): HouseholdJudgement[] {
  const fromSources = sourceConclusionsOf(read.households, read.sourceRows, read.sheets);
  return read.households.map((household, index) => {
    const sheet = read.sheets[household.sheet];
    if (sheet === undefined) throw new Error(`household without a sheet: ${household.key}`);
    const sourceConclusions = fromSources.get(index);
    return judgePreliminarily({
      household,
      sheet,
      parameters,
      table: profile.decisionTable,
      housingOf: profile.housingOf,
      ...(sourceConclusions === undefined ? {} : { sourceConclusions }),
    });
  });
}
