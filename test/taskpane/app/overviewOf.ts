import type { Overview } from '../../../taskpane/engine/paneEngine';

/** The overview of a workbook without anything in it, but for what a test is about. */
export function overviewOf(about: Partial<Overview> = {}): Overview {
  return {
    day: '2024-10-12',
    profile: { id: 'gaoyan-2024', title: '高燕镇', basis: '', regime: '2024' },
    sheets: [],
    listFound: true,
    households: 0,
    expectedHouseholds: undefined,
    judgements: [],
    villages: [],
    inCDList: 0,
    findings: [],
    exempted: 0,
    lapsedExemptions: [],
    unusedExemptions: [],
    rulesNotRun: [],
    questions: 0,
    ...about,
  };
}
