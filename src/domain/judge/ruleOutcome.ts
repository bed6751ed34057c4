import type { RuleNotRun } from '../check';
import type { Finding } from '../finding';
import { type FieldId, fields, type Household } from '../household';
import type { Housing } from '../householdFacts';
import type { HouseholdJudgement } from '../preliminaryJudgement';
import type { ParameterValues } from '../profileValues';
import type { RuleMeta } from '../rule';
import type { SheetsRead } from '../check';
import type { StrayVisit } from '../siteVisits';

/** What rules are put to. */
export interface RuleSubject {
  readonly read: SheetsRead;
  /** Rows of the site visit list that are about no household for certain. */
  readonly strays: readonly StrayVisit[];
  readonly judgements: readonly HouseholdJudgement[];
  readonly parameters: ParameterValues;
  /** Id of the system whose export is the base roster. */
  readonly baseRoster: string;
  readonly housingOf: (household: Household) => Housing;
}

/** Collects what comes of putting rules. A rule that crashes is isolated and named; the others go on. */
export class RuleOutcome {
  readonly findings: Finding[] = [];
  readonly rulesNotRun: RuleNotRun[] = [];
  readonly unsure = new Map<string, number>();
  private readonly reasonsSaid = new Set<string>();

  /** Runs one rule as a whole; a crash is recorded and yields nothing. */
  guarded<T>(rule: RuleMeta, run: () => readonly T[]): readonly T[] {
    try {
      return run();
    } catch {
      this.crashed(rule);
      return [];
    }
  }

  crashed(rule: RuleMeta, sheet?: number): void {
    this.notRun(
      rule,
      '这条规则本身出错，未能执行；其他规则不受影响。请把问题报告给维护人员。',
      sheet,
    );
  }

  missingColumns(rule: RuleMeta, missing: readonly FieldId[], sheet?: number): void {
    const labels = missing.map((field) => fields[field].label).join('、');
    this.notRun(rule, `表中没有“${labels}”列，补上后重新检查。`, sheet, missing);
  }

  /** Households of one sheet may be asked in groups: what is missing from the sheet is said once. */
  notRun(rule: RuleMeta, reason: string, sheet?: number, missing: readonly FieldId[] = []): void {
    const said = `${rule.id}|${sheet ?? ''}|${reason}`;
    if (this.reasonsSaid.has(said)) return;
    this.reasonsSaid.add(said);
    this.rulesNotRun.push({
      rule: rule.id,
      missing,
      reason,
      ...(sheet === undefined ? {} : { sheet }),
    });
  }

  addUnsure(rule: RuleMeta, households: number): void {
    if (households > 0) this.unsure.set(rule.id, (this.unsure.get(rule.id) ?? 0) + households);
  }
}

/** Whether household `index` stands in the C/D list. */
export function inCDList(subject: RuleSubject, index: number): boolean | 'grade-unclear' {
  return subject.judgements[index]?.inCDList ?? false;
}
