import type { CheckResult } from './check';
import type { Severity } from './finding';
import type { Judgement } from './preliminaryJudgement';
import { valueOn } from './parameter';
import { addTally, emptyTally, type Tally } from './tally/tally';
import { tallyVillages } from './tally/villageTallies';

export { NO_VILLAGE } from './villageLabel';

/** Counts of the judgements of one regime. */
export type JudgementCounts = Readonly<Partial<Record<Judgement, number>>>;

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

export function summarise(result: CheckResult): CheckSummary {
  const { judgements } = result.profile;
  const { villages, ofSheets } = tallyVillages(result);
  const all = emptyTally();
  for (const { tally } of villages) addTally(all, tally);
  addTally(all, ofSheets);
  return {
    households: result.households.length,
    expectedHouseholds: valueOn(result.profile.parameters.expectedHouseholds, result.day).value,
    judgements: withZeros(all, judgements),
    byVillage: villages.map(({ village, tally }) => ({
      village,
      households: tally.households,
      judgements: withZeros(tally, judgements),
    })),
    inCDList: all.inCDList,
    gradeUnclear: all.gradeUnclear,
    findings: all.findings,
    findingsByRule: new Map(Object.entries(all.findingsByRule)),
    skippedRows: result.sheets.reduce((sum, sheet) => sum + countsOfInterest(sheet), 0),
  };
}

/** Counts of every judgement the regime knows, those nobody got too. */
function withZeros({ judgements }: Tally, known: readonly Judgement[]): JudgementCounts {
  const zeros = Object.fromEntries(known.map((judgement) => [judgement, 0]));
  return { ...zeros, ...judgements };
}

function countsOfInterest(sheet: CheckResult['sheets'][number]): number {
  return sheet.role === 'generated' || sheet.role === 'not-recognised'
    ? 0
    : sheet.skippedRows.length;
}
