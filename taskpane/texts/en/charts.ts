import type { Texts } from '../zh';

export const charts: Texts['charts'] = {
  households: (count) => (count === 1 ? '1 household' : `${count} households`),
  ofExpected: (count, expected) => `${count} households of ${expected} expected`,
  severities: 'Findings by severity',
  findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  villages: 'Progress by village',
  share: (count, percent) => `${count} (${percent})`,
  openJudgement: ', open the households',
  openSeverity: ', open the list',
  openVillage: (parts) => `: ${parts}. Open the findings of this village`,
  classes: {
    settled: 'Settled',
    visit: 'Site visit due',
    ledger: 'In the ledger',
    unclear: 'To be clarified',
  },
  part: (label, count) => `${label} ${count}`,
  village: 'Village',
  total: 'Total',
  asTable: 'Show numbers',
  asBars: 'Show bars',
  noVillage: 'No village given',
  noFindings: 'No problems found.',
  notChecked: 'Not checked yet',
  notCheckedHint: 'After a check, judgements and progress by village are drawn here.',
  check: 'Check now',
};
