import type { CheckResult } from './check';
import type { Severity } from './finding';
import { fieldValue, type Household } from './household';
import type { Judgement } from './preliminaryJudgement';
import { valueOn } from './parameter';
import { villageLabel } from './villageLabel';

/** Counts of the judgements of one regime. */
export type JudgementCounts = Readonly<Partial<Record<Judgement, number>>>;
type Counts = Partial<Record<Judgement, number>>;

export interface VillageSummary {
  /** As people say it (`红军村`); `未填村名` where none is known. */
  readonly village: string;
  readonly households: number;
  readonly judgements: JudgementCounts;
}

/** Counts of a check. All counts are of households unless they say otherwise. */
export interface CheckSummary {
  readonly households: number;
  readonly expectedHouseholds: number | undefined;
  readonly judgements: JudgementCounts;
  readonly byVillage: readonly VillageSummary[];
  readonly inCDList: number;
  readonly gradeUnclear: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly findingsByRule: ReadonlyMap<string, number>;
  readonly skippedRows: number;
}

export const judgementLabels: Readonly<Record<Judgement, string>> = {
  'removed-dead': '已死亡销户',
  'moved-out': '已迁出',
  'guaranteed-elsewhere': '保障安全',
  'guaranteed-elsewhere-unverified': '保障安全（待核实）',
  'site-visit': '需外业核实',
  ledger: '列入台账',
  'ledger+site-visit': '列入台账并外业核实',
  'preliminarily-safe': '初判安全',
  'appraised-safe': '鉴定安全',
  'renovated-safe': '改造安全',
  'guaranteed-safe': '保障安全',
  problem: '有问题',
  'needs-clarification': '待确认',
};

/** What households whose village was not read are filed under. */
export const NO_VILLAGE = '未填村名';

export function summarise(result: CheckResult): CheckSummary {
  const { judgements } = result.profile;
  const all = noJudgements(judgements);
  const villages = new Map<string, VillageCounts>();
  let inCDList = 0;
  let gradeUnclear = 0;
  result.households.forEach((household, index) => {
    const judgement = result.judgements[index];
    if (judgement === undefined) return;
    const counts = countsOfVillage(villages, household, judgements);
    counts.households += 1;
    addOne(counts.judgements, judgement.result);
    addOne(all, judgement.result);
    if (judgement.inCDList === true) inCDList += 1;
    if (judgement.inCDList === 'grade-unclear') gradeUnclear += 1;
  });
  return {
    households: result.households.length,
    expectedHouseholds: valueOn(result.profile.parameters.expectedHouseholds, result.day).value,
    judgements: all,
    byVillage: [...villages.values()],
    inCDList,
    gradeUnclear,
    ...countFindings(result),
    skippedRows: result.sheets.reduce((sum, sheet) => sum + countsOfInterest(sheet), 0),
  };
}

interface VillageCounts {
  village: string;
  households: number;
  readonly judgements: Counts;
}

function addOne(counts: Counts, judgement: Judgement): void {
  counts[judgement] = (counts[judgement] ?? 0) + 1;
}

/** Villages are one by their core name, and shown with the fullest name any household gives. */
function countsOfVillage(
  villages: Map<string, VillageCounts>,
  household: Household,
  judgements: readonly Judgement[],
): VillageCounts {
  const core = fieldValue(household, 'village') ?? '';
  const label = villageLabel(household) || NO_VILLAGE;
  let counts = villages.get(core);
  if (counts === undefined) {
    counts = { village: label, households: 0, judgements: noJudgements(judgements) };
    villages.set(core, counts);
  }
  if (label.length > counts.village.length) counts.village = label;
  return counts;
}

function countsOfInterest(sheet: CheckResult['sheets'][number]): number {
  return sheet.role === 'generated' || sheet.role === 'not-recognised'
    ? 0
    : sheet.skippedRows.length;
}

function countFindings(result: CheckResult): Pick<CheckSummary, 'findings' | 'findingsByRule'> {
  const findings: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  const findingsByRule = new Map<string, number>();
  for (const { rule, severity } of result.findings) {
    findings[severity] += 1;
    findingsByRule.set(rule, (findingsByRule.get(rule) ?? 0) + 1);
  }
  return { findings, findingsByRule };
}

function noJudgements(judgements: readonly Judgement[]): Counts {
  return Object.fromEntries(judgements.map((judgement) => [judgement, 0]));
}
