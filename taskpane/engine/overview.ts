import { severityLabels } from '../../src/domain/finding';
import { isStateSheet } from '../../src/domain/layout/sheetRole';
import type { Judgement } from '../../src/domain/preliminaryJudgement';
import type { Profile } from '../../src/domain/profile';
import { type JudgementCounts, judgementLabels, summarise } from '../../src/domain/summary';
import { hasList } from '../../src/jobs/checkWorkbooks';
import type { CheckAtHand } from './checkAtHand';
import { severities } from './findings/findingTable';
import type { Counted, Overview } from './paneEngine';
import { sheetOverview } from './sheetOverview';

/** The check in numbers, as the first page of the pane shows it. */
export function overviewOf({ result }: CheckAtHand, questions: number): Overview {
  const { profile } = result;
  const summary = summarise(result);
  const households = householdsBySheet(result.households);
  return {
    day: result.day,
    profile: {
      id: profile.id,
      title: profile.title,
      basis: profile.basis,
      regime: profile.regime,
    },
    sheets: result.sheets
      .filter(({ table }) => !isStateSheet(table.name))
      .map((sheet) => sheetOverview(sheet, households.get(sheet.index) ?? 0, profile.sources)),
    listFound: hasList(result),
    households: summary.households,
    expectedHouseholds: summary.expectedHouseholds,
    judgements: counted(summary.judgements, profile),
    villages: summary.byVillage.map(({ village, households: count, judgements }) => ({
      village,
      households: count,
      judgements: counted(judgements, profile),
    })),
    inCDList: summary.inCDList,
    findings: severities.map((id) => ({
      id,
      label: severityLabels[id],
      count: summary.findings[id],
    })),
    exempted: result.exempted.length,
    lapsedExemptions: result.lapsedExemptions,
    unusedExemptions: result.unusedExemptions,
    rulesNotRun: rulesNotRun(result),
    questions,
  };
}

function householdsBySheet(
  households: CheckAtHand['result']['households'],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { sheet } of households) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}

function counted(counts: JudgementCounts, { judgements }: Profile): readonly Counted<Judgement>[] {
  return judgements.map((id) => ({
    id,
    label: judgementLabels[id],
    count: counts[id] ?? 0,
  }));
}

function rulesNotRun({
  rulesNotRun: list,
  profile,
  sheets,
}: CheckAtHand['result']): Overview['rulesNotRun'] {
  const titles = new Map(profile.rules.map(({ id, title }) => [id, title]));
  return list.map(({ rule, sheet, reason }) => {
    const name = sheet === undefined ? undefined : sheets[sheet]?.table.name;
    return {
      rule,
      title: titles.get(rule) ?? rule,
      reason,
      ...(name === undefined ? {} : { sheet: name }),
    };
  });
}
