import type { Profile } from '../../../src/domain/profile';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { planStatusOver } from '../../../src/jobs/statusWorkbooks';
import { type PlannedSubmission, planSubmissionOver } from '../../../src/jobs/submitWorkbooks';
import type { PlannedStatus } from '../../../src/ledgers/status/planStatus';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { ListBook } from '../listBook';
import { type Cells, sheet } from '../submission/villageUnderTest';

/** The last day of every script: no typed day is later. */
const LAST_DAY = '2024-10-13';

/** An office that keeps the lists of 户籍变动 and the sheets it hands in, in one workbook. */
export class StatusOffice extends ListBook<PlannedStatus> {
  constructor(
    public list: readonly Cells[],
    private readonly profile: Profile = gaoyan2024,
  ) {
    super();
  }

  check(day = LAST_DAY) {
    const tables = [sheet('住户表', this.list), ...this.tables];
    return checkTables(tables, { profile: this.profile, day });
  }

  /** Brings the lists up to date. */
  on(day: string): this {
    return this.run((standing) => planStatusOver(this.check(day), standing));
  }

  /** Brings the sheets that are handed in up to date. */
  submit(day = LAST_DAY): PlannedSubmission {
    const planned = planSubmissionOver(this.check(day), this.tables);
    this.write(planned.plan.writes);
    return planned;
  }

  /** What becomes of a household when the sheets are handed in. */
  handedIn(who: number): string {
    return this.preflight(who).outcome;
  }

  /** Why it is held back, a sentence each. */
  why(who: number): readonly string[] {
    return this.preflight(who).reasons.map(({ message }) => message);
  }

  private preflight(who: number) {
    const { input } = planSubmissionOver(this.check(), this.tables);
    return input.rows[who]!.preflight;
  }
}
