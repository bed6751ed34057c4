import type { Exemption } from '../../src/domain/check';
import { exemptionOf, isNamed } from '../../src/domain/judge/exemptions';
import { today } from '../../src/domain/partialDate';
import type { Profile } from '../../src/domain/profile';
import type { Rule } from '../../src/domain/rule';
import { JobRefused } from '../../src/jobs/checkWorkbooks';
import { ledgersOf } from '../../src/ledgers';
import { defaultProfile } from '../../src/policy/profiles';
import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import type { WritePlan } from '../../src/domain/writePlan';
import { throwIfStopped } from '../../src/workbook/stopped';
import { answered } from './answered';
import { type CheckAtHand, checkAtHand, checkedAgain } from './checkAtHand';
import { alikeTo, findingDetail } from './findings/findingDetail';
import { FindingLists } from './findings/findingLists';
import { findingAndRule, findingRow } from './findings/findingRow';
import { householdLabel } from './findings/findingTexts';
import { planFixes } from './fixes';
import { householdCardAt } from './households/householdCard';
import { HouseholdLists } from './households/householdLists';
import { LocalReading } from './localReading';
import { overviewOf } from './overview';
import type { FilingJob, JobChoices, LongWork, MadeFiles, PlanningJob } from './jobTypes';
import type * as Pane from './paneEngine';
import { makeFiles } from './makeFiles';
import { planJob } from './planJob';
import { planPreview } from './planPreview';
import { builtInProfile, profileBaseOf, readProfileText } from './profileBase';
import { QuestionList } from './questions/questionList';
import { fieldChoices, rulePage, ruleSummary } from './rulePages';
import type { RemoteEngine } from './remote/protocol';
import { TableReceiver } from './tableReceiver';

/** A check and the lists that are made of it when they are asked for. */
interface Prepared {
  readonly check: CheckAtHand;
  readonly overview: Pane.Overview;
  readonly lists: FindingLists;
  readonly households: HouseholdLists;
  readonly questions: QuestionList;
}

/** The engine where it stands: in the worker, in tests, or in the pane itself where there is no worker. */
export class LocalEngine extends LocalReading implements Pane.PaneEngine, RemoteEngine {
  private prepared: Prepared | undefined;
  /** Checked again, and not taken yet. */
  private aside: Prepared | undefined;
  /** Planned, and not taken yet. */
  private planAtSide: WritePlan | undefined;

  check(request: Pane.EngineRequest, signal?: AbortSignal): Promise<Pane.Overview> {
    return answered(() => {
      throwIfStopped(signal);
      const { workbook } = this.arriving;
      if (workbook === undefined) throw new JobRefused('还没有读入工作簿，请重新检查。');
      const overview = this.take(prepare(checkAtHand(workbook, this.arriving.tables(), request)));
      this.arriving = new TableReceiver();
      return overview;
    });
  }

  /** Stops only before it begins: what stands where the pane stands cannot be interrupted. */
  recheck(request: Pane.EngineRequest, signal?: AbortSignal): Promise<Pane.Overview> {
    return answered(() => {
      throwIfStopped(signal);
      return this.take(prepare(checkedAgain(this.current.check, request)));
    });
  }

  recheckAside(request: Pane.EngineRequest): Promise<Pane.Overview> {
    return answered(() => {
      this.aside = prepare(checkedAgain(this.current.check, request));
      return this.aside.overview;
    });
  }

  takeRecheck(): Promise<void> {
    return answered(() => {
      if (this.aside !== undefined) this.take(this.aside);
    });
  }

  dropRecheck(): Promise<void> {
    return answered(() => {
      this.aside = undefined;
    });
  }

  findings(query: Pane.FindingQuery): Promise<Pane.FindingList> {
    return answered(() => this.current.lists.selection(query).list);
  }

  findingRows(
    query: Pane.FindingQuery,
    from: number,
    count: number,
  ): Promise<readonly Pane.FindingRow[]> {
    return answered(() => {
      const { check, lists } = this.current;
      const indexes = lists.selection(query).rows.subarray(from, from + count);
      return Array.from(indexes, (index) => findingRow(check, index));
    });
  }

  finding(index: number): Promise<Pane.FindingDetail> {
    return answered(() => findingDetail(this.current.check, index));
  }

  alike(index: number): Promise<readonly number[]> {
    return answered(() => alikeTo(this.current.check, index));
  }

  findingAt(query: Pane.FindingQuery, sheet: string, row: number): Promise<number | undefined> {
    return answered(() => this.current.lists.placeOf(query, sheet, row));
  }

  households(query: Pane.HouseholdQuery): Promise<Pane.HouseholdList> {
    return answered(() => this.current.households.list(query));
  }

  householdRows(
    query: Pane.HouseholdQuery,
    from: number,
    count: number,
  ): Promise<readonly Pane.HouseholdRow[]> {
    return answered(() => this.current.households.rows(query, from, count));
  }

  householdAt(sheet: string, row: number): Promise<Pane.HouseholdCard | undefined> {
    return answered(() => householdCardAt(this.current.check, sheet, row));
  }

  householdLabels(names: readonly string[]): Promise<readonly (string | undefined)[]> {
    return answered(() => {
      const households = this.prepared?.check.result.households ?? [];
      return names.map((name) => {
        const named = households.find((household) => isNamed(household, name));
        return named === undefined ? undefined : householdLabel(named);
      });
    });
  }

  exemptionFor(index: number, reason: string, person: string): Promise<Exemption> {
    return answered(() => {
      const { check } = this.current;
      const { finding, rule } = findingAndRule(check, index);
      refuseUnanswerable(rule, reason, person);
      const { households, sheets, day: date } = check.result;
      const given = { reason: reason.trim(), person: person.trim(), date };
      const tables = sheets.map(({ table }) => table);
      const exemption = exemptionOf(finding, households, tables, given);
      if (exemption !== undefined) return exemption;
      throw new JobRefused('这条问题不是针对某一户的，不能按户豁免；请按提示处理工作表。');
    });
  }

  planFix(indexes: readonly number[]): Promise<Pane.PlanPreview> {
    return answered(() => {
      const { plan, notes } = planFixes(this.current.check, indexes);
      this.planned = plan;
      return planPreview(plan, notes);
    });
  }

  questions(): Promise<readonly Pane.Question[]> {
    return answered(() => this.prepared?.questions.questions ?? []);
  }

  answer(profile: ProfileFile, question: string, choice: string): Promise<ProfileFile> {
    return answered(() => this.current.questions.answer(profile, question, choice));
  }

  profileBase(profile: ProfileFile | undefined): Promise<Pane.ProfileBase> {
    return answered(() =>
      profileBaseOf(profile?.extends, this.prepared?.check.result.day ?? today()),
    );
  }

  readProfile(text: string, fileName: string): Promise<ProfileFile> {
    return answered(() => readProfileText(text, fileName));
  }

  async plan(
    job: PlanningJob,
    choices?: JobChoices,
    work: LongWork = {},
  ): Promise<Pane.PlanPreview> {
    const preview = await this.planAside(job, choices, work);
    throwIfStopped(work.signal);
    await this.takePlan();
    return preview;
  }

  planAside(
    job: PlanningJob,
    choices?: JobChoices,
    work: LongWork = {},
  ): Promise<Pane.PlanPreview> {
    return answered(async () => {
      throwIfStopped(work.signal);
      const { plan, notes, counts } = await planJob(this.current.check, job, choices, work);
      this.planAtSide = plan;
      return planPreview(plan, notes, (sheet) => counts[sheet]?.rows);
    });
  }

  takePlan(): Promise<void> {
    return answered(() => {
      if (this.planAtSide !== undefined) this.planned = this.planAtSide;
      this.planAtSide = undefined;
    });
  }

  dropPlan(): Promise<void> {
    return answered(() => {
      this.planAtSide = undefined;
    });
  }

  makeFiles(job: FilingJob, choices: JobChoices, work: LongWork = {}): Promise<MadeFiles> {
    return answered(() => makeFiles(this.current.check, job, choices, work));
  }

  rules(): Promise<readonly Pane.RuleSummary[]> {
    return answered(() => this.profile.rules.map((rule) => ruleSummary(rule, this.findingsByRule)));
  }

  rule(id: string): Promise<Pane.RulePage> {
    return answered(() => rulePage(this.profile.rules, id, this.findingsByRule));
  }

  fields(): Promise<readonly Pane.FieldChoice[]> {
    return answered(fieldChoices);
  }

  generatedSheets(
    profile: ProfileFile | undefined,
  ): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return answered(() => {
      const { regime } = this.prepared?.check.result.profile ?? builtInProfile(profile?.extends);
      return ledgersOf(regime).map(({ id, sheetName }) => ({ id, name: sheetName }));
    });
  }

  private take(prepared: Prepared): Pane.Overview {
    this.prepared = prepared;
    this.aside = undefined;
    this.forgetPlan();
    return prepared.overview;
  }

  private get current(): Prepared {
    if (this.prepared !== undefined) return this.prepared;
    throw new JobRefused('还没有检查结果，请先点“检查”。');
  }

  private get profile(): Profile {
    return this.prepared?.check.result.profile ?? defaultProfile;
  }

  private get findingsByRule(): ReadonlyMap<string, number> {
    return this.prepared?.check.findingsByRule ?? new Map();
  }
}

function prepare(check: CheckAtHand): Prepared {
  const questions = new QuestionList(check);
  return {
    check,
    overview: overviewOf(check, questions.questions.length),
    lists: new FindingLists(check),
    households: new HouseholdLists(check),
    questions,
  };
}

function refuseUnanswerable(rule: Rule, reason: string, person: string): void {
  if (rule.duty === 'must') {
    throw new JobRefused(`“${rule.title}”必须改正，不能豁免；请在表中改正后重新检查。`);
  }
  if (reason.trim() === '') throw new JobRefused('请写明为什么可以不改，再豁免。');
  if (person.trim() === '') throw new JobRefused('请写明经办人姓名，再豁免。');
}
